package munjip.people;

import java.util.Arrays;
import munjip.query.Hangul;

/**
 * How well a Hangul word can be the transliteration of a Latin one: each jamo stands for letters
 * that it is usually written for (카파시 and Karpathy: ㅋ k, ㅏ a, nothing for r, ㅍ p, …), at the least
 * cost for the whole.
 *
 * <p>Costs were set by hand on names that notes give in both scripts.
 */
final class Transliteration {
  /**
   * How two words fit.
   *
   * @param cost for a jamo or letter of the longer one; 0 is perfect, from .2 on they are no pair
   * @param consonants that stand for each other without doubt: the more, the less it is by chance
   */
  record Fit(double cost, int consonants) {}

  /** No caller wants to know anything above this cost. */
  private static final double HOPELESS = 0.35;

  /** What is cheap enough to count as evidence. */
  private static final double SURE = 0.2;

  /** A final and what begins the next syllable, which are one sound: 몰릭, 맥킨지. */
  private static final String DOUBLED = "ᆯㄹ ᆨㄱ ᆨㄲ ᆨㅋ ᆸㅂ ᆸㅃ ᆸㅍ ᆺㄷ ᆺㅅ ᆺㅆ ᆺㅊ ᆺㅌ";

  private Transliteration() {}

  /**
   * @param hangul syllables
   * @param latin folded letters
   */
  static Fit fit(String hangul, String latin) {
    char[] jamo = jamo(hangul);
    String letters = latin.startsWith("x") ? "z" + latin.substring(1) : latin.replace("x", "ks");
    double longest = longest(jamo, letters);
    int width = letters.length() + 1;
    double[][] cost = new double[jamo.length + 1][width];
    int[][] sure = new int[jamo.length + 1][width];
    for (double[] row : cost) {
      Arrays.fill(row, Letters.NONE * 100);
    }
    cost[0][0] = 0;
    for (int i = 0; i <= jamo.length; i++) {
      for (int j = 0; j < width; j++) {
        double so = cost[i][j];
        if (so > HOPELESS * longest) {
          continue;
        }
        if (j < width - 1) {
          take(cost, sure, i, j, i, j + 1, so + silent(letters, j), 0);
        }
        if (i == jamo.length) {
          continue;
        }
        take(cost, sure, i, j, i + 1, j, so + unwritten(jamo, i), 0);
        for (int length = 1; length <= Letters.MOST && j + length < width; length++) {
          double pair = Letters.of(jamo[i], letters, j, length);
          boolean evidence = pair <= SURE && !Hangul.isVowel(jamo[i]);
          take(cost, sure, i, j, i + 1, j + length, so + pair, evidence ? 1 : 0);
        }
      }
    }
    return new Fit(cost[jamo.length][width - 1] / longest, sure[jamo.length][width - 1]);
  }

  /** Jamo that sound, or most of the letters: some of these are always silent. */
  private static double longest(char[] jamo, String letters) {
    int sounded = 0;
    for (char each : jamo) {
      sounded += each == 'ㅡ' ? 0 : 1;
    }
    return Math.max(1, Math.max(sounded, letters.length() * 0.8));
  }

  private static void take(
      double[][] cost, int[][] sure, int i, int j, int toI, int toJ, double so, int evidence) {
    if (so < cost[toI][toJ]) {
      cost[toI][toJ] = so;
      sure[toI][toJ] = sure[i][j] + evidence;
    }
  }

  private static char[] jamo(String word) {
    StringBuilder jamo = new StringBuilder(word.length() * 3);
    for (int i = 0; i < word.length(); i++) {
      String syllable = Hangul.jamo(word.substring(i, i + 1));
      for (int at = 0; at < syllable.length(); at++) {
        char c = syllable.charAt(at);
        boolean last = at > 0 && !Hangul.isVowel(c);
        if (c != 'ㅇ' || last) {
          jamo.append(last ? ending(c) : c);
        }
      }
    }
    return jamo.toString().toCharArray();
  }

  /** Finals stand for other letters than what begins a syllable: 스콧 is Scott, 롭 is Rob. */
  private static char ending(char jamo) {
    return switch (jamo) {
      case 'ㄱ' -> 'ᆨ';
      case 'ㄹ' -> 'ᆯ';
      case 'ㅂ' -> 'ᆸ';
      case 'ㅅ' -> 'ᆺ';
      case 'ㅇ' -> 'ᆼ';
      default -> jamo;
    };
  }

  /** What a letter costs that no jamo stands for. */
  private static double silent(String word, int at) {
    char c = word.charAt(at);
    boolean last = at == word.length() - 1;
    if (at > 0 && word.charAt(at - 1) == c && !Letters.isVowel(c)) {
      return 0;
    }
    return switch (c) {
      case 'e' -> last ? 0.05 : 0.2;
      case 'r' -> last || !Letters.isVowel(word.charAt(at + 1)) ? 0.05 : 0.6;
      case 'h' -> at > 0 ? 0.15 : 0.6;
      case 'w', 'y', 'u' -> 0.25;
      case 'a', 'i', 'o' -> 0.4;
      case 't', 's', 'd' -> last ? 0.3 : 0.9;
      case 'g' -> at + 1 < word.length() && word.charAt(at + 1) == 'h' ? 0.1 : 0.9;
      default -> 1;
    };
  }

  /** What a jamo costs that stands for no letter. */
  private static double unwritten(char[] word, int at) {
    char c = word[at];
    boolean doubled = at > 0 && (word[at - 1] == c || isDoubled(word[at - 1], c));
    return switch (c) {
      case 'ㅡ' -> 0;
      case 'ㅣ' -> at > 0 && Hangul.isVowel(word[at - 1]) ? 0.15 : 0.4;
      case 'ㅓ' -> 0.35;
      case 'ㅎ' -> at > 0 ? 0.5 : 1;
      default -> doubled ? 0.05 : Hangul.isVowel(c) ? 0.5 : 1;
    };
  }

  private static boolean isDoubled(char last, char initial) {
    for (int at = 0; at < DOUBLED.length(); at += 3) {
      if (DOUBLED.charAt(at) == last && DOUBLED.charAt(at + 1) == initial) {
        return true;
      }
    }
    return false;
  }
}
