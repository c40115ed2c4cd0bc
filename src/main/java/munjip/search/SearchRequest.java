package munjip.search;

import java.util.Objects;

/**
 * A search as a face asks it.
 *
 * @param text what was typed, at most {@value #MAX_TEXT} UTF-16 units
 * @param limit notes wanted, 1 to {@value #MAX_LIMIT}
 * @param offset notes left out before the first
 * @param passages passages wanted of each note, 1 or more
 * @param expand whether words that mean the same are searched, too
 * @param rescue whether words that find nothing as typed are mended
 * @param speakers whether the hits are counted by who is quoted in them
 */
public record SearchRequest(
    String text,
    int limit,
    int offset,
    int passages,
    Sort sort,
    boolean expand,
    boolean rescue,
    boolean speakers) {
  /** Longer queries are refused, as design §3 says. */
  public static final int MAX_TEXT = 10_000;

  public static final int MAX_LIMIT = 1_000;
  public static final int DEFAULT_LIMIT = 10;
  public static final int DEFAULT_PASSAGES = 3;
  public static final int MAX_PASSAGES = 100;

  /** Deepest note that can be asked for; keeps a stray offset from asking for all memory. */
  public static final int MAX_OFFSET = 1_000_000;

  public SearchRequest {
    Objects.requireNonNull(sort, "sort");
    if (text.length() > MAX_TEXT) {
      throw new BadRequestException(
          "The query has %,d characters; at most %,d are taken. Shorten it, or post the text to"
                  .formatted(text.length(), MAX_TEXT)
              + " /api/related to find passages like it.");
    }
    BadRequestException.requireWithin("limit", limit, 1, MAX_LIMIT);
    BadRequestException.requireWithin("offset", offset, 0, MAX_OFFSET);
    BadRequestException.requireWithin("passages", passages, 1, MAX_PASSAGES);
  }

  public static SearchRequest of(String text) {
    return new SearchRequest(
        text, DEFAULT_LIMIT, 0, DEFAULT_PASSAGES, Sort.RELEVANCE, true, true, true);
  }

  public SearchRequest withLimit(int wanted) {
    return new SearchRequest(text, wanted, offset, passages, sort, expand, rescue, speakers);
  }

  public SearchRequest withOffset(int from) {
    return new SearchRequest(text, limit, from, passages, sort, expand, rescue, speakers);
  }

  public SearchRequest withSort(Sort order) {
    return new SearchRequest(text, limit, offset, passages, order, expand, rescue, speakers);
  }

  public SearchRequest withPassages(int wanted) {
    return new SearchRequest(text, limit, offset, wanted, sort, expand, rescue, speakers);
  }

  public SearchRequest withExpand(boolean wanted) {
    return new SearchRequest(text, limit, offset, passages, sort, wanted, rescue, speakers);
  }

  public SearchRequest withRescue(boolean wanted) {
    return new SearchRequest(text, limit, offset, passages, sort, expand, wanted, speakers);
  }

  public SearchRequest withSpeakers(boolean wanted) {
    return new SearchRequest(text, limit, offset, passages, sort, expand, rescue, wanted);
  }
}
