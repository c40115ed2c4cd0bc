package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import munjip.query.SearchQuery;
import munjip.query.SearchQuery.Filter;
import munjip.query.SearchQuery.Not;
import munjip.query.SearchQuery.Word;
import munjip.search.NoteQuery;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;

/**
 * What a note must be to be found at all, clause by clause: what the plan requires, beside the
 * words in which it was asked for.
 */
final class StrictClauses {
  private final IndexSearcher searcher;
  private final SearchPlan plan;
  private final List<Required> all = new ArrayList<>();

  private record Required(String said, Query query, Occur occur) {}

  StrictClauses(IndexSearcher searcher, SearchPlan plan, NoteQuery query) {
    this.searcher = searcher;
    this.plan = plan;
    List<SearchQuery> strict =
        query.clauses().stream().filter(clause -> !(clause instanceof Word)).toList();
    if (!strict.isEmpty() && plan.required().orElse(null) instanceof BooleanQuery required) {
      // The plan requires a note, and then each clause in the order in which it was typed.
      int at = 1;
      for (SearchQuery clause : strict) {
        SearchQuery told = clause instanceof Not not ? not.query() : clause;
        all.add(
            new Required(
                said(told),
                required.clauses().get(at).query(),
                required.clauses().get(at).occur()));
        at++;
      }
    }
  }

  /** As after "lacks": a filter as it is typed. */
  private static String said(SearchQuery clause) {
    return clause instanceof Filter filter
        ? filter.name().typed() + ":" + filter.value()
        : clause.said();
  }

  /** What the note lacks. */
  List<String> lacking(LeafReaderContext leaf, int note) throws IOException {
    List<String> lacking = new ArrayList<>();
    for (Required each : all) {
      if (each.occur() != Occur.MUST_NOT && scorer(each.query(), leaf, note) == null) {
        lacking.add(each.said());
      }
    }
    return lacking;
  }

  /** What the note holds although it was excluded. */
  List<String> holding(LeafReaderContext leaf, int note) throws IOException {
    List<String> holding = new ArrayList<>();
    for (Required each : all) {
      if (each.occur() == Occur.MUST_NOT && scorer(each.query(), leaf, note) != null) {
        holding.add(each.said());
      }
    }
    return holding;
  }

  /** What the clauses add to the score of a note that was found. */
  void points(LeafReaderContext leaf, int note, ScoreParts parts) throws IOException {
    for (Required each : all) {
      if (each.occur() == Occur.MUST) {
        double points = scorer(each.query(), leaf, note).score();
        parts.add("phrase, beginning or group", each.said(), null, null, points);
      }
    }
    if (all.isEmpty() && plan.required().isPresent()) {
      double points = scorer(plan.required().get(), leaf, note).score();
      parts.add("every note alike", "", null, null, points);
    }
  }

  /** Stands at the note; null when the note does not match. */
  private Scorer scorer(Query query, LeafReaderContext leaf, int note) throws IOException {
    Scorer scorer = PlanWeights.weight(searcher, query, ScoreMode.COMPLETE).scorer(leaf);
    return scorer != null && scorer.iterator().advance(note) == note ? scorer : null;
  }
}
