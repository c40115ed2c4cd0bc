package munjip.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import munjip.passage.PassageId;
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
 * @param meant who is meant by {@code said:}
 * @param only passages among which is searched, with words beside filters standing in them; all
 *     when absent
 * @param quoted whether {@link FoundNotes#quoted} is wanted
 */
public record NoteQuery(
    String typed,
    List<SearchQuery> clauses,
    List<WordSpan> spans,
    int limit,
    int offset,
    int passages,
    Sort sort,
    Meant meant,
    Optional<Set<PassageId>> only,
    boolean quoted) {
  public NoteQuery {
    Objects.requireNonNull(sort, "sort");
    clauses = List.copyOf(clauses);
    spans = List.copyOf(spans);
    only = only.map(Set::copyOf);
  }

  /** A search among all passages, in which nobody is meant. */
  public NoteQuery(
      String typed,
      List<SearchQuery> clauses,
      List<WordSpan> spans,
      int limit,
      int offset,
      int passages,
      Sort sort) {
    this(
        typed,
        clauses,
        spans,
        limit,
        offset,
        passages,
        sort,
        Meant.NOBODY,
        Optional.empty(),
        false);
  }

  NoteQuery withMeant(Meant told) {
    return new NoteQuery(typed, clauses, spans, limit, offset, passages, sort, told, only, quoted);
  }

  NoteQuery within(Set<PassageId> some) {
    return new NoteQuery(
        typed, clauses, spans, limit, offset, passages, sort, meant, Optional.of(some), quoted);
  }

  NoteQuery withQuoted(boolean wanted) {
    return new NoteQuery(typed, clauses, spans, limit, offset, passages, sort, meant, only, wanted);
  }

  /**
   * The same of other clauses, whose notes are only to be counted.
   *
   * @param first notes wanted nevertheless, full hits before all others
   */
  NoteQuery counted(List<SearchQuery> others, Meant told, int first) {
    return new NoteQuery(typed, others, spans, first, 0, 1, Sort.NEWEST, told, only, false);
  }

  /** Asks how many notes there are for one clause. */
  static NoteQuery counting(SearchQuery clause) {
    return new NoteQuery("", List.of(clause), List.of(), 0, 0, 1, Sort.RELEVANCE);
  }
}
