package munjip.search;

import java.util.List;
import java.util.Objects;
import munjip.query.SearchQuery;

/**
 * A search as an engine is asked it.
 *
 * @param typed the typed text, for telling literal hits
 * @param clauses the top-level conjunction, as {@link munjip.query.ParsedQuery#clauses}, with
 *     insignificant words told
 * @param spans other wordings of several words side by side among the clauses
 * @param limit notes wanted; 0 when they are only to be counted, without facets
 * @param offset notes left out before the first; full hits are counted first, then partial ones
 * @param passages passages wanted of each note
 */
public record NoteQuery(
    String typed,
    List<SearchQuery> clauses,
    List<WordSpan> spans,
    int limit,
    int offset,
    int passages,
    Sort sort) {
  public NoteQuery {
    Objects.requireNonNull(sort, "sort");
    clauses = List.copyOf(clauses);
    spans = List.copyOf(spans);
  }

  /** Asks how many notes there are for one clause. */
  static NoteQuery counting(SearchQuery clause) {
    return new NoteQuery("", List.of(clause), List.of(), 0, 0, 1, Sort.RELEVANCE);
  }
}
