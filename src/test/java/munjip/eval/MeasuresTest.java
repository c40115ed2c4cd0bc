package munjip.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import munjip.eval.Run.Ranked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
  /**
   * One letter a note, the first at rank 1; notes a, b and c answer, each as well as the others.
   */
  @ParameterizedTest(name = "{0} for answers {1}")
  @CsvSource({
    // found, answers, 1/rank, recall@1, recall@10, nDCG
    "a,            a,   1,    1,      1,      1",
    "xa,           a,   0.5,  0,      1,      0.63093", // 1/log2(3)
    "xxxa,         a,   0.25, 0,      1,      0.43068", // 1/log2(5)
    "xxxxxxxxxa,   a,   0.1,  0,      1,      0.28906", // 1/log2(11)
    "xxxxxxxxxxa,  a,   0,    0,      0,      0",
    "xy,           a,   0,    0,      0,      0",
    "'',           a,   0,    0,      0,      0",
    "ab,           ab,  1,    0.5,    1,      1",
    "axb,          ab,  1,    0.5,    1,      0.91972", // (1 + 1/2) / (1 + 1/log2(3))
    "xcxa,         abc, 0.5,  0,      0.66667, 0.49819", // (0.63093 + 0.43068) / 2.13093
  })
  void agreeWithFiguresWorkedOutByHand(
      String found, String answers, double mrr, double first, double ten, double ndcg) {
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < found.length(); i++) {
      char note = found.charAt(i);
      ranked.add(new Ranked(note == 'x' ? "other" + i : String.valueOf(note), i + 1));
    }
    Map<String, Integer> grades = new java.util.HashMap<>();
    answers.chars().forEach(note -> grades.put(String.valueOf((char) note), 1));

    Measures measures = Measures.of(ranked, grades);

    assertThat(measures.mrr10()).isCloseTo(mrr, within(1e-5));
    assertThat(measures.recall1()).isCloseTo(first, within(1e-5));
    assertThat(measures.recall10()).isCloseTo(ten, within(1e-5));
    assertThat(measures.ndcg10()).isCloseTo(ndcg, within(1e-5));
  }

  @Test
  void higherGradesWeighMoreInTheGainAlone() {
    Map<String, Integer> grades = Map.of("best", 3, "good", 1, "bad", 0);

    Measures turned = Measures.of(List.of(new Ranked("good", 1), new Ranked("best", 2)), grades);
    Measures bad = Measures.of(List.of(new Ranked("bad", 1)), grades);

    // (1 + 3/log2(3)) / (3 + 1/log2(3))
    assertThat(turned.ndcg10()).isCloseTo(0.79671, within(1e-5));
    assertThat(turned.mrr10()).isEqualTo(1);
    assertThat(bad).isEqualTo(new Measures(0, 0, 0, 0));
  }

  @Test
  void copiesShareARankAndGainNoMoreThanTheBestOrder() {
    Measures copies =
        Measures.of(
            List.of(new Ranked("a", 1), new Ranked("copy of a", 1)),
            Map.of("a", 1, "copy of a", 1));

    assertThat(copies).isEqualTo(new Measures(1, 1, 1, 1));
  }

  @Test
  void theMeanIsOverQuestionsAndOfNoneIsZero() {
    assertThat(Measures.mean(List.of(new Measures(1, 1, 1, 1), new Measures(0.5, 0, 1, 0.6))))
        .isEqualTo(new Measures(0.75, 0.5, 1, 0.8));
    assertThat(Measures.mean(List.of())).isEqualTo(new Measures(0, 0, 0, 0));
  }
}
