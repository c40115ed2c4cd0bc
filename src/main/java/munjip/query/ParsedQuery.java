package munjip.query;

import java.util.List;
import java.util.Objects;

/**
 * A typed query, read: every clause is wanted.
 *
 * @param text as typed
 * @param clauses the top-level conjunction. {@link SearchQuery.Word}s here are soft: a note that
 *     lacks some is a partial hit. All other clauses are strict. Empty: every note
 * @param understood how it was read, in words for people; empty when it was read plainly as words
 */
public record ParsedQuery(String text, List<SearchQuery> clauses, String understood) {
  public ParsedQuery {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(understood, "understood");
    clauses = List.copyOf(clauses);
  }
}
