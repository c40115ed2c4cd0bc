package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import munjip.text.FilePlace;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfReaderTest {
  static final NoteConfig CONFIG =
      new NoteConfig(Map.of("pdf", "pdf", "txt", "txt"), 1_000_000, Set.of());

  static Note read(byte[] content) throws UnreadableNoteException {
    Note note = Reading.by(clock -> new PdfReader(CONFIG, clock), "글.pdf", content).getFirst();
    NoteInvariants.check(note);
    return note;
  }

  private static List<FilePlace> places(Note note) {
    return note.blocks().stream().map(block -> note.places().at(block.lines())).toList();
  }

  @Test
  void linesOfAParagraphAreOneAndStandOnTheirPage() throws Exception {
    byte[] pdf =
        new PdfPaper()
            .lines(50, 60, "The letters of a page stand here", "and there, and are read in lines.")
            .lines(
                50, 110, "Another paragraph stands apart, and", "goes on over the end of the page")
            .nextPage()
            .lines(50, 60, "to the next one, where it ends quite.")
            .lines(50, 90, "A last one.")
            .bytes();
    Note note = read(pdf);
    assertThat(note.text())
        .isEqualTo(
            """
            The letters of a page stand here and there, and are read in lines.
            Another paragraph stands apart, and goes on over the end of the page to the next one, where it ends quite.
            A last one.""");
    assertThat(places(note))
        .containsExactly(new FilePlace.Page(1), new FilePlace.Page(1), new FilePlace.Page(2));
    assertThat(note.kind()).isEqualTo("pdf");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "all of the infor-   | mation on the page      | all of the information on the page",
        "it is a well-       | known fact about that   | it is a well-known fact about that",
        "from the years 1998-| 2004 in the archive     | from the years 1998-2004 in the archive",
        "the Smith-          | Jones method of it all  | the Smith-Jones method of it all",
        "of\u00AD            | ten cut by programs now | often cut by programs now",
        "a ﬁeld of ﬂowers is | shown here, as it was   | a field of flowers is shown here, as it was",
        "산책은 기억을 불러일으| 킨다고 그는 적어 두었다. | 산책은 기억을 불러일으킨다고 그는 적어 두었다.",
        "오래 걷는 사람은 많은 | 것을 보게 된다고 한다.  | 오래 걷는 사람은 많은 것을 보게 된다고 한다.",
        "모두에게 안녕하세    | 요라고 인사를 했습니다.  | 모두에게 안녕하세요라고 인사를 했습니다.",
        "우리는 Java와 Python | 을 함께 쓰고 있습니다.   | 우리는 Java와 Python을 함께 쓰고 있습니다.",
        "그날은 비가 많이 왔다.| 그래서 나가지 않았다고. | 그날은 비가 많이 왔다. 그래서 나가지 않았다고.",
        "東京の天気はとても良| い天気です。             | 東京の天気はとても良い天気です。",
      })
  void wordsCutAtLineEndsAreMended(String first, String second, String text) throws Exception {
    assertThat(read(new PdfPaper().lines(50, 60, first, second).bytes()).text()).isEqualTo(text);
  }

  @Test
  void whereBlanksAreDrawnBehindLinesTheyTell() throws Exception {
    byte[] pdf =
        new PdfPaper().lines(50, 60, "오늘은 오래된 수도 ", "원까지 걸어서 다녀왔고 사", "람이 많지 않아서 참 좋았다.").bytes();
    assertThat(read(pdf).text()).isEqualTo("오늘은 오래된 수도 원까지 걸어서 다녀왔고 사람이 많지 않아서 참 좋았다.");
  }

  @Test
  void wordsThatStandWholeElsewhereKeepTheirHyphens() throws Exception {
    byte[] pdf =
        new PdfPaper()
            .lines(
                50,
                60,
                "Some say a blue-green sea is what we",
                "see; others say that it was a blue-",
                "green one, and some that it is not.")
            .bytes();
    assertThat(read(pdf).text()).contains("it was a blue-green one");
  }

  @Test
  void columnsAreReadOneAfterTheOtherHoweverTheyAreDrawn() throws Exception {
    String[] left = new String[12];
    String[] right = new String[12];
    for (int i = 0; i < 12; i++) {
      left[i] = "왼쪽 기둥의 글이 여기에 " + "가나다라마바사아자차카타".charAt(i);
      right[i] = "the right column has here " + (char) ('a' + i);
    }
    PdfPaper byColumn = new PdfPaper().lines(50, 60, left).lines(250, 60, right);
    PdfPaper byLine = new PdfPaper();
    PdfPaper inOneGo = new PdfPaper();
    for (int i = 0; i < 12; i++) {
      byLine.text(50, 60 + 14 * i, 10, left[i]).text(250, 60 + 14 * i, 10, right[i]);
      inOneGo.text(50, 60 + 14 * i, 10, left[i]).text(190, 60 + 14 * i, 10, right[i]);
    }
    String text = read(byColumn.bytes()).text();
    assertThat(text.indexOf("여기에 타")).isPositive().isLessThan(text.indexOf("here a"));
    assertThat(text.indexOf("here a")).isLessThan(text.indexOf("here l"));
    assertThat(read(byLine.bytes()).text()).isEqualTo(text);
    assertThat(read(inOneGo.bytes()).text()).isEqualTo(text);
  }

  @Test
  void cellsOfATableStayInTheirRows() throws Exception {
    PdfPaper paper = new PdfPaper();
    for (int i = 1; i < 6; i++) {
      paper.text(50, 60 + 14 * i, 10, "이름 " + i).text(250, 60 + 14 * i, 10, "값 " + i);
    }
    assertThat(read(paper.bytes()).text()).startsWith("이름 1\t값 1\n이름 2\t값 2\n");
  }

  @Test
  void headingsAreLargerLettersByTheirSizes() throws Exception {
    byte[] pdf =
        new PdfPaper()
            .text(50, 60, 24, "산책의 기록")
            .text(50, 100, 14, "첫째 날")
            .lines(50, 130, "오래 걷는 사람은 많은 것을 보게 된다고", "한다. 나도 그렇게 생각하는 편이다.")
            .text(50, 180, 14, "둘째 날")
            .lines(50, 210, "비가 와서 나가지 않았다.")
            .bytes();
    Note note = read(pdf);
    assertThat(Reading.outline(note)).startsWith("Heading 1-1: 산책의 기록\nHeading 2-2: 첫째 날\n");
    assertThat(note.blocks().getFirst())
        .isInstanceOfSatisfying(Block.Heading.class, h -> assertThat(h.level()).isEqualTo(1));
    assertThat(note.meta().title()).isEqualTo("산책의 기록");
  }

  @Test
  void theOutlineTellsHeadingsWhereThereIsOne() throws Exception {
    PdfPaper paper =
        new PdfPaper()
            .lines(50, 60, "차례", "1. 걷기의 역사 ............ 2")
            .nextPage()
            .text(50, 60, 10, "1. 걷기의 역사")
            .lines(50, 90, "사람은 처음부터 걸었다.")
            .nextPage();
    PDDocumentOutline outline = new PDDocumentOutline();
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle("걷기의  역사");
    PDPageFitDestination there = new PDPageFitDestination();
    there.setPage(paper.document().getPage(1));
    item.setDestination(there);
    outline.addLast(item);
    // A bookmark that is its own neighbour.
    item.getCOSObject().setItem(COSName.NEXT, item.getCOSObject());
    paper.document().getDocumentCatalog().setDocumentOutline(outline);
    assertThat(Reading.outline(read(paper.bytes())))
        .contains("Heading 3-3: 1. 걷기의 역사")
        .doesNotContain("Heading 2-2");
  }

  @Test
  void whatIsPrintedOnEachPageIsLeftOut() throws Exception {
    PdfPaper paper = new PdfPaper();
    for (int i = 1; i <= 8; i++) {
      paper
          .text(50, 30, 9, "산책의 기록 — 제" + i + "권")
          .lines(50, 80, "이 장에는 " + "가나다라마바사아".charAt(i - 1) + " 이야기가 있다.", "둘째 줄의 글도 여기 있다.")
          .text(300, 770, 9, "- " + i + " -")
          .nextPage();
    }
    assertThat(read(paper.bytes()).text())
        .doesNotContain("기록")
        .doesNotContain("- 3 -")
        .contains("라 이야기");
  }

  @Test
  void bulletsBeginParagraphs() throws Exception {
    byte[] pdf =
        new PdfPaper().lines(50, 60, "• 첫째 것이 여기에 있다", "• 둘째 것이 여기에 있다", "1) 셋째 것").bytes();
    assertThat(read(pdf).blocks()).hasSize(3);
  }

  @Test
  void theDocumentSaysItsTitleAndDay() throws Exception {
    PdfPaper paper = new PdfPaper().lines(50, 60, "글이 있다.");
    PDDocumentInformation info = paper.document().getDocumentInformation();
    info.setTitle("기억의 정원");
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone("GMT+09:00"), Locale.ROOT);
    day.clear();
    day.set(2024, Calendar.MARCH, 5, 1, 0);
    info.setCreationDate(day);
    Note note = read(paper.bytes());
    assertThat(note.meta().title()).isEqualTo("기억의 정원");
    assertThat(note.meta().date().orElseThrow().day()).isEqualTo(LocalDate.of(2024, 3, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "Microsoft Word - 보고서.doc,글",
    "제목 없음,글",
    "untitled,글",
    "보고서.hwp,글",
    "±â¾ïÀÇ Á¤¿ø,기억의 정원"
  })
  void whatNobodyWroteIsNoTitle(String title, String known) throws Exception {
    PdfPaper paper = new PdfPaper().lines(50, 60, "글이 있다.");
    paper.document().getDocumentInformation().setTitle(title);
    assertThat(read(paper.bytes()).meta().title()).isEqualTo(known);
  }

  @Test
  void decomposedLettersAreComposedAndPdfsKnownByTheirMark() throws Exception {
    byte[] pdf = new PdfPaper().lines(50, 60, "\u1112\u1161\u11ab\u1100\u1173\u11af").bytes();
    assertThat(read(pdf).text()).isEqualTo("한글");
    PdfReader reader = new PdfReader(CONFIG);
    assertThat(reader.reads(Reading.file("a.txt", pdf), pdf)).isTrue();
    assertThat(reader.reads(Reading.file("a.txt", new byte[9]), new byte[9])).isFalse();
    byte[] note = "파일은 `%PDF-1.7`로 시작한다.".getBytes(StandardCharsets.UTF_8);
    assertThat(reader.reads(Reading.file("a.txt", note), note)).isFalse();
    assertThat(reader.reads(Reading.file("a.pdf", new byte[9]), new byte[9])).isTrue();
    assertThat(new PdfReader(Reading.CONFIG).reads(Reading.file("a.txt", pdf), pdf)).isFalse();
  }

  @Test
  void aSentenceCutBeforeItsLastSyllableIsNoList() throws Exception {
    byte[] pdf =
        new PdfPaper().lines(50, 60, "오늘은 오래 걸었고 많은 것을 보았", "다. 그래서 적어 둔다. 내일도 그러겠").bytes();
    assertThat(read(pdf).text()).startsWith("오늘은 오래 걸었고 많은 것을 보았다. 그래서");
  }

  @Test
  void codeStandsAsItIs() throws Exception {
    PdfPaper paper =
        new PdfPaper().lines(50, 60, "The program reads as it is shown here:").nextPage();
    PDDocument document = paper.document();
    try (PDPageContentStream out =
        new PDPageContentStream(
            document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
      out.beginText();
      out.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 10);
      out.newLineAtOffset(50, 700);
      out.showText("if (x) {");
      out.newLineAtOffset(12, -12);
      out.showText("y();");
      out.newLineAtOffset(-12, -12);
      out.showText("}");
      out.endText();
    }
    assertThat(Reading.outline(read(paper.bytes()))).contains("Code 2-4: if (x) {⏎  y();⏎}");
  }

  @Test
  void cardsThatAreAlikeOnAllPagesAreRead() throws Exception {
    PdfPaper paper = new PdfPaper();
    for (int i = 1; i <= 4; i++) {
      paper.text(50, 60, 10, "Card number " + i).nextPage();
    }
    assertThat(read(paper.bytes()).text()).contains("Card number 4");
  }

  @Test
  void longKoreanTextsComeBackAsTheyWere() throws Exception {
    String text =
        "오래 걷는 사람은 많은 것을 보게 된다고 한다. 나도 그렇게 생각하는 편이지만 비가 오는 날에는 집에서 책을 읽는다. "
            + "걷는 동안 떠오른 생각은 집에 돌아와서도 남아 있고, 적어 두지 않으면 사라지고 만다. 그래서 작은 공책을 늘 가지고 다닌다. "
            + "공책에는 날짜와 장소를 적고 그 아래에 떠오른 것을 짧게 적는다. 길게 적으면 걷는 일을 잊기 때문이다.";
    for (boolean words : new boolean[] {true, false}) {
      List<String> lines = KoreanLines.wrapped(text, 24, words);
      String read = read(new PdfPaper().lines(50, 60, lines.toArray(String[]::new)).bytes()).text();
      long wrong =
          IntStream.range(0, Math.min(read.length(), text.length()))
              .filter(i -> read.length() != text.length() || read.charAt(i) != text.charAt(i))
              .count();
      assertThat(wrong).as(read).isZero();
    }
  }
}
