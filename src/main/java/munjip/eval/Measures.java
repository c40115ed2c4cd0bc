package munjip.eval;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How well a question was answered, or in the mean many; each value 0 to 1.
 *
 * @param mrr10 see {@link Measure#MRR_10}; the others likewise
 */
public record Measures(double mrr10, double recall1, double recall10, double ndcg10) {
  /** Ranks that count. */
  public static final int DEPTH = 10;

  /**
   * @param found what the search gave, each note once
   * @param grades of the judged notes; notes not judged count as 0
   */
  public static Measures of(List<Run.Ranked> found, Map<String, Integer> grades) {
    double relevant = grades.values().stream().filter(grade -> grade > 0).count();
    if (relevant == 0) {
      return new Measures(0, 0, 0, 0);
    }
    int best = Integer.MAX_VALUE;
    int first = 0;
    int ten = 0;
    double gain = 0;
    for (Run.Ranked note : found) {
      int grade = grades.getOrDefault(note.path(), 0);
      if (grade > 0 && note.rank() <= DEPTH) {
        best = Math.min(best, note.rank());
        first += note.rank() == 1 ? 1 : 0;
        ten++;
        gain += discounted(grade, note.rank());
      }
    }
    double reciprocal = best == Integer.MAX_VALUE ? 0 : 1.0 / best;
    // Copies share a rank and could together gain more than the best order of ranks of their own.
    double ndcg = Math.min(1, gain / ideal(grades.values()));
    return new Measures(reciprocal, first / relevant, ten / relevant, ndcg);
  }

  private static double ideal(Collection<Integer> grades) {
    List<Integer> best =
        grades.stream().filter(g -> g > 0).sorted(Comparator.reverseOrder()).limit(DEPTH).toList();
    double gain = 0;
    for (int i = 0; i < best.size(); i++) {
      gain += discounted(best.get(i), i + 1);
    }
    return gain;
  }

  /** The gain of trec_eval's ndcg: the grade itself, over the logarithm of the rank. */
  private static double discounted(int grade, int rank) {
    return grade / (Math.log(rank + 1) / Math.log(2));
  }

  /** The mean over questions; all 0 when there are none. */
  public static Measures mean(Collection<Measures> each) {
    return new Measures(
        mean(each, Measure.MRR_10),
        mean(each, Measure.RECALL_1),
        mean(each, Measure.RECALL_10),
        mean(each, Measure.NDCG_10));
  }

  private static double mean(Collection<Measures> each, Measure measure) {
    return each.stream().mapToDouble(one -> one.get(measure)).average().orElse(0);
  }

  public double get(Measure measure) {
    return switch (measure) {
      case MRR_10 -> mrr10;
      case RECALL_1 -> recall1;
      case RECALL_10 -> recall10;
      case NDCG_10 -> ndcg10;
    };
  }
}
