package munjip.people;

import munjip.text.Hangul;
import munjip.text.Syllables;

/**
 * How far two Hangul spellings of a foreign name are from each other: an edit distance over jamo,
 * in which what transliterations usually differ in costs little (힌튼 and 힌턴, 토발즈 and 토르발스).
 *
 * <p>Costs are between 0 and 1 a jamo; they were set by hand on the spellings in the shipped people
 * and in notes.
 */
final class HangulDistance {
  /** Of words that have nothing in common. */
  static final double FAR = 2;

  /** What a jamo costs at least that the other spelling does not have. */
  private static final double LEAST = 0.15;

  private static final double OTHER_VOWEL = 0.7;

  /** A vowel that the other spelling does not have, alone and behind another. */
  private static final double VOWEL = 0.55;

  private static final double GLIDE = 0.35;
  private static final double OTHER_CONSONANT = 1;

  private static final int PLACES = 'ㆎ' - 'ㄱ' + 1;

  /** Pairs that stand for each other. */
  private static final double[][] NEAR = new double[PLACES][PLACES];

  static {
    near(0.1, "ㅐㅔ ㅒㅖ ㅅㅆ ㄱㄲ ㅋㄲ ㄷㄸ ㅌㄸ ㅂㅃ ㅍㅃ ㅈㅉ ㅊㅉ");
    near(0.15, "ㅑㅏ ㅕㅓ ㅛㅗ ㅠㅜ ㅖㅔ ㅒㅐ");
    near(0.2, "ㅓㅏ ㅓㅡ ㅡㅜ ㅓㅗ ㅗㅏ ㅅㅈ");
    near(0.25, "ㅌㅅ ㅌㅆ");
    near(0.3, "ㅐㅓ ㅜㅓ ㅔㅓ ㅔㅣ ㅏㅐ ㅜㅗ ㄱㅋ ㄷㅌ ㅂㅍ ㅈㅊ ㅌㅊ ㄴㆁ ㅅㅊ ㅆㅊ");
    near(0.4, "ㅍㅎ ㄷㅅ ㄷㅈ ㅐㅣ ㅏㅔ");
    near(0.5, "ㅡㅣ");
  }

  private HangulDistance() {}

  private static void near(double cost, String pairs) {
    for (String pair : pairs.split(" ")) {
      NEAR[place(pair.charAt(0))][place(pair.charAt(1))] = cost;
      NEAR[place(pair.charAt(1))][place(pair.charAt(0))] = cost;
    }
  }

  private static int place(char jamo) {
    return jamo - 'ㄱ';
  }

  /** How many jamo a word has that sound. */
  static int length(String word) {
    return jamo(word).length;
  }

  /**
   * The distance for a jamo of the longer word: 0 for equal words, above 1 for none that are alike.
   *
   * @param a syllables
   * @param b syllables
   */
  static double of(String a, String b) {
    return of(a, b, FAR);
  }

  /** The same, where anything above a bound is as good as {@link #FAR}. */
  static double of(String a, String b, double bound) {
    if (a.equals(b)) {
      return 0;
    }
    char[] from = jamo(a);
    char[] to = jamo(b);
    int longest = Math.max(from.length, to.length);
    if (Math.abs(from.length - to.length) * LEAST > bound * longest) {
      return FAR;
    }
    double[] row = new double[to.length + 1];
    for (int j = 1; j <= to.length; j++) {
      row[j] = row[j - 1] + alone(to, j - 1);
    }
    for (int i = 1; i <= from.length; i++) {
      double diagonal = row[0];
      row[0] += alone(from, i - 1);
      double least = row[0];
      for (int j = 1; j <= to.length; j++) {
        double change = diagonal + change(from[i - 1], to[j - 1]);
        diagonal = row[j];
        row[j] =
            Math.min(change, Math.min(row[j] + alone(from, i - 1), row[j - 1] + alone(to, j - 1)));
        least = Math.min(least, row[j]);
      }
      if (least > bound * longest) {
        return FAR;
      }
    }
    return row[to.length] / longest;
  }

  /** As it sounds: without the ㅇ that stands for no sound, and with ㆁ for the one that does. */
  private static char[] jamo(String word) {
    StringBuilder jamo = new StringBuilder(word.length() * 3);
    for (int i = 0; i < word.length(); i++) {
      String syllable = Syllables.jamo(word.charAt(i));
      for (int at = 0; at < syllable.length(); at++) {
        char c = syllable.charAt(at);
        if (c != 'ㅇ') {
          jamo.append(c);
        } else if (at > 0) {
          jamo.append('ㆁ');
        }
      }
    }
    return jamo.toString().toCharArray();
  }

  private static double change(char a, char b) {
    if (a == b) {
      return 0;
    }
    boolean vowels = Hangul.isVowel(a) && Hangul.isVowel(b);
    if (!vowels && (Hangul.isVowel(a) || Hangul.isVowel(b))) {
      return 2;
    }
    double near = NEAR[place(a)][place(b)];
    return near > 0 ? near : vowels ? OTHER_VOWEL : OTHER_CONSONANT;
  }

  /** What a jamo costs that the other spelling does not have. */
  private static double alone(char[] word, int at) {
    char c = word[at];
    boolean last = at == word.length - 1;
    boolean glide = at > 0 && Hangul.isVowel(word[at - 1]);
    if (at > 0 && word[at - 1] == c) {
      return LEAST;
    }
    return switch (c) {
      case 'ㅡ' -> LEAST;
      case 'ㅣ' -> last || glide ? 0.2 : 0.45;
      // An r at the end of a syllable is written by some only.
      case 'ㄹ' -> last || !Hangul.isVowel(word[at + 1]) || word[at + 1] == 'ㅡ' ? 0.2 : 0.6;
      case 'ㅎ' -> glide && !last ? 0.25 : 0.6;
      default -> glide && Hangul.isVowel(c) ? GLIDE : Hangul.isVowel(c) ? VOWEL : OTHER_CONSONANT;
    };
  }
}
