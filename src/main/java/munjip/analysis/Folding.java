package munjip.analysis;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import munjip.text.OffsetMap;

/**
 * Brings text to the form in which it is compared, before it is cut into tokens: what a reader
 * takes for the same is the same, whatever keyboard, program or scan it came from.
 *
 * <p>Folded are case, full and half width, ligatures and NFD (NFKC_Casefold of Unicode), accents of
 * Latin, Greek and Cyrillic, ß and its like, apostrophes, dashes and middle dots of every make,
 * loose jamo; characters nobody sees (soft hyphens, zero width) go. Hangul and Kana keep their
 * marks, which tell letters apart. Numbers that stand apart from the word they touch (footnotes¹,
 * ①, ½) and ™ stay as they are, so that they never become part of it.
 */
public final class Folding {
  private static final Normalizer2 NFKC_CASE_FOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  private static final char FIRST_COMPATIBILITY_JAMO = '\u3131';
  private static final char HANGUL_FILLER = '\u3164';
  private static final char ARAEA = '\u318d';
  private static final char LAST_COMPATIBILITY_JAMO = '\u318e';

  /** Characters that look alike and come from different keyboards, and what they become. */
  private static final String ALIKE =
      "\u2018'\u2019'\u201b'\u02bc'\u2032'\u00b4'" // apostrophes
          + "\u2010-\u2011-\u2012-\u2013-\u2212-" // hyphens, en dash, minus
          + "\u318d·\u2022·\u2027·\u2219·\u22c5·\u30fb·" // middle dots
          + "\u301c~\u2044/\u2215/" // wave dash, slashes
          + "øołlđdħhıi"; // letters that Unicode does not take apart

  private static final char[] FOLDED_ALIKE = new char[0x3200];

  static {
    for (int i = 0; i < ALIKE.length(); i += 2) {
      FOLDED_ALIKE[ALIKE.charAt(i)] = ALIKE.charAt(i + 1);
    }
  }

  /**
   * A folded text with its way back.
   *
   * @param text the folded text
   * @param toSource from UTF-16 offsets in {@code text} to offsets in what was given; inside what
   *     one character became (ﬁ, ß), it leads behind that character
   */
  public record Folded(String text, OffsetMap toSource) {}

  private Folding() {}

  /** The text alone. */
  public static String of(CharSequence text) {
    return withOffsets(text).text();
  }

  public static Folded withOffsets(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    OffsetMap.Builder map = OffsetMap.builder().add(0, 0);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isPlain(c) && (at + 1 == text.length() || isPlain(text.charAt(at + 1)))) {
        out.append(lower(c));
        at++;
        continue;
      }
      int end = clusterEnd(text, at);
      map.add(out.length(), at);
      fold(text, at, end, out);
      map.add(out.length(), end);
      at = end;
    }
    return new Folded(out.toString(), map.build(text.length()));
  }

  /** Most characters of notes: they fold by themselves, and compose with no plain one. */
  private static boolean isPlain(char c) {
    return c < 0x80 || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x4E00 && c <= 0x9FFF);
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c;
  }

  /** Where the character that begins at {@code at}, with what is set upon it, ends. */
  private static int clusterEnd(CharSequence text, int at) {
    int end = at + Character.charCount(Character.codePointAt(text, at));
    while (end < text.length()) {
      int c = Character.codePointAt(text, end);
      if (isCompatibilityJamo(c) || NFKC_CASE_FOLD.hasBoundaryBefore(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static void fold(CharSequence text, int start, int end, StringBuilder out) {
    int first = Character.codePointAt(text, start);
    if (isAlike(first) || isCompatibilityJamo(first) || standsApart(first)) {
      int length = Character.charCount(first);
      append(first, out);
      if (start + length < end) {
        fold(text, start + length, end, out);
      }
      return;
    }
    String folded = NFKC_CASE_FOLD.normalize(text.subSequence(start, end));
    withoutAccents(folded).codePoints().forEach(c -> append(c, out));
  }

  private static void append(int c, StringBuilder out) {
    switch (c) {
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'ð' -> out.append('d');
      case 'þ' -> out.append("th");
      case HANGUL_FILLER -> {
        // Shows as nothing.
      }
      default -> out.appendCodePoint(isAlike(c) ? FOLDED_ALIKE[c] : LooseJamo.compatible(c));
    }
  }

  private static boolean isAlike(int c) {
    return c < FOLDED_ALIKE.length && FOLDED_ALIKE[c] != 0;
  }

  private static boolean isCompatibilityJamo(int c) {
    return c >= FIRST_COMPATIBILITY_JAMO && c <= LAST_COMPATIBILITY_JAMO && c != ARAEA;
  }

  /** Numbers and signs that belong to no word, though NFKC would glue them to it. */
  private static boolean standsApart(int c) {
    if (c == '\u2122' || c == '\u2120') {
      return true;
    }
    boolean subscript = c >= 0x2080 && c <= 0x2089;
    return Character.getType(c) == Character.OTHER_NUMBER && !subscript;
  }

  private static String withoutAccents(String text) {
    String taken = NFD.normalize(text);
    if (taken.codePoints().noneMatch(Folding::isMark)) {
      return text;
    }
    StringBuilder bare = new StringBuilder(taken.length());
    boolean accents = false;
    for (int at = 0; at < taken.length(); ) {
      int c = taken.codePointAt(at);
      at += Character.charCount(c);
      if (!isMark(c)) {
        accents = hasAccents(c);
      } else if (accents) {
        continue;
      }
      bare.appendCodePoint(c);
    }
    return NFC.normalize(bare);
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean hasAccents(int c) {
    return switch (UnicodeScript.of(c)) {
      case LATIN, GREEK, CYRILLIC -> true;
      default -> false;
    };
  }
}
