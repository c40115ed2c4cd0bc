package munjip.search;

import java.util.List;
import java.util.Optional;
import munjip.query.SearchQuery;

/**
 * Asks an engine for passages about the same things as a text.
 *
 * @param text visible text
 * @param copyOf what a passage must say to be a copy: the text without what only gives context
 * @param notFrom id of a note whose passages are left out, and those of its copies
 * @param filters notes or passages must match all of these
 * @param meant who is meant by {@code said:} among the filters
 * @param limit passages wanted
 * @param perNote at most so many from one note
 */
public record RelatedQuery(
    String text,
    String copyOf,
    Optional<String> notFrom,
    List<SearchQuery> filters,
    Meant meant,
    int limit,
    int perNote) {
  public static final int DEFAULT_LIMIT = 10;
  public static final int MAX_LIMIT = 100;

  /** At most two passages a note, as design §4 says. */
  public static final int DEFAULT_PER_NOTE = 2;

  /** Longest text that is taken, in bytes of UTF-8. */
  public static final int MAX_BYTES = 1_000_000;

  public RelatedQuery {
    filters = List.copyOf(filters);
    BadRequestException.requireWithin("limit", limit, 1, MAX_LIMIT);
    BadRequestException.requireWithin("perNote", perNote, 1, MAX_LIMIT);
  }
}
