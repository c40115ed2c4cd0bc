package munjip.search;

import java.util.Locale;
import munjip.query.Keyboard;
import munjip.text.Hangul;

/**
 * How far a typed word is from another: letters, or jamo as struck, that are wrong, missing, one
 * too many or swapped, each weighed by how easily it happens. The weights are estimates, ordered as
 * slips are in studies of typing: sounds that are one to the ear and neighbours on the keyboard
 * come first.
 */
final class SlipCost {
  static final double SOUND_ALIKE = 0.3;
  static final double SHIFT = 0.4;
  static final double DOUBLED = 0.4;
  static final double SWAPPED = 0.5;
  static final double SWAPPED_AROUND = 0.8;
  static final double LOOSELY_ALIKE = 0.5;
  static final double GLIDE = 0.5;
  static final double NEIGHBOUR = 0.6;
  static final double MISSING = 0.7;
  static final double OTHER = 1.0;

  /** Another first letter: who mistypes it mostly sees it, and many words differ in it alone. */
  static final double FIRST = 1.3;

  /** A syllable of a consonant and a vowel that is missing or one too many ({@code 프롬트}). */
  static final double SYLLABLE = 0.9;

  /** Jamo that many people write for each other, in pairs; Latin letters likewise. */
  private static final String ALIKE = "ㅐㅔ ㅒㅖ ㅓㅗ ㅗㅜ ㅜㅡ ㅓㅡ ㅓㅕ ㅏㅑ ㅗㅛ ㅜㅠ ㅔㅖ ㄱㅋ ㄷㅌ ㅂㅍ ㅈㅊ ㅅㅈ";

  /** Those that differ between spellings of one foreign word, or in how a word is spoken. */
  private static final String LOOSELY = "ㅏㅓ ㅣㅔ ㅡㅗ ㄴㅇ ㄴㅁ ie ea ao ck sc sz iy vw";

  private SlipCost() {}

  /** The cost of the cheapest way from one to the other; case aside. */
  static double between(String typed, String meant) {
    String from = Hangul.jamo(typed).toLowerCase(Locale.ROOT);
    String to = Hangul.jamo(meant).toLowerCase(Locale.ROOT);
    double[][] cost = new double[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 && j == 0 ? 0 : cheapest(cost, from, i, to, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static double cheapest(double[][] cost, String from, int i, String to, int j) {
    double best = Double.MAX_VALUE;
    if (i > 0) {
      best = Math.min(best, cost[i - 1][j] + extra(from, i - 1));
    }
    if (j > 0) {
      best = Math.min(best, cost[i][j - 1] + extra(to, j - 1));
    }
    if (i > 0 && j > 0) {
      double instead = instead(from.charAt(i - 1), to.charAt(j - 1));
      boolean first = i == 1 && j == 1;
      best = Math.min(best, cost[i - 1][j - 1] + (first && instead == OTHER ? FIRST : instead));
    }
    if (i > 1 && isSyllable(from, i - 2)) {
      best = Math.min(best, cost[i - 2][j] + SYLLABLE);
    }
    if (j > 1 && isSyllable(to, j - 2)) {
      best = Math.min(best, cost[i][j - 2] + SYLLABLE);
    }
    if (areSwapped(from, i, to, j, 1)) {
      best = Math.min(best, cost[i - 2][j - 2] + SWAPPED);
    }
    if (areSwapped(from, i, to, j, 2) && from.charAt(i - 2) == to.charAt(j - 2)) {
      best = Math.min(best, cost[i - 3][j - 3] + SWAPPED_AROUND);
    }
    return best;
  }

  private static boolean isSyllable(String jamo, int at) {
    return Hangul.isConsonant(jamo.charAt(at)) && Hangul.isVowel(jamo.charAt(at + 1));
  }

  /**
   * Whether the letters before {@code i} and {@code j}, and those so far before, changed places.
   */
  private static boolean areSwapped(String from, int i, String to, int j, int apart) {
    return i > apart
        && j > apart
        && from.charAt(i - 1) == to.charAt(j - 1 - apart)
        && from.charAt(i - 1 - apart) == to.charAt(j - 1);
  }

  /** A letter that stands in one of the two only. */
  private static double extra(String text, int at) {
    char c = text.charAt(at);
    boolean doubled =
        (at > 0 && text.charAt(at - 1) == c)
            || (at + 1 < text.length() && text.charAt(at + 1) == c);
    if (doubled || c == ' ') {
      return DOUBLED;
    }
    // 띄워쓰기 for 띄어쓰기, 동이어 for 동의어.
    boolean glide =
        "ㅗㅜㅡ".indexOf(c) >= 0 && at + 1 < text.length() && Hangul.isVowel(text.charAt(at + 1));
    return glide ? GLIDE : MISSING;
  }

  private static double instead(char typed, char meant) {
    if (typed == meant) {
      return 0;
    }
    if (areAlike(ALIKE, typed, meant)) {
      return SOUND_ALIKE;
    }
    if (Keyboard.shareKey(typed, meant)) {
      return SHIFT;
    }
    if (areAlike(LOOSELY, typed, meant)) {
      return LOOSELY_ALIKE;
    }
    return Keyboard.areNeighbours(typed, meant) ? NEIGHBOUR : OTHER;
  }

  private static boolean areAlike(String pairs, char one, char other) {
    for (int at = 0; at + 1 < pairs.length(); at += 3) {
      char a = pairs.charAt(at);
      char b = pairs.charAt(at + 1);
      if ((a == one && b == other) || (a == other && b == one)) {
        return true;
      }
    }
    return false;
  }
}
