package munjip.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a search differs from a base, question by question, in one measure.
 *
 * @param changes every question both have, the largest gain first, the largest loss last
 * @param difference of the means: above 0 where the search is better than its base
 * @param p how likely a difference of the means at least this large is when the two are as good as
 *     each other and only luck decides; 1 when they are equal everywhere
 */
public record Comparison(Measure measure, List<Change> changes, double difference, double p) {
  /** One question: the measure with the base, and with the search compared to it. */
  public record Change(String queryId, double base, double now) {
    public double difference() {
      return now - base;
    }
  }

  public Comparison {
    changes = List.copyOf(changes);
  }

  /** Compares the questions that both measured. */
  public static Comparison of(Evaluation base, Evaluation now, Measure measure) {
    List<Change> changes = new ArrayList<>();
    base.byQuery()
        .forEach(
            (id, before) -> {
              Measures after = now.byQuery().get(id);
              if (after != null) {
                changes.add(new Change(id, before.get(measure), after.get(measure)));
              }
            });
    double[] differences = changes.stream().mapToDouble(Change::difference).toArray();
    double mean = changes.stream().mapToDouble(Change::difference).average().orElse(0);
    // Stable: questions that changed alike stay in the order asked.
    changes.sort(Comparator.comparingDouble(Change::difference).reversed());
    return new Comparison(measure, changes, mean, SignFlips.p(differences));
  }

  /** Questions the search answers better than its base. */
  public long wins() {
    return changes.stream().filter(change -> change.difference() > 0).count();
  }

  public long losses() {
    return changes.stream().filter(change -> change.difference() < 0).count();
  }

  public long ties() {
    return changes.size() - wins() - losses();
  }
}
