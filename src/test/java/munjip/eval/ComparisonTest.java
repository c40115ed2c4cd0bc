package munjip.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  private static Evaluation ranks(double... reciprocal) {
    Map<String, Measures> byQuery = new LinkedHashMap<>();
    for (double one : reciprocal) {
      byQuery.put("q" + byQuery.size(), new Measures(one, one == 1 ? 1 : 0, one > 0 ? 1 : 0, one));
    }
    return new Evaluation(byQuery);
  }

  @Test
  void winsLossesAndTiesAreCountedAndListedByChange() {
    Comparison made =
        Comparison.of(ranks(1, 0.5, 0, 0.25, 1), ranks(1, 1, 0.1, 0.2, 0.5), Measure.MRR_10);

    assertThat(made.wins()).isEqualTo(2);
    assertThat(made.losses()).isEqualTo(2);
    assertThat(made.ties()).isEqualTo(1);
    assertThat(made.difference()).isCloseTo((0.5 + 0.1 - 0.05 - 0.5) / 5, within(1e-12));
    assertThat(made.changes())
        .extracting(Comparison.Change::queryId)
        .containsExactly("q1", "q2", "q0", "q3", "q4");
  }

  @Test
  void theSameAnswersDifferByNothing() {
    Comparison made = Comparison.of(ranks(1, 0.5, 0, 0.1), ranks(1, 0.5, 0, 0.1), Measure.MRR_10);

    assertThat(made.p()).isEqualTo(1);
    assertThat(made.difference()).isZero();
    assertThat(made.ties()).isEqualTo(4);
  }

  @Test
  void onlyQuestionsOfBothAreCompared() {
    assertThat(Comparison.of(ranks(1, 1, 1), ranks(1), Measure.MRR_10).changes()).hasSize(1);
  }

  /** All to one side: of the 2^n flips two are as far, all plus and all minus. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 0.5", "5, 0.0625", "10, 0.001953125"})
  void ofFewDifferencesEveryFlipIsTried(int count, double p) {
    double[] differences = new double[count];
    java.util.Arrays.fill(differences, 0.1);

    assertThat(SignFlips.p(differences)).isEqualTo(p);
  }

  @Test
  void aClearDifferenceAmongManyIsSignificant() {
    assertThat(SignFlips.p(drawn(300, 0.1))).isLessThan(0.001);
  }

  @Test
  void meanlessNoiseIsMostlyNot() {
    int significant = 0;
    for (int seed = 0; seed < 100; seed++) {
      significant += SignFlips.p(drawn(60, 0, seed)) < 0.05 ? 1 : 0;
    }
    // 5 of 100 are to be expected; 15 or more come with a chance of one in ten thousand.
    assertThat(significant).isBetween(1, 14);
  }

  @Test
  void theDirectionDoesNotMatter() {
    double[] differences = drawn(40, 0.05);
    double[] turned = java.util.Arrays.stream(differences).map(d -> -d).toArray();

    assertThat(SignFlips.p(turned)).isEqualTo(SignFlips.p(differences));
  }

  @Test
  void drawnFlipsAgreeWithAllOfThem() {
    double[] differences = drawn(14, 0.1);
    double[] more = java.util.Arrays.copyOf(differences, 15);
    more[14] = 1e-7; // changes next to nothing, but of 15 differences flips are drawn

    assertThat(SignFlips.p(more)).isCloseTo(SignFlips.p(differences), within(0.01));
  }

  private static double[] drawn(int count, double mean) {
    return drawn(count, mean, 7);
  }

  private static double[] drawn(int count, double mean, long seed) {
    Random random = new Random(seed);
    return random.doubles(count).map(d -> d - 0.5 + mean).toArray();
  }
}
