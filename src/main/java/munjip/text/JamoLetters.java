package munjip.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters that each jamo is written for when a Latin name is transliterated, with what it costs
 * to take them for it: the usual ones nothing, those of some languages a little, rare ones more.
 * The jamo ᆨ, ᆯ, ᆸ, ᆺ and ᆼ are those that end a syllable.
 */
final class JamoLetters {
  /** More letters than one jamo stands for. */
  static final int MOST = 4;

  /** What letters cost that a jamo never stands for. */
  static final double NONE = 9;

  private static final double[] COSTS = {0, 0.12, 0.35};

  /** A vowel for vowels that it is not usually written for. */
  private static final double OTHER_VOWEL = 0.35;

  private static final String VOWELS = "aeiouyw";
  private static final int FIRST_JAMO = 0x1100;
  private static final JamoLetters[] OF = new JamoLetters[0x3164 - FIRST_JAMO];

  private final double[] one = new double[26];
  private final double[] two = new double[26 * 26];
  private final Map<String, Double> more = new HashMap<>();

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

  private JamoLetters(boolean vowel) {
    Arrays.fill(one, NONE);
    Arrays.fill(two, NONE);
    for (int i = 0; vowel && i < VOWELS.length(); i++) {
      int letter = VOWELS.charAt(i) - 'a';
      one[letter] = OTHER_VOWEL;
      for (int j = 0; j < VOWELS.length(); j++) {
        two[letter * 26 + VOWELS.charAt(j) - 'a'] = OTHER_VOWEL;
      }
    }
  }

  private static void jamo(char jamo, String... byCost) {
    JamoLetters letters = new JamoLetters(Hangul.isVowel(jamo));
    for (int cost = byCost.length - 1; cost >= 0; cost--) {
      for (String each : byCost[cost].split(" ")) {
        letters.set(each, COSTS[cost]);
      }
    }
    OF[jamo - FIRST_JAMO] = letters;
  }

  private void set(String letters, double cost) {
    switch (letters.length()) {
      case 0 -> {}
      case 1 -> one[letters.charAt(0) - 'a'] = cost;
      case 2 -> two[(letters.charAt(0) - 'a') * 26 + letters.charAt(1) - 'a'] = cost;
      default -> more.put(letters, cost);
    }
  }

  /**
   * What it costs that a jamo stands for some letters of a word, {@link #NONE} if it cannot.
   *
   * @param word lower case
   */
  static double of(char jamo, String word, int at, int length) {
    JamoLetters letters = OF[jamo - FIRST_JAMO];
    if (letters == null || !isLetter(word.charAt(at))) {
      return NONE;
    }
    if (length == 1) {
      return letters.one[word.charAt(at) - 'a'];
    }
    if (length == 2) {
      return isLetter(word.charAt(at + 1))
          ? letters.two[(word.charAt(at) - 'a') * 26 + word.charAt(at + 1) - 'a']
          : NONE;
    }
    return letters.more.isEmpty()
        ? NONE
        : letters.more.getOrDefault(word.substring(at, at + length), NONE);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }
}
