package munjip.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Terms in a row, as a query asks for them: what is marked where it matches.
 *
 * @param terms one or several terms for each place in the row
 * @param positions of the places, the first 0
 */
record TermSequence(List<List<Term>> terms, List<Integer> positions) {
  TermSequence {
    terms = List.copyOf(terms);
    positions = List.copyOf(positions);
  }

  String field() {
    return terms.get(0).get(0).field();
  }

  /**
   * The rows a query asks for.
   *
   * @param others takes parts of the query that are no rows of terms
   */
  static List<TermSequence> of(Query query, List<Query> others) {
    List<TermSequence> rows = new ArrayList<>();
    collect(query, rows, others);
    return rows;
  }

  private static void collect(Query query, List<TermSequence> rows, List<Query> others) {
    switch (query) {
      case BoostQuery boost -> collect(boost.getQuery(), rows, others);
      case BooleanQuery all -> {
        for (BooleanClause clause : all) {
          // Filters restrict what is found and are not marked themselves.
          if (clause.isScoring()) {
            collect(clause.query(), rows, others);
          }
        }
      }
      case TermQuery term ->
          rows.add(new TermSequence(List.of(List.of(term.getTerm())), List.of(0)));
      case PhraseQuery phrase ->
          rows.add(sequence(List.of(phrase.getTerms()), phrase.getPositions()));
      case MultiPhraseQuery phrase -> {
        List<List<Term>> terms = new ArrayList<>();
        for (Term[] place : phrase.getTermArrays()) {
          terms.add(List.of(place));
        }
        rows.add(row(terms, phrase.getPositions()));
      }
      case SpacedPhraseQuery phrase -> rows.add(phrase.sequence());
      default -> others.add(query);
    }
  }

  private static TermSequence sequence(List<Term> terms, int[] positions) {
    return row(terms.stream().map(List::of).toList(), positions);
  }

  private static TermSequence row(List<List<Term>> terms, int[] positions) {
    List<Integer> relative = new ArrayList<>();
    for (int position : positions) {
      relative.add(position - positions[0]);
    }
    return new TermSequence(terms, relative);
  }
}
