package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import munjip.lucene.Evidence.Stage;
import munjip.lucene.Evidence.Standing;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DisjunctionMaxQuery;
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
  private final Map<Stage, Map<Evidence, List<Weight>>> weights = new EnumMap<>(Stage.class);
  private final IdentityHashMap<Evidence, Query> queries = new IdentityHashMap<>();
  private final List<Evidence> late;
  private final Optional<Weight> required;

  /**
   * @param searcher scores as the plan wants it
   * @param parents the last document of every block
   */
  PlanWeights(IndexSearcher searcher, KnownTerms terms, SearchPlan plan, BitSetProducer parents)
      throws IOException {
    this.terms = terms;
    this.searcher = searcher;
    this.plan = plan;
    this.parents = parents;
    this.late = plan.evidence().stream().filter(plan::isLate).toList();
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

  /** What counts in all notes. */
  EvidenceScores sweep(LeafReaderContext leaf, BitSet blocks) throws IOException {
    List<Evidence> evidence =
        plan.evidence().stream()
            .filter(each -> each.isIn(Stage.SWEEP) && !plan.isLate(each))
            .toList();
    return scores(Stage.SWEEP, evidence, late, leaf, blocks);
  }

  /**
   * What counts in the best notes.
   *
   * @param literal whether one of them holds the typed text literally
   */
  EvidenceScores refinement(LeafReaderContext leaf, BitSet blocks, boolean literal)
      throws IOException {
    List<Evidence> evidence =
        plan.evidence().stream()
            .filter(each -> each.isIn(Stage.REFINEMENT))
            .filter(each -> literal || each.standing() != Standing.LITERAL)
            .toList();
    return scores(Stage.REFINEMENT, evidence, List.of(), leaf, blocks);
  }

  /** One piece of evidence by itself: what of a score is due to it. */
  EvidenceScores alone(Stage stage, Evidence each, LeafReaderContext leaf, BitSet blocks)
      throws IOException {
    return scores(stage, List.of(each), List.of(), leaf, blocks);
  }

  private EvidenceScores scores(
      Stage stage,
      List<Evidence> evidence,
      List<Evidence> later,
      LeafReaderContext leaf,
      BitSet blocks)
      throws IOException {
    return new EvidenceScores(
        stage, evidence, later, each -> open(stage, each, leaf), blocks, plan.impliedWords());
  }

  private List<Scorer> open(Stage stage, Evidence each, LeafReaderContext leaf) throws IOException {
    List<Scorer> scorers = new ArrayList<>();
    for (Weight weight : weights(stage, each)) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        scorers.add(scorer);
      }
    }
    return scorers;
  }

  private List<Weight> weights(Stage stage, Evidence each) throws IOException {
    Map<Evidence, List<Weight>> known =
        weights.computeIfAbsent(stage, its -> new IdentityHashMap<>());
    List<Weight> made = known.get(each);
    if (made == null) {
      boolean scores = each.scores(stage);
      ScoreMode mode = scores ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
      made = new ArrayList<>();
      for (Query part : scores ? List.of(query(each)) : parts(query(each))) {
        made.add(searcher.createWeight(part, mode, 1));
      }
      known.put(each, made);
    }
    return made;
  }

  /** What is found by any of several is walked faster one by one. */
  private static Collection<Query> parts(Query query) {
    return query instanceof DisjunctionMaxQuery any ? any.getDisjuncts() : List.of(query);
  }

  private Query query(Evidence each) throws IOException {
    Query query = queries.get(each);
    if (query == null) {
      query = terms.known(searcher, searcher.rewrite(each.query()));
      queries.put(each, query);
    }
    return query;
  }
}
