package munjip.text;

import java.util.Arrays;

/**
 * How well a Hangul word can be the transliteration of a Latin one: each jamo stands for letters
 * that it is usually written for (카파시 and Karpathy: ㅋ k, ㅏ a, nothing for r, ㅍ p, …), at the least
 * cost for the whole.
 *
 * <p>Costs were set by hand on names that notes give in both scripts.
 */
public final class Transliteration {
  /**
   * How two words fit.
   *
   * @param cost for a jamo or letter of the longer one; 0 is perfect, from .2 on they are no pair
   * @param consonants that stand for each other without doubt: the more, the less it is by chance
   */
  public record Fit(double cost, int consonants) {}

  private static final Fit NOWHERE = new Fit(1_000, 0);

  /** What is cheap enough to count as evidence. */
  private static final double SURE = 0.2;

  /** A final and what begins the next syllable, which are one sound: 몰릭, 맥킨지. */
  private static final String DOUBLED = "ᆯㄹ ᆨㄱ ᆨㄲ ᆨㅋ ᆸㅂ ᆸㅃ ᆸㅍ ᆺㄷ ᆺㅅ ᆺㅆ ᆺㅊ ᆺㅌ";

  private Transliteration() {}

  /**
   * @param hangul syllables
   * @param latin folded letters
   * @param bound cost above which it does not matter how much it is
   */
  public static Fit fit(String hangul, String latin, double bound) {
    char[] jamo = jamo(hangul);
    String letters = latin.startsWith("x") ? "z" + latin.substring(1) : latin.replace("x", "ks");
    double longest = longest(jamo, letters);
    int width = letters.length() + 1;
    Row row = new Row(width);
    Row next = new Row(width);
    row.take(0, 0, 0);
    for (int i = 0; i <= jamo.length; i++) {
      next.clear();
      boolean hope = false;
      for (int j = 0; j < width; j++) {
        double so = row.cost[j];
        if (so > bound * longest) {
          continue;
        }
        hope = true;
        if (j < width - 1) {
          row.take(j + 1, so + silent(letters, j), row.sure[j]);
        }
        if (i < jamo.length) {
          next.take(j, so + unwritten(jamo, i), row.sure[j]);
          written(jamo[i], letters, j, row, next);
        }
      }
      if (!hope) {
        return NOWHERE;
      }
      if (i < jamo.length) {
        Row done = row;
        row = next;
        next = done;
      }
    }
    return new Fit(row.cost[width - 1] / longest, row.sure[width - 1]);
  }

  /** A jamo for the letters from some place on. */
  private static void written(char jamo, String letters, int at, Row row, Row next) {
    for (int length = 1; length <= JamoLetters.MOST && at + length <= letters.length(); length++) {
      double pair = JamoLetters.of(jamo, letters, at, length);
      if (pair < JamoLetters.NONE) {
        int evidence = pair <= SURE && !Hangul.isVowel(jamo) ? 1 : 0;
        next.take(at + length, row.cost[at] + pair, row.sure[at] + evidence);
      }
    }
  }

  /** The least costs so far at each place between letters, and the evidence on the way. */
  private static final class Row {
    final double[] cost;
    final int[] sure;

    Row(int width) {
      cost = new double[width];
      sure = new int[width];
      clear();
    }

    void clear() {
      Arrays.fill(cost, NOWHERE.cost);
    }

    void take(int at, double so, int evidence) {
      if (so < cost[at]) {
        cost[at] = so;
        sure[at] = evidence;
      }
    }
  }

  /** How many consonants of a word can be evidence. */
  public static int consonants(String hangul) {
    int consonants = 0;
    for (char each : jamo(hangul)) {
      consonants += Hangul.isVowel(each) ? 0 : 1;
    }
    return consonants;
  }

  /** Jamo that sound, or most of the letters: some of these are always silent. */
  private static double longest(char[] jamo, String letters) {
    int sounded = 0;
    for (char each : jamo) {
      sounded += each == 'ㅡ' ? 0 : 1;
    }
    return Math.max(1, Math.max(sounded, letters.length() * 0.8));
  }

  private static char[] jamo(String word) {
    StringBuilder jamo = new StringBuilder(word.length() * 3);
    for (int i = 0; i < word.length(); i++) {
      String syllable = Syllables.jamo(word.charAt(i));
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
    if (at > 0 && word.charAt(at - 1) == c && !JamoLetters.isVowel(c)) {
      return 0;
    }
    return switch (c) {
      case 'e' -> last ? 0.05 : 0.2;
      case 'r' -> last || !JamoLetters.isVowel(word.charAt(at + 1)) ? 0.05 : 0.6;
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
