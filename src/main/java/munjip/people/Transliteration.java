package munjip.people;

import java.util.HashMap;
import java.util.Map;
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

  /** What is cheap enough to count as evidence. */
  private static final double SURE = 0.2;

  /** A final and what begins the next syllable, which are one sound: 몰릭, 맥킨지. */
  private static final String DOUBLED = "ᆯㄹ ᆨㄱ ᆨㄲ ᆨㅋ ᆸㅂ ᆸㅃ ᆸㅍ ᆺㄷ ᆺㅅ ᆺㅆ ᆺㅊ ᆺㅌ";

  private static final double NONE = 9;
  private static final double OTHER_VOWEL = 0.35;

  /** Letters that a jamo stands for, by cost; ᆨ, ᆯ, ᆸ, ᆺ, ᆼ end a syllable. */
  private static final Map<Character, Map<String, Double>> LETTERS = new HashMap<>();

  static {
    jamo('ㄱ', "g gg", "gh gu", "c k q ck x cc");
    jamo('ㅋ', "k c q ck qu", "ch kh cc kk cq", "g gh");
    jamo('ㄲ', "c k q ck cc kk", "g");
    jamo('ㄴ', "n nn", "kn gn ne", "m");
    jamo('ㄷ', "d dd", "dh th", "t tt");
    jamo('ㅌ', "t tt th", "dt pt te", "d");
    jamo('ㄸ', "t d tt", "th");
    jamo('ㄹ', "r rr ll", "l rh lh wr", "le");
    jamo('ᆯ', "l ll", "le lh", "r rr");
    jamo('ㅁ', "m mm", "mb mn me", "n");
    jamo('ㅂ', "b bb v", "bh w vv", "p pp f");
    jamo('ㅍ', "p pp f ff ph", "pf pe fe", "b v");
    jamo('ㅃ', "p b pp");
    jamo('ㅅ', "s ss sh sch", "c sc th ce se ps x sz ts", "ch z t zh ti si ci");
    jamo('ㅆ', "s ss", "th c x sz", "z");
    jamo('ㅈ', "j z g", "dg zh zz dj ge ze ds x", "s d ts ch ti si tz");
    jamo('ㅊ', "ch tch cz", "c tsch ci cc ts tes tz zs cs q", "t z j sch ti");
    jamo('ᆨ', "k c g ck q cc", "ch kh ke gh x", "");
    jamo('ᆸ', "p b pp bb", "pe be v", "f");
    jamo('ᆺ', "t tt d th", "dt te tch", "s ss ch");
    jamo('ㅎ', "h", "wh kh ch", "f j gh x");
    jamo('ᆼ', "ng", "n nn nk ngh", "m");
    jamo('ㅏ', "a aa ah", "o u ai i ar", "e");
    jamo('ㅐ', "a ae ai", "e ay ei");
    jamo('ㅑ', "ya ia ja", "a");
    jamo('ㅓ', "u e er o a eo ir ur", "ou i ea io ia ah", "oo");
    jamo('ㅔ', "e ae a", "ai ay ei he eh ea ie oe");
    jamo('ㅕ', "ye yeo yu", "ia ie io e");
    jamo('ㅖ', "ye je", "e ie");
    jamo('ㅗ', "o oo au aw oa ow oh", "a ou ough eau oe ho w u");
    jamo('ㅛ', "yo io jo", "o eo");
    jamo('ㅜ', "u oo ou w", "o ew ue uh wo oe", "v");
    jamo('ㅠ', "yu u iu", "ew eu you hu");
    jamo('ㅡ', "", "e u a o i eu");
    jamo('ㅣ', "i ee ea ie y ey", "e j ei ih oi ai igh");
  }

  private Transliteration() {}

  private static void jamo(char jamo, String... byCost) {
    double[] costs = {0, 0.12, 0.35};
    Map<String, Double> letters = new HashMap<>();
    for (int i = byCost.length - 1; i >= 0; i--) {
      for (String each : byCost[i].split(" ", -1)) {
        letters.put(each, costs[i]);
      }
    }
    LETTERS.put(jamo, letters);
  }

  /**
   * @param hangul syllables
   * @param latin folded letters
   */
  static Fit fit(String hangul, String latin) {
    char[] jamo = jamo(hangul);
    String letters = latin.startsWith("x") ? "z" + latin.substring(1) : latin.replace("x", "ks");
    int width = letters.length() + 1;
    double[][] cost = new double[jamo.length + 1][width];
    int[][] sure = new int[jamo.length + 1][width];
    for (double[] row : cost) {
      java.util.Arrays.fill(row, NONE * 100);
    }
    cost[0][0] = 0;
    for (int i = 0; i <= jamo.length; i++) {
      for (int j = 0; j < width; j++) {
        double so = cost[i][j];
        if (j < width - 1) {
          take(cost, sure, i, j, i, j + 1, so + silent(letters, j), 0);
        }
        if (i == jamo.length) {
          continue;
        }
        take(cost, sure, i, j, i + 1, j, so + unwritten(jamo, i), 0);
        for (int length = 1; length <= 4 && j + length < width; length++) {
          double pair = pair(jamo, i, letters.substring(j, j + length));
          boolean evidence = pair <= SURE && !Hangul.isVowel(jamo[i]);
          take(cost, sure, i, j, i + 1, j + length, so + pair, evidence ? 1 : 0);
        }
      }
    }
    int sounded = (int) new String(jamo).chars().filter(c -> c != 'ㅡ').count();
    double longest = Math.max(1, Math.max(sounded, letters.length() * 0.8));
    return new Fit(cost[jamo.length][width - 1] / longest, sure[jamo.length][width - 1]);
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

  private static double pair(char[] jamo, int i, String letters) {
    Double known = LETTERS.getOrDefault(jamo[i], Map.of()).get(letters);
    if (known != null) {
      return known;
    }
    boolean vowels = Hangul.isVowel(jamo[i]) && letters.chars().allMatch(Transliteration::isVowel);
    return vowels && letters.length() < 3 ? OTHER_VOWEL : NONE;
  }

  private static boolean isVowel(int letter) {
    return "aeiouyw".indexOf(letter) >= 0;
  }

  /** What a letter costs that no jamo stands for. */
  private static double silent(String word, int at) {
    char c = word.charAt(at);
    boolean last = at == word.length() - 1;
    if (at > 0 && word.charAt(at - 1) == c && !isVowel(c)) {
      return 0;
    }
    return switch (c) {
      case 'e' -> last ? 0.05 : 0.2;
      case 'r' -> last || !isVowel(word.charAt(at + 1)) ? 0.05 : 0.6;
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
    boolean doubled = at > 0 && (word[at - 1] == c || DOUBLED.contains("" + word[at - 1] + c));
    return switch (c) {
      case 'ㅡ' -> 0;
      case 'ㅣ' -> at > 0 && Hangul.isVowel(word[at - 1]) ? 0.15 : 0.4;
      case 'ㅓ' -> 0.35;
      case 'ㅎ' -> at > 0 ? 0.5 : 1;
      default -> doubled ? 0.05 : Hangul.isVowel(c) ? 0.5 : 1;
    };
  }
}
