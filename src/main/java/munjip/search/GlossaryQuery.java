package munjip.search;

import java.util.Objects;

/**
 * Asks for the terms that the notes give in two languages.
 *
 * @param text part of a term in any wording; blank for all terms
 * @param limit terms wanted
 * @param offset terms passed over first
 * @param minConfidence terms less sure are left out
 */
public record GlossaryQuery(String text, int limit, int offset, double minConfidence) {
  public static final int DEFAULT_LIMIT = 100;
  public static final int MAX_LIMIT = 10_000;

  /** Of all pairs from here on 19 in 20 are right; docs/glossary.md has what was judged. */
  public static final double DEFAULT_CONFIDENCE = .9;

  public GlossaryQuery {
    Objects.requireNonNull(text, "text");
    BadRequestException.requireWithin("limit", limit, 1, MAX_LIMIT);
    BadRequestException.requireWithin("offset", offset, 0, SearchRequest.MAX_OFFSET);
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new BadRequestException("minConfidence must be from 0 to 1.");
    }
  }
}
