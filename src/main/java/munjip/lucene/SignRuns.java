package munjip.lucene;

import munjip.analysis.Folding;
import munjip.text.OffsetMap;

/**
 * Takes out what goes on and on in a run of signs ({@code -----}, {@code [[[[[}). Nori looks up to
 * 1,024 characters ahead from each sign of a run, blanks included: 9 million of them took 100 s. It
 * gives no tokens for signs.
 */
final class SignRuns {
  /** Longer than the lines people draw. */
  private static final int LONGEST = 256;

  private SignRuns() {}

  static Folding.Folded shortened(Folding.Folded folded) {
    String text = folded.text();
    int run = 0;
    for (int i = 0; i < text.length() && run <= LONGEST; i++) {
      run = isSign(text.charAt(i)) ? run + 1 : 0;
    }
    return run <= LONGEST ? folded : without(folded);
  }

  private static Folding.Folded without(Folding.Folded folded) {
    String text = folded.text();
    StringBuilder shortened = new StringBuilder();
    OffsetMap.Builder map = OffsetMap.builder();
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = isSign(text.charAt(i)) ? run + 1 : 0;
      if (run <= LONGEST) {
        map.add(shortened.length(), folded.toSource().toSource(i));
        shortened.append(text.charAt(i));
      }
    }
    int end = folded.toSource().toSource(text.length());
    return new Folding.Folded(shortened.toString(), map.add(shortened.length(), end).build(end));
  }

  private static boolean isSign(char c) {
    return !Character.isLetterOrDigit(c)
        && !Character.isSurrogate(c)
        && Character.getType(c) != Character.NON_SPACING_MARK;
  }
}
