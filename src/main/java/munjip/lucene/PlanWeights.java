package munjip.lucene;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;

/**
 * A plan made ready for one state of the index; used for finding and for reading what was found.
 */
final class PlanWeights {
  private final SearchPlan plan;
  private final BitSetProducer parents;
  private final IndexSearcher searcher;
  private final KnownTerms terms;
  private final IdentityHashMap<Evidence, Weight> weights = new IdentityHashMap<>();
  private final List<Evidence> evidence;
  private final List<Evidence> late;
  private final Optional<Weight> required;

  /**
   * @param parents the last document of every block
   */
  PlanWeights(IndexSearcher searcher, KnownTerms terms, SearchPlan plan, BitSetProducer parents)
      throws IOException {
    this.terms = terms;
    this.searcher = searcher;
    this.plan = plan;
    this.parents = parents;
    this.late = plan.evidence().stream().filter(plan::isLate).toList();
    this.evidence = plan.evidence().stream().filter(each -> !plan.isLate(each)).toList();
    this.required =
        plan.required().isPresent()
            ? Optional.of(weight(searcher, plan.required().get(), ScoreMode.COMPLETE))
            : Optional.empty();
  }

  static Weight weight(IndexSearcher searcher, Query query, ScoreMode mode) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), mode, 1);
  }

  BitSet parents(LeafReaderContext leaf) throws IOException {
    return parents.getBitSet(leaf);
  }

  Scorer required(LeafReaderContext leaf) throws IOException {
    return required.isPresent() ? required.get().scorer(leaf) : null;
  }

  EvidenceScores evidence(LeafReaderContext leaf, BitSet blocks) throws IOException {
    return new EvidenceScores(
        evidence, late, each -> weight(each).scorer(leaf), blocks, plan.impliedWords());
  }

  private Weight weight(Evidence each) throws IOException {
    Weight known = weights.get(each);
    if (known == null) {
      ScoreMode mode = each.scores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
      Query query = terms.known(searcher, searcher.rewrite(each.query()));
      known = searcher.createWeight(query, mode, 1);
      weights.put(each, known);
    }
    return known;
  }
}
