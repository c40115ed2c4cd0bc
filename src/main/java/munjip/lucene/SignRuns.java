package munjip.lucene;

/**
 * Makes blanks of what goes on and on in a run of signs ({@code -----}, {@code [[[[[}). Nori looks
 * up to 1,024 characters ahead from each sign of a run: 9 million of them took 100 s. It gives no
 * tokens for signs, nor for blanks.
 */
final class SignRuns {
  /** Longer than the lines people draw. */
  private static final int LONGEST = 256;

  private SignRuns() {}

  /** As long as the text, so that offsets stay. */
  static String shortened(String text) {
    int run = 0;
    char[] shortened = null;
    for (int i = 0; i < text.length(); i++) {
      run = isSign(text.charAt(i)) ? run + 1 : 0;
      if (run > LONGEST) {
        shortened = shortened == null ? text.toCharArray() : shortened;
        shortened[i] = ' ';
      }
    }
    return shortened == null ? text : new String(shortened);
  }

  private static boolean isSign(char c) {
    return !Character.isLetterOrDigit(c)
        && !Character.isWhitespace(c)
        && !Character.isSurrogate(c)
        && Character.getType(c) != Character.NON_SPACING_MARK;
  }
}
