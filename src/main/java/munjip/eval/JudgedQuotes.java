package munjip.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found in one note, held against its labels.
 *
 * @param file path of the note
 * @param found without what only meets labels nobody cares for
 * @param wanted labels that count
 */
public record JudgedQuotes(String file, List<Found> found, List<Wanted> wanted) {
  public JudgedQuotes {
    found = List.copyOf(found);
    wanted = List.copyOf(wanted);
  }

  /** A found quote, and whether it is right. */
  public record Found(FoundQuote quote, boolean right) {}

  /** A label, and whether some found quote is it. */
  public record Wanted(QuoteLabel label, boolean found) {}

  /**
   * @param minConfidence less sure quotes find no label; they are judged all the same
   */
  public static JudgedQuotes of(
      String file, List<QuoteLabel> labels, List<FoundQuote> quotes, double minConfidence) {
    List<Found> found = new ArrayList<>();
    for (FoundQuote quote : quotes) {
      boolean right = labels.stream().anyMatch(l -> l.counts() && l.isFoundBy(quote));
      boolean nobodyCares = labels.stream().anyMatch(l -> !l.counts() && l.maybe(quote));
      if (right || !nobodyCares) {
        found.add(new Found(quote, right));
      }
    }
    List<Wanted> wanted =
        labels.stream()
            .filter(QuoteLabel::counts)
            .map(
                label ->
                    new Wanted(
                        label,
                        quotes.stream()
                            .anyMatch(q -> q.confidence() >= minConfidence && label.isFoundBy(q))))
            .toList();
    return new JudgedQuotes(file, found, wanted);
  }
}
