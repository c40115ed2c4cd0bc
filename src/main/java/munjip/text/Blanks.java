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

  /** On one line: a blank between words, none at the ends. */
  public static String single(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blank = !out.isEmpty();
      } else {
        if (blank) {
          out.append(' ');
          blank = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  public static TextRange strip(CharSequence text, TextRange range) {
    return strip(text, range.start(), range.end());
  }
}
