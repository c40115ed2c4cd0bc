package munjip.query;

import static munjip.query.FilterName.FROM;
import static munjip.query.FilterName.HEADING;
import static munjip.query.FilterName.KIND;
import static munjip.query.FilterName.LANG;
import static munjip.query.FilterName.SAID;
import static munjip.query.FilterName.TAG;
import static munjip.query.FilterName.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import munjip.query.SearchQuery.And;
import munjip.query.SearchQuery.DateFilter;
import munjip.query.SearchQuery.Filter;
import munjip.query.SearchQuery.Fuzzy;
import munjip.query.SearchQuery.Not;
import munjip.query.SearchQuery.Or;
import munjip.query.SearchQuery.Phrase;
import munjip.query.SearchQuery.Prefix;
import munjip.query.SearchQuery.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n\u3000\u00A0", "\u0000\u200B"})
  void blankTextAsksForEveryNote(String typed) {
    assertThat(clauses(typed)).isEmpty();
    assertThat(parse(typed).understood()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C++",
        "C#",
        ".NET",
        "works.any()",
        "llms.txt",
        "GPT-4o",
        "v2.1.3",
        "@karpathy",
        "#태그",
        "C:\\",
        "std::vector",
        "http://a.b/c",
        "--open",
        "모델은",
        "5%",
        "🙂",
        "or",
        "lang:xx",
        "date:20xx",
        "f(x)=y(z)",
        "AT&T",
        "$PATH",
        "1~2",
        "a*b",
        "-",
        "!?",
        "OR",
        "\"\"",
        "()",
        "「」",
        "AND",
        "C:",
        "₩1000",
        "it's",
        "3.0"
      })
  void wordStandsAsTyped(String typed) {
    boolean onlyColon = typed.equals("C:");
    assertThat(clauses(typed)).containsExactly(new Word(onlyColon ? "C" : typed));
  }

  @Test
  void punctuationAroundWordsIsLeftOut() {
    assertThat(clauses("모델, (정말?) ‘좋다’… **굵게** 끝。"))
        .containsExactly(word("모델"), word("정말"), word("좋다"), word("굵게"), word("끝"));
    assertThat(clauses("a & b ... c")).containsExactly(word("a"), word("b"), word("c"));
  }

  @Test
  void whiteSpaceOfAnyKindDividesAndControlsAreDropped() {
    assertThat(clauses("소형\u3000언어\u00A0모\u0000델\n뜻"))
        .containsExactly(word("소형"), word("언어"), word("모델"), word("뜻"));
  }

  @Test
  void decomposedHangulIsComposed() {
    String nfd = Normalizer.normalize("카파시 \"언어 모델\" tag:글", Normalizer.Form.NFD);
    assertThat(clauses(nfd))
        .containsExactly(word("카파시"), new Phrase("언어 모델"), new Filter(TAG, "글"));
  }

  @Test
  void quotesOfSeveralKindsMakePhrases() {
    assertThat(clauses("\"a  b\" “가 나” 「다」 『라』"))
        .containsExactly(new Phrase("a b"), new Phrase("가 나"), new Phrase("다"), new Phrase("라"));
    assertThat(clauses("\"언어 모델\"은")).containsExactly(new Phrase("언어 모델"), word("은"));
  }

  @Test
  void restAfterAnOpenQuoteIsWords() {
    assertThat(clauses("모델 -\"반만 OR -연 (것"))
        .containsExactly(word("모델"), word("반만"), word("OR"), word("연"), word("것"));
    assertThat(clauses("title:\"반만 연")).containsExactly(word("title:\"반만"), word("연"));
  }

  @Test
  void dashAndNotNegate() {
    assertThat(clauses("-a -\"b c\" -tag:x NOT d -(e f) -g*"))
        .containsExactly(
            new Not(word("a")),
            new Not(new Phrase("b c")),
            new Not(new Filter(TAG, "x")),
            new Not(word("d")),
            new Not(new And(List.of(word("e"), word("f")))),
            new Not(new Prefix("g")));
    assertThat(clauses("a - b -> c -! d ㄱ-ㄴ"))
        .containsExactly(word("a"), word("b"), word("c"), word("d"), word("ㄱ-ㄴ"));
  }

  @Test
  void orBindsLoosestAndParenthesesTightest() {
    And left = new And(List.of(word("a"), word("b")));
    And right = new And(List.of(word("c"), new Not(word("d"))));
    assertThat(clauses("a b OR c -d")).containsExactly(new Or(List.of(left, right)));
    assertThat(clauses("a AND b OR c NOT d")).containsExactly(new Or(List.of(left, right)));
    assertThat(clauses("a (b OR c) d"))
        .containsExactly(word("a"), new Or(List.of(word("b"), word("c"))), word("d"));
  }

  @Test
  void wordsSideBySideAreSoftAndJoinedByAndStrict() {
    assertThat(clauses("a (b c) ((d))"))
        .containsExactly(word("a"), word("b"), word("c"), word("d"));
    assertThat(parse("a (b c)").understood()).isEmpty();
    assertThat(clauses("a AND b c"))
        .containsExactly(new And(List.of(word("a"), word("b"))), word("c"));
    assertThat(clauses("a AND tag:x AND \"b c\""))
        .containsExactly(new And(List.of(word("a"))), new Filter(TAG, "x"), new Phrase("b c"));
  }

  @Test
  void bracketsOfAWordAreNoGroups() {
    assertThat(clauses("(works.any() OR f(x)) g)"))
        .containsExactly(new Or(List.of(word("works.any()"), word("f(x)"))), word("g"));
    assertThat(clauses("(a OR b (c")).hasSize(1);
    assertThat(clauses("a -(b c")).containsExactly(word("a"), word("b"), word("c"));
  }

  @Test
  void prefixAndTypoStandAtTheEndOfAWord() {
    assertThat(clauses("언어모* transf*, karpaty~ 카파씨~1 x~2"))
        .containsExactly(
            new Prefix("언어모"),
            new Prefix("transf"),
            new Fuzzy("karpaty"),
            new Fuzzy("카파씨"),
            new Fuzzy("x"));
    assertThat(clauses("a * ~ *b* x~3")).containsExactly(word("a"), word("b"), word("x~3"));
  }

  @Test
  void filtersOfOneNameAreAlternatives() {
    assertThat(clauses("tag:a 글 TAG:#b lang:KO kind:Md"))
        .containsExactly(
            new Or(List.of(new Filter(TAG, "a"), new Filter(TAG, "b"))),
            word("글"),
            new Filter(LANG, "ko"),
            new Filter(KIND, "md"));
    assertThat(clauses("tag:a AND tag:b"))
        .containsExactly(new And(List.of(new Filter(TAG, "a"), new Filter(TAG, "b"))));
    assertThat(clauses("(tag:a tag:b x) OR y"))
        .containsExactly(
            new Or(
                List.of(
                    new And(
                        List.of(
                            new Or(List.of(new Filter(TAG, "a"), new Filter(TAG, "b"))),
                            word("x"))),
                    word("y"))));
  }

  @Test
  void valuesMayBeQuotedAndTheColonWide() {
    assertThat(clauses("title:“소형 언어 모델” heading：요약, (title:x)"))
        .containsExactly(
            new Or(List.of(new Filter(TITLE, "소형 언어 모델"), new Filter(TITLE, "x"))),
            new Filter(HEADING, "요약"));
    assertThat(clauses("tag:(a OR b)"))
        .containsExactly(word("tag"), new Or(List.of(word("a"), word("b"))));
  }

  @Test
  void whoSaidItAndOutOfWhatAreFilters() {
    assertThat(clauses("said:카파시 지능")).containsExactly(new Filter(SAID, "카파시"), word("지능"));
    assertThat(clauses("said:@karpathy From:\"책 제목\" said:르쿤"))
        .containsExactly(
            new Or(List.of(new Filter(SAID, "@karpathy"), new Filter(SAID, "르쿤"))),
            new Filter(FROM, "책 제목"));
    assertThat(clauses("said:")).containsExactly(word("said"));
  }

  @Test
  void datesAreDaysMonthsYearsAndSpans() {
    assertDates("2024", "2024-01-01", "2024-12-31");
    assertDates("2024-02", "2024-02-01", "2024-02-29");
    assertDates("2024-03-15", "2024-03-15", "2024-03-15");
    assertDates("2024.3", "2024-03-01", "2024-03-31");
    assertDates("2024/3/5", "2024-03-05", "2024-03-05");
    assertDates("2024-03..2025", "2024-03-01", "2025-12-31");
    assertDates("2024.03..2025.01", "2024-03-01", "2025-01-31");
    assertThat(clauses("date:2024.."))
        .containsExactly(new DateFilter(LocalDate.of(2024, 1, 1), LocalDate.MAX));
    assertThat(clauses("date:..2023"))
        .containsExactly(new DateFilter(LocalDate.MIN, LocalDate.of(2023, 12, 31)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"20xx", "2024-13", "2024-02-30", "..", "2025..2024", "24", "2024-1-1-1"})
  void valueThatIsNoDateIsText(String value) {
    assertThat(clauses("date:" + value)).first().isInstanceOf(Word.class);
    assertThat(parse("date:" + value).understood()).contains("is searched as text: a date is");
  }

  @Test
  void operatorsWithNothingToWorkOnAreLeftOutWithAWord() {
    for (String typed : List.of("OR a", "a OR", "a AND", "AND a", "a NOT", "(OR) a", "a OR ()")) {
      assertThat(clauses(typed)).as(typed).containsExactly(word("a"));
      assertThat(parse(typed).understood()).as(typed).contains("is left out");
    }
    assertThat(clauses("a OR OR b")).containsExactly(new Or(List.of(word("a"), word("b"))));
    assertThat(clauses("a OR AND b")).containsExactly(new Or(List.of(word("a"), word("b"))));
    assertThat(clauses("NOT NOT a")).containsExactly(new Not(word("a")));
  }

  @Test
  void firstHundredWordsCount() {
    assertThat(clauses("낱말 ".repeat(100))).hasSize(100);
    ParsedQuery long1 = parse("낱말 ".repeat(130));
    assertThat(long1.clauses()).hasSize(100);
    assertThat(long1.understood()).endsWith("only the first 100 words count, 30 are left out");
    assertThat(clauses("\"" + "낱말 ".repeat(130) + "\"")).hasSize(1);
    assertThat(clauses("tag:a ".repeat(500) + "b")).containsExactly(new Filter(TAG, "a"));
  }

  @Test
  void longWordsAreCutWithARemark() {
    String most = "가😀".repeat(100);
    assertThat(clauses(most)).containsExactly(word(most));
    assertThat(parse(most).understood()).isEmpty();
    assertThat(clauses(most + "나다")).containsExactly(word(most));
    assertThat(clauses(most + "나*")).containsExactly(new Prefix(most));
    assertThat(clauses("\"x " + most + "나\"")).containsExactly(new Phrase("x " + most));
    assertThat(parse("가".repeat(9_999)).understood())
        .endsWith("only the first 200 letters of a word count");
  }

  @Test
  void typosAreLookedForInWordsOfThirtyLettersAtMost() {
    assertThat(clauses("a".repeat(30) + "~")).containsExactly(new Fuzzy("a".repeat(30)));
    assertThat(clauses("a".repeat(31) + "~")).containsExactly(word("a".repeat(31)));
    assertThat(parse("가".repeat(31) + "~").understood()).contains("before ~ has at most 30");
    assertThat(clauses("a".repeat(9_000) + "~")).containsExactly(word("a".repeat(200)));
  }

  @Test
  void longFilterValuesAreText() {
    String most = "가".repeat(200);
    assertThat(clauses("title:" + most)).containsExactly(new Filter(TITLE, most));
    for (String name : List.of("title", "heading", "path", "tag", "kind")) {
      ParsedQuery parsed = parse(name + ":" + "a".repeat(9_000));
      assertThat(parsed.clauses())
          .containsExactly(word((name + ":" + "a".repeat(200)).substring(0, 200)));
      assertThat(parsed.understood())
          .contains("is searched as text: a value has at most 200 characters");
    }
    assertThat(clauses("path:\"" + "한글 ".repeat(70) + "\" z").subList(1, 71))
        .endsWith(word("한글"), word("z"));
  }

  @Test
  void deepParenthesesAreLeftOut() {
    ParsedQuery deep = parse("(".repeat(4000) + "글" + ")".repeat(4000));
    assertThat(deep.clauses()).containsExactly(word("글"));
    assertThat(deep.understood()).contains("deeper than 50");
    assertThat(clauses("-(".repeat(3000) + "글" + ")".repeat(3000))).hasSize(1);
  }

  private static void assertDates(String value, String from, String to) {
    assertThat(clauses("date:" + value))
        .containsExactly(new DateFilter(LocalDate.parse(from), LocalDate.parse(to)));
  }

  private static Word word(String text) {
    return new Word(text);
  }

  private static List<SearchQuery> clauses(String typed) {
    return parse(typed).clauses();
  }

  private static ParsedQuery parse(String typed) {
    return new QueryParser().parse(typed);
  }
}
