package munjip.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import munjip.quote.QuoteType;
import munjip.text.LineRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteScoreTest {
  private static QuoteLabel label(int first, int last, String speaker, String type, boolean sure) {
    return new QuoteLabel("a.md", new LineRange(first, last), speaker, List.of(), type, sure);
  }

  private static FoundQuote found(int first, int last, String speaker, double confidence) {
    return new FoundQuote(
        new LineRange(first, last),
        speaker,
        FoldedNames.of(List.of(speaker)),
        QuoteType.DIRECT,
        confidence,
        "Rule" + first,
        "말");
  }

  private static JudgedQuotes judged(List<QuoteLabel> labels, FoundQuote... found) {
    return JudgedQuotes.of("a.md", labels, List.of(found), .5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // label lines, type, found lines, right
        "10 10 | direct    | 10 10 | true",
        "10 10 | direct    | 8 10  | true",
        "10 10 | direct    | 7 10  | false", // too long
        "10 19 | block     | 10 14 | true",
        "10 19 | block     | 10 13 | false", // less than half
        "10 19 | block     | 5 24  | true",
        "10 19 | block     | 4 24  | false",
        "10 99 | monologue | 40 41 | true",
        "10 99 | monologue | 2 9   | false",
        "10 10 | direct    | 11 11 | false",
      })
  void foundQuoteMustCoverHalfAndNotBeTooLong(
      String lines, String type, String foundLines, boolean right) {
    int[] want = numbers(lines);
    int[] got = numbers(foundLines);
    List<QuoteLabel> labels = List.of(label(want[0], want[1], "Ada Lovelace", type, true));

    JudgedQuotes judged = judged(labels, found(got[0], got[1], "Lovelace", .9));

    assertThat(judged.found().getFirst().right()).isEqualTo(right);
    assertThat(judged.wanted().getFirst().found()).isEqualTo(right);
  }

  private static int[] numbers(String text) {
    return java.util.Arrays.stream(text.strip().split(" ")).mapToInt(Integer::parseInt).toArray();
  }

  @ParameterizedTest
  @CsvSource({
    "Andrej Karpathy, André KARPATHY, true",
    "안드레이 카파시, 카파시, true",
    "Andrej Karpathy, Andrej Ng, false",
    "카파시, 카파치, false",
    "가나, 가니, false",
  })
  void personIsTheSameByNameOrItsLastWord(String label, String found, boolean same) {
    List<QuoteLabel> labels = List.of(label(1, 1, label, "direct", true));

    assertThat(judged(labels, found(1, 1, found, .9)).found().getFirst().right()).isEqualTo(same);
  }

  @Test
  void whatOnlyMeetsLabelsNobodyCaresForIsLeftOut() {
    List<QuoteLabel> labels =
        List.of(
            label(1, 1, "Ada", "direct", false),
            label(3, 3, "W3C", "org", true),
            label(5, 5, "?book:책", "block", true),
            label(7, 7, "Ada", "direct", false));

    JudgedQuotes judged =
        judged(
            labels,
            found(1, 1, "Ada", .9),
            found(3, 3, "Berners-Lee", .9),
            found(5, 5, "Ada", .9),
            found(7, 7, "Grace", .9));

    assertThat(judged.wanted()).isEmpty();
    assertThat(judged.found()).hasSize(1);
    assertThat(judged.found().getFirst().quote().speaker()).isEqualTo("Grace");
  }

  @Test
  void unsureQuotesFindNothingButAreCalibrated() {
    List<QuoteLabel> labels = List.of(label(1, 1, "Ada", "direct", true));
    JudgedQuotes judged =
        judged(labels, found(1, 1, "Ada", .41), found(9, 9, "Ada", .72), found(20, 20, "Bo", .9));

    QuoteReport report =
        QuoteReport.of(
            List.of(judged),
            .5,
            List.of(new QuoteReport.Asked("Ada", List.of("Ada"))),
            2,
            List.of("p"));

    assertThat(report.all().precision()).isEqualTo(Share.of(0, 2));
    assertThat(report.all().recall()).isEqualTo(Share.of(0, 1));
    assertThat(report.speakers().getFirst().precision()).isEqualTo(Share.of(0, 1));
    assertThat(report.calibration())
        .extracting(QuoteReport.Bucket::from)
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b))
        .containsExactly(.9, .7, .4);
    assertThat(report.calibration().get(2).right()).isEqualTo(Share.of(1, 1));
    assertThat(report.rules())
        .extracting(QuoteReport.Score::name)
        .containsExactly("Rule20", "Rule9");
    assertThat(report.folds()).hasSize(2);
    assertThat(report.folds().get(1).precision().share()).isNull();
    assertThat(report.wrong())
        .extracting(QuoteReport.Place::lines)
        .containsExactly(new LineRange(9, 9), new LineRange(20, 20));
    assertThat(report.missed()).hasSize(1);
  }

  @Test
  void oneFoundQuoteMayBeTwoLabelsAndTwoFoundOnesOne() {
    List<QuoteLabel> labels =
        List.of(label(1, 1, "Ada", "direct", true), label(2, 2, "Ada", "direct", true));

    assertThat(judged(labels, found(1, 2, "Ada", .9)).wanted()).allMatch(w -> w.found());
    assertThat(judged(labels.subList(0, 1), found(1, 1, "Ada", .9), found(1, 1, "Ada", .8)).found())
        .allMatch(JudgedQuotes.Found::right);
  }

  /** Values of the interval as R's {@code binom.confint(method = "wilson")} gives them. */
  @ParameterizedTest
  @CsvSource({
    "9, 10, 0.5958, 0.9821",
    "0, 5, 0, 0.4345",
    "5, 5, 0.5655, 1",
    "66, 80, 0.7274, 0.8929"
  })
  void intervalIsWilsons(int right, int of, double low, double high) {
    Share share = Share.of(right, of);

    assertThat(share.low()).isEqualTo(low, within(.0006));
    assertThat(share.high()).isEqualTo(high, within(.0006));
  }

  @Test
  void linesThatCannotBeReadAreNamed() {
    QuoteLabels labels =
        QuoteLabels.read(
            "a\n\nnone\nbroken\nb",
            "labels.jsonl",
            json ->
                switch (json) {
                  case "a" -> new QuoteLabels.Line("a.md", 1, 2, "Ada", null, "direct", null);
                  case "none" -> new QuoteLabels.Line("n.md", null, null, null, null, null, null);
                  case "b" -> new QuoteLabels.Line("b.md", 1, null, "Ada", null, "direct", true);
                  default -> throw new IllegalArgumentException("no JSON");
                });

    assertThat(labels.byFile().keySet()).isEqualTo(Set.of("a.md", "n.md"));
    assertThat(labels.byFile().get("a.md").getFirst().counts()).isTrue();
    assertThat(labels.byFile().get("n.md")).isEmpty();
    assertThat(labels.problems())
        .containsExactly("labels.jsonl:4: no JSON", "labels.jsonl:5: no \"end\"");
  }
}
