package munjip.text;

/** Jamo of single syllables, each taken apart once: names are compared with thousands of others. */
public final class Syllables {
  private static final char FIRST = '가';

  /** Filled as they are asked for; threads may do so twice, with the same result. */
  private static final String[] JAMO = new String['힣' - FIRST + 1];

  private Syllables() {}

  /** As {@link Hangul#jamo} of this one character. */
  public static String jamo(char c) {
    int place = c - FIRST;
    if (place < 0 || place >= JAMO.length) {
      return Hangul.jamo(String.valueOf(c));
    }
    String known = JAMO[place];
    if (known == null) {
      known = Hangul.jamo(String.valueOf(c));
      JAMO[place] = known;
    }
    return known;
  }
}
