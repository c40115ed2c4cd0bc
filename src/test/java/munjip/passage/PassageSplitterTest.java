package munjip.passage;

import static munjip.passage.NoteFixture.note;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import munjip.note.Note;
import munjip.note.NoteLinkTarget;
import munjip.text.LineRange;
import munjip.text.TextRange;
import org.junit.jupiter.api.Test;

class PassageSplitterTest {
  private final PassageSplitter splitter = new PassageSplitter(new PassageConfig(40, 100, 160));

  @Test
  void noteWithoutTextHasNoPassage() {
    assertThat(splitter.split(note().build())).isEmpty();
    assertThat(splitter.split(note().frontMatter().build())).isEmpty();
  }

  @Test
  void shortNoteIsOnePassage() {
    Note note = note().frontMatter().paragraph("재밌어 보이지만 새벽이라 패스.").build();
    Passage only = splitter.split(note).getFirst();
    assertThat(only.text()).isEqualTo("재밌어 보이지만 새벽이라 패스.");
    assertThat(only.heading()).isEmpty();
    assertThat(only.lines()).isEqualTo(new LineRange(4, 4));
    assertThat(only.source()).isEqualTo(new TextRange(0, note.sourceLength()));
  }

  @Test
  void headingBeginsItsPassageAndIsInItsPath() {
    Note note =
        note()
            .heading(1, "강연")
            .paragraph("들어가는 말이다.")
            .heading(2, "Part 1")
            .paragraph("첫째 이야기다.")
            .heading(2, "Part 2")
            .paragraph("둘째 이야기다.")
            .build();
    assertThat(splitter.split(note))
        .extracting(p -> p.heading() + " " + p.text().replace('\n', '/'))
        .containsExactly(
            "[강연] 강연/들어가는 말이다./", "[강연, Part 1] Part 1/첫째 이야기다./", "[강연, Part 2] Part 2/둘째 이야기다.");
  }

  @Test
  void headingWithNothingButADeeperOneGoesWithIt() {
    Note note = note().heading(1, "강연").heading(2, "시작").paragraph("말이다.").build();
    assertThat(splitter.split(note)).extracting(Passage::text).containsExactly("강연\n시작\n말이다.");
  }

  @Test
  void noteOfHeadingsOnlyHasPassages() {
    Note note = note().heading(1, "가").heading(2, "나").heading(2, "다").heading(1, "라").build();
    assertThat(splitter.split(note))
        .extracting(p -> p.heading() + p.text().strip())
        .containsExactly("[가, 나]가\n나", "[가, 다]다", "[라]라");
  }

  @Test
  void boldLineHeadsASectionBelowRealHeadings() {
    Note note =
        note()
            .heading(2, "요약")
            .bold("Part 2: LLM 심리학(LLM Psychology)")
            .paragraph("사람의 영혼과 같다.")
            .boldThen("Part 3: 부분 자율성", "아이언맨 슈트 비유다.")
            .bold("이 문장은 굵지만 문장이다.")
            .heading(2, "끝")
            .paragraph("끝이다.")
            .build();
    assertThat(splitter.split(note))
        .extracting(p -> String.join(" > ", p.heading()) + ": " + p.lines().first())
        .containsExactly(
            "요약 > Part 2: LLM 심리학(LLM Psychology): 1", "요약 > Part 3: 부분 자율성: 7", "끝: 12");
  }

  @Test
  void shortNeighboursAreJoinedUpToTheTarget() {
    Note note =
        note()
            .paragraph("가".repeat(30))
            .paragraph("나".repeat(30))
            .paragraph("다".repeat(30))
            .paragraph("라".repeat(90))
            .build();
    assertThat(lengths(note)).containsExactly(92, 90);
  }

  @Test
  void paragraphsLongEnoughStandAlone() {
    Note note = note().paragraph("가".repeat(45)).paragraph("나".repeat(45)).build();
    assertThat(lengths(note)).containsExactly(45, 45);
  }

  @Test
  void shortEndGoesToThePassageBefore() {
    Note note = note().paragraph("가".repeat(95)).paragraph("끝이다.").build();
    assertThat(lengths(note)).containsExactly(100);
  }

  @Test
  void ruleKeepsApartWhatIsLongEnough() {
    Note together = note().paragraph("가".repeat(45)).paragraph("나".repeat(30)).build();
    assertThat(lengths(together)).containsExactly(76);
    Note apart =
        note()
            .paragraph("가".repeat(45))
            .rule()
            .paragraph("나".repeat(30))
            .paragraph("다".repeat(30))
            .build();
    assertThat(lengths(apart)).containsExactly(45, 61);
  }

  @Test
  void longParagraphIsCutAtSentenceEnds() {
    String sentence = "모델은 3.0을 배우고 “좋다. 정말 좋다.”라고 말한다. ";
    Note note = note().paragraph(sentence.repeat(12).strip()).build();
    List<Passage> passages = splitter.split(note);
    assertThat(passages).hasSizeGreaterThan(3);
    assertThat(passages).allSatisfy(p -> assertThat(p.text().strip()).endsWith("말한다."));
    assertThat(passages).allSatisfy(p -> assertThat(p.text()).startsWith("모델은"));
  }

  @Test
  void sentenceWithoutEndIsCutAtWhiteSpaceThenBetweenCharacters() {
    Note words = note().paragraph("낱말 ".repeat(100).strip()).build();
    assertThat(splitter.split(words)).allSatisfy(p -> assertThat(p.text()).startsWith("낱말"));
    Note emoji = note().paragraph("👩‍👩‍👧‍👦".repeat(40)).build();
    assertThat(splitter.split(emoji))
        .hasSizeGreaterThan(1)
        .allSatisfy(p -> assertThat(p.text()).startsWith("👩‍👩").endsWith("👦"));
  }

  @Test
  void quotationIsKeptWholeUpToTwiceTheLength() {
    String quoted = "“" + "그는 말이 길다. ".repeat(25).strip() + "”";
    assertThat(quoted.length()).isBetween(161, 320);
    Note note = note().paragraph("그는 이렇게 시작했다. " + quoted + "라고 말했다. 그리고 갔다.").build();
    assertThat(splitter.split(note)).anySatisfy(p -> assertThat(p.text()).contains(quoted + "라고"));
    String endless = "“" + "그는 말이 길다. ".repeat(60).strip() + "”";
    assertThat(lengths(note().paragraph(endless).build()))
        .allSatisfy(length -> assertThat(length).isLessThanOrEqualTo(160));
  }

  @Test
  void codeAndTablesStayWholeUpToFourTimesTheLength() {
    String line = "int 모델 = new Model(\"크다. 작다.\");";
    String code = IntStream.range(0, 12).mapToObj(i -> line).collect(Collectors.joining("\n"));
    Note note = note().paragraph("예를 보자:").code(code).paragraph("끝.").build();
    assertThat(splitter.split(note)).anySatisfy(p -> assertThat(p.text()).contains("보자:\n" + code));
    String[] rows = IntStream.range(0, 90).mapToObj(i -> "행 " + i + " | 값").toArray(String[]::new);
    List<Passage> table = splitter.split(note().table(rows).build());
    assertThat(table).hasSizeGreaterThan(5);
    assertThat(table).allSatisfy(p -> assertThat(p.text()).startsWith("행 "));
  }

  @Test
  void longListPartsBetweenItems() {
    String[] items =
        IntStream.range(0, 20).mapToObj(i -> "항목 " + i + "은 길다").toArray(String[]::new);
    List<Passage> passages = splitter.split(note().bullets(items).build());
    assertThat(passages).hasSizeGreaterThan(1);
    assertThat(passages).allSatisfy(p -> assertThat(p.text()).startsWith("항목"));
  }

  @Test
  void sourceBeginsWithTheMarkupOfTheLine() {
    Note note = note().heading(1, "가").paragraph("나다.").heading(2, "다").bullets("라", "마").build();
    String source = "# 가\n\n나다.\n\n## 다\n\n- 라\n\n- 마";
    assertThat(splitter.split(note))
        .extracting(p -> p.source().of(source))
        .containsExactly("# 가\n\n나다.\n\n", "## 다\n\n- 라\n\n- 마");
  }

  @Test
  void linesAndLineStartsLeadToTheSource() {
    Note note = note().frontMatter().heading(1, "가").paragraph("첫 줄\n둘째 줄").build();
    Passage passage = splitter.split(note).getFirst();
    assertThat(passage.text()).isEqualTo("가\n첫 줄\n둘째 줄");
    assertThat(passage.lines()).isEqualTo(new LineRange(4, 7));
    assertThat(passage.lineStarts())
        .containsExactly(new Passage.LineStart(2, 6), new Passage.LineStart(6, 7));
  }

  @Test
  void linksGoWithTheStartOfTheirLabels() {
    Note note =
        note()
            .heading(1, "가")
            .paragraph("나")
            .heading(1, "다")
            .linked("글은 ", "여기", "https://x.com/karpathy", "에 있다")
            .build();
    List<Passage> passages = splitter.split(note);
    assertThat(passages.getFirst().links()).isEmpty();
    NoteLinkTarget link = passages.getLast().links().getFirst();
    assertThat(link.label().of(passages.getLast().text())).isEqualTo("여기");
  }

  private List<Integer> lengths(Note note) {
    return splitter.split(note).stream().map(p -> p.text().strip().length()).toList();
  }

  @Test
  void ofQuotationsThatCrossTheFirstCounts() {
    String block = "\"모델은 언어를 배운다.‘\" 그리고 나서 ’ “끝”";
    assertThat(Quotations.find(block))
        .extracting(range -> range.of(block))
        .containsExactly("\"모델은 언어를 배운다.‘\"", "“끝”");
  }
}
