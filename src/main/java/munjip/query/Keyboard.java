package munjip.query;

import munjip.text.Hangul;

/**
 * The Korean keyboard (Dubeolsik) on the English one (QWERTY): what is typed with the wrong one of
 * the two on is read with the other.
 */
public final class Keyboard {
  private static final String JAMO = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";
  private static final String KEYS = "qwertyuiopasdfghjklzxcvbnmQWERTOP";

  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private Keyboard() {}

  /** The text as its keys say it in English: {@code ㅡㅐㅇ디} gives {@code model}. */
  public static String latin(String text) {
    String jamo = Hangul.jamo(text);
    StringBuilder keys = new StringBuilder(jamo.length());
    for (int i = 0; i < jamo.length(); i++) {
      keys.append(key(jamo.charAt(i)));
    }
    return keys.toString();
  }

  /** The text as its keys say it in Korean: {@code zkvktl} gives {@code 카파시}. */
  public static String hangul(String text) {
    String struck = Hangul.jamo(text);
    StringBuilder jamo = new StringBuilder(struck.length());
    for (int i = 0; i < struck.length(); i++) {
      char c = struck.charAt(i);
      int at = KEYS.indexOf(c);
      // Only some keys mean another jamo with shift.
      int plain = at < 0 ? KEYS.indexOf(Character.toLowerCase(c)) : at;
      jamo.append(plain < 0 ? c : JAMO.charAt(plain));
    }
    return Hangul.composed(jamo.toString());
  }

  /** The key of a jamo, with shift a capital; anything else as it is. */
  static char key(char jamo) {
    int at = JAMO.indexOf(jamo);
    return at < 0 ? jamo : KEYS.charAt(at);
  }

  /** Whether two jamo or letters lie side by side, so that one is struck for the other. */
  public static boolean areNeighbours(char one, char other) {
    char a = Character.toLowerCase(key(one));
    char b = Character.toLowerCase(key(other));
    return a != b && (touches(a, b) || touches(b, a));
  }

  /** Whether b lies to the right of a, or below it: s touches d, z and x. */
  private static boolean touches(char a, char b) {
    for (int row = 0; row < ROWS.length; row++) {
      int at = ROWS[row].indexOf(a);
      if (at >= 0) {
        int below = row + 1 < ROWS.length ? ROWS[row + 1].indexOf(b) : -1;
        return ROWS[row].indexOf(b) == at + 1 || (below >= 0 && (below == at || below == at - 1));
      }
    }
    return false;
  }

  /** Whether two jamo lie on one key, with shift and without. */
  public static boolean shareKey(char one, char other) {
    return one != other
        && Character.toLowerCase(key(one)) == Character.toLowerCase(key(other))
        && key(one) != one;
  }
}
