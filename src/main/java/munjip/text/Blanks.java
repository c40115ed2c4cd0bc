package munjip.text;

/**
 * What separates words: white space of any kind, also what does not break a line (U+00A0, U+202F).
 */
public final class Blanks {
  private Blanks() {}

  public static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A stretch without the blanks at its ends; empty at {@code from} when it is all blank. */
  public static TextRange strip(CharSequence text, int from, int to) {
    int start = from;
    while (start < to && isBlank(text.charAt(start))) {
      start++;
    }
    if (start == to) {
      return new TextRange(from, from);
    }
    int end = to;
    while (isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }

  public static TextRange strip(CharSequence text, TextRange range) {
    return strip(text, range.start(), range.end());
  }
}
