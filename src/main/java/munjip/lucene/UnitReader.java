package munjip.lucene;

import java.io.IOException;
import java.io.Reader;
import java.lang.Character.UnicodeScript;

/**
 * Reads text as a row of units: single Hangul, Han or Kana characters, and runs of other letters,
 * digits and marks. A number that stands apart from the word it touches (footnote¹, ①) is a unit.
 */
final class UnitReader {
  /** Longer runs are data; the index takes no term of more than 32 kB. */
  private static final int LONGEST_RUN = 1_000;

  private char[] text = new char[1024];
  private int length;
  private int at;

  /**
   * One unit; reused, so that reading makes no garbage but its text. At the end of the text it is
   * not {@code present}, and only {@code before} and {@code start} say something.
   */
  static final class Unit {
    boolean present;
    boolean cjk;

    /** Where the unit before ends: between there and {@code start} stands no letter. */
    int before;

    int start;
    int end;
    String text = "";

    boolean gap() {
      return start > before;
    }

    void take(Unit other) {
      present = other.present;
      cjk = other.cjk;
      before = other.before;
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

  char at(int offset) {
    return text[offset];
  }

  String text(int start, int end) {
    return new String(text, start, end - start);
  }

  /** Fills the unit with the next one. */
  void next(Unit unit) {
    unit.before = at;
    while (at < length && !isLetter(codePoint())) {
      at += Character.charCount(codePoint());
    }
    unit.present = at < length;
    unit.start = at;
    if (!unit.present) {
      return;
    }
    unit.cjk = isCjk(codePoint());
    boolean single = unit.cjk || isNumberApart(codePoint());
    at += Character.charCount(codePoint());
    while (at < length && at - unit.start < LONGEST_RUN && continues(single, codePoint())) {
      at += Character.charCount(codePoint());
    }
    unit.end = at;
    unit.text = text(unit.start, unit.end);
  }

  private int codePoint() {
    return Character.codePointAt(text, at, length);
  }

  private static boolean continues(boolean single, int c) {
    return isMark(c) || (!single && isLetter(c) && !isCjk(c) && !isNumberApart(c));
  }

  static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c)
        || (c > 0x2100 && Character.getType(c) == Character.OTHER_SYMBOL)
        || isNumberApart(c);
  }

  private static boolean isNumberApart(int c) {
    return c > 0x7F && Character.getType(c) == Character.OTHER_NUMBER;
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
