package munjip.search;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked of the quotes.
 *
 * @param speaker whose; blank for anybody's
 * @param about in query syntax, to narrow by topic; blank for everything
 * @param work out of which book, talk, article or post; blank for any
 * @param limit quotes wanted
 * @param offset quotes left out before the first
 * @param mentions passages wanted that name the speaker without quoting
 * @param minConfidence quotes less sure than this are left out, and not counted
 * @param unattributed what becomes of quotes of which only the work is known
 */
public record QuoteQuery(
    String speaker,
    String about,
    String work,
    int limit,
    int offset,
    int mentions,
    double minConfidence,
    Unattributed unattributed) {
  /**
   * What is shown when nobody asks for more or less; also what {@code said:} and {@code from:}
   * find. Another value makes another index.
   */
  public static final double DEFAULT_CONFIDENCE = .75;

  public static final int DEFAULT_LIMIT = 10;
  public static final int MAX_LIMIT = 1_000;
  public static final int DEFAULT_MENTIONS = 10;

  /** What becomes of quotes of which only the work is known, not who said it. */
  public enum Unattributed {
    /** Left out. */
    NO("false"),
    /** Among the others. */
    YES("true"),
    /** Nothing else. */
    ONLY("only");

    private final String typed;

    Unattributed(String typed) {
      this.typed = typed;
    }

    /** As it is typed behind {@code unattributed=}. */
    public String typed() {
      return typed;
    }

    public static Optional<Unattributed> of(String typed) {
      return Arrays.stream(values()).filter(each -> each.typed.equals(typed)).findFirst();
    }
  }

  public QuoteQuery {
    Objects.requireNonNull(unattributed, "unattributed");
    if (speaker.length() + about.length() + work.length() > SearchRequest.MAX_TEXT) {
      throw new BadRequestException(
          "speaker, about and work have more than %,d characters together; shorten them."
              .formatted(SearchRequest.MAX_TEXT));
    }
    BadRequestException.requireWithin("limit", limit, 1, MAX_LIMIT);
    BadRequestException.requireWithin("offset", offset, 0, SearchRequest.MAX_OFFSET);
    BadRequestException.requireWithin("mentions", mentions, 0, MAX_LIMIT);
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new BadRequestException(
          "minConfidence is %s; it must be from 0 to 1, for example 0.75."
              .formatted(minConfidence));
    }
  }

  /** The first quotes of somebody. */
  public static QuoteQuery by(String speaker) {
    return new QuoteQuery(
        speaker, "", "", DEFAULT_LIMIT, 0, DEFAULT_MENTIONS, DEFAULT_CONFIDENCE, Unattributed.NO);
  }
}
