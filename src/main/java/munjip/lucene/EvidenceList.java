package munjip.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import munjip.lucene.Evidence.Form;
import munjip.lucene.Evidence.Place;
import munjip.lucene.Evidence.Standing;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * The evidence of one plan while it is gathered: what can be found nowhere is left out, what is in
 * parts is taken apart, and what a filter restricts is restricted.
 */
final class EvidenceList {
  private final Optional<Query> within;
  private final List<Evidence> evidence = new ArrayList<>();

  /**
   * @param within passages in which all must stand; anywhere when absent
   */
  EvidenceList(Optional<Query> within) {
    this.within = within;
  }

  List<Evidence> all() {
    return List.copyOf(evidence);
  }

  /** Whether some evidence covers just these words. */
  boolean covers(BitSet words) {
    return evidence.stream().anyMatch(each -> each.words().equals(words));
  }

  void add(
      Place place,
      Standing standing,
      BitSet covered,
      String said,
      Query wanted,
      double weight,
      double noteWeight) {
    add(place, standing, covered, said, wanted, Form.AS_TYPED, weight, noteWeight);
  }

  void add(
      Place place,
      Standing standing,
      BitSet covered,
      String said,
      Query wanted,
      Form form,
      double weight,
      double noteWeight) {
    if (wanted instanceof BooleanQuery any && isDisjunction(any)) {
      // Each part by itself is walked faster, and adds the same to the score.
      any.forEach(
          part -> add(place, standing, covered, said, part.query(), form, weight, noteWeight));
      return;
    }
    boolean nowhere = wanted instanceof MatchNoDocsQuery;
    if (nowhere || (within.isPresent() && !place.inPassage() && standing != Standing.SCORE)) {
      return;
    }
    Query restricted = wanted;
    if (within.isPresent() && place.inPassage()) {
      restricted =
          new BooleanQuery.Builder()
              .add(wanted, Occur.MUST)
              .add(within.get(), Occur.FILTER)
              .build();
    }
    evidence.add(
        new Evidence(place, standing, covered, said, restricted, form, weight, noteWeight));
  }

  /** One look at the index is enough where a word is looked for in the same place already. */
  void score(Place place, String stem, Query query, double weight) {
    for (int i = 0; i < evidence.size(); i++) {
      Evidence known = evidence.get(i);
      if (known.place() == place
          && known.standing() == Standing.TYPED
          && known.weight() == 0
          && known.query().equals(query)) {
        evidence.set(i, known.withWeight(weight));
        return;
      }
    }
    add(place, Standing.SCORE, new BitSet(), stem, query, weight, 0);
  }

  private static boolean isDisjunction(BooleanQuery query) {
    return query.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD);
  }
}
