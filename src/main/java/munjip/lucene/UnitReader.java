package munjip.lucene;

import java.io.IOException;
import java.io.Reader;
import java.lang.Character.UnicodeScript;

/**
 * Reads text as a row of units: single Hangul, Han or Kana characters, and runs of other letters,
 * digits and marks.
 */
final class UnitReader {
  private char[] text = new char[1024];
  private int length;
  private int at;

  /** One unit; reused, so that reading makes no garbage but its text. */
  static final class Unit {
    boolean present;
    boolean cjk;
    boolean gap;
    int start;
    int end;
    String text = "";

    void take(Unit other) {
      present = other.present;
      cjk = other.cjk;
      gap = other.gap;
      start = other.start;
      end = other.end;
      text = other.text;
    }
  }

  void read(Reader reader) throws IOException {
    length = 0;
    at = 0;
    for (int n; (n = reader.read(text, length, text.length - length)) >= 0; length += n) {
      if (length + n == text.length) {
        text = java.util.Arrays.copyOf(text, text.length * 2);
      }
    }
  }

  int length() {
    return length;
  }

  /**
   * @param unit is filled; {@code present} is false at the end, {@code gap} tells whether anything
   *     stands between it and the unit before
   */
  void next(Unit unit) {
    int from = at;
    while (at < length && !isLetter(codePoint())) {
      at += Character.charCount(codePoint());
    }
    unit.present = at < length;
    if (!unit.present) {
      return;
    }
    unit.gap = at > from;
    unit.start = at;
    unit.cjk = isCjk(codePoint());
    at += Character.charCount(codePoint());
    while (at < length && continues(unit.cjk, codePoint())) {
      at += Character.charCount(codePoint());
    }
    unit.end = at;
    unit.text = new String(text, unit.start, unit.end - unit.start);
  }

  private int codePoint() {
    return Character.codePointAt(text, at, length);
  }

  private static boolean continues(boolean cjk, int c) {
    return isMark(c) || (!cjk && isLetter(c) && !isCjk(c));
  }

  static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c)
        || (c > 0x2100 && Character.getType(c) == Character.OTHER_SYMBOL);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /**
   * Characters that are a unit each: written without spaces between words, or, as Hangul, with
   * endings glued on; and emoji.
   */
  static boolean isCjk(int c) {
    if (c < 0x1100) {
      return false;
    }
    if (Character.getType(c) == Character.OTHER_SYMBOL) {
      return true;
    }
    return switch (UnicodeScript.of(c)) {
      case HANGUL, HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
