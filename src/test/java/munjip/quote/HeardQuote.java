package munjip.quote;

import java.util.List;
import java.util.stream.Stream;

/**
 * A quote in words that a reader of a test understands.
 *
 * @param speaker the fullest name; {@link #NOBODY} when only a work is known
 * @param lines source lines: {@code 3}, {@code 3-4}
 */
record HeardQuote(
    Named speaker,
    String saidAs,
    QuoteType type,
    String words,
    String lines,
    double confidence,
    String rule) {
  /** A quote is taken for one from here on. */
  static final double SURE = .75;

  private static final Named NOBODY = new Named("?", List.of(), List.of());

  static HeardQuote of(Quote quote, HeardNote note) {
    int first = quote.lines().first();
    int last = quote.lines().last();
    return new HeardQuote(
        quote.speaker() == Quote.NOBODY ? NOBODY : note.people().get(quote.speaker()),
        quote.saidAs(),
        quote.type(),
        quote.range().of(note.note().text()),
        first == last ? "" + first : first + "-" + last,
        quote.confidence(),
        quote.rule());
  }

  boolean isSure() {
    return confidence >= SURE;
  }

  /** Whether any of the speaker's forms is this one; handles are written with {@code @}. */
  boolean isBy(String name) {
    return Stream.concat(
            Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream()),
            speaker.handles().stream().map(handle -> "@" + handle))
        .anyMatch(name::equals);
  }

  /**
   * Whether these are the words: exactly those between quotation marks; of all others at least
   * those expected, and at most twice as many.
   */
  boolean gives(String expected) {
    return type == QuoteType.DIRECT
        ? words.equals(expected)
        : words.contains(expected) && words.length() <= 2 * expected.length();
  }

  @Override
  public String toString() {
    return "%s [%s, %s, line %s, %.2f, %s]: %s"
        .formatted(speaker.name(), saidAs, type, lines, confidence, rule, words);
  }
}
