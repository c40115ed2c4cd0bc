package munjip.note;

/**
 * Knows the texts on which commonmark would take minutes: from each {@code <} it looks for a {@code
 * >} through all the rest of the paragraph. They are data or attacks, not notes, and are read as
 * plain text.
 */
final class ParserLimits {
  /** Characters looked at in search of the ends of angle brackets: about a second. */
  private static final long MOST_SEARCHED = 500_000_000L;

  private ParserLimits() {}

  /** From each {@code <} to the next {@code >}, and from each comment to its end. */
  static boolean exceeds(String source) {
    long searched = 0;
    int bracket = source.length();
    int comment = source.length();
    for (int i = source.length() - 1; i >= 0; i--) {
      char c = source.charAt(i);
      if (c == '\n' && i + 1 < source.length() && source.charAt(i + 1) == '\n') {
        bracket = i;
        comment = i;
      } else if (c == '>') {
        bracket = i;
        comment = i >= 2 && source.startsWith("--", i - 2) ? i : comment;
      } else if (c == '<') {
        searched += bracket - i;
        searched += source.startsWith("<!--", i) ? comment - i : 0;
      }
    }
    return searched > MOST_SEARCHED;
  }
}
