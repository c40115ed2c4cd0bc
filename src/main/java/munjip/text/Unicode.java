package munjip.text;

import java.text.Normalizer;

/**
 * Brings text to NFC, so that Hangul typed on a Mac (NFD, loose jamo) and elsewhere meet, and keeps
 * the way back to the offsets of the file.
 */
public final class Unicode {
  private Unicode() {}

  /**
   * A text in NFC with its way back.
   *
   * @param text the NFC text
   * @param toSource from offsets in {@code text} to offsets in what was given
   */
  public record Normalized(String text, OffsetMap toSource) {}

  public static String nfc(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Line ends are never touched by NFC, so line numbers hold in both texts. */
  public static Normalized nfcWithOffsets(String text) {
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return new Normalized(text, OffsetMap.identity(text.length()));
    }
    StringBuilder out = new StringBuilder(text.length());
    OffsetMap.Builder map = OffsetMap.builder();
    int start = 0;
    while (start < text.length()) {
      int end = nextBoundary(text, start);
      map.add(out.length(), start);
      out.append(Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC));
      start = end;
    }
    return new Normalized(out.toString(), map.build(text.length()));
  }

  /**
   * The next offset at which the text can be cut without changing its normal form. Runs between are
   * normalized whole, so they are kept short: inside one, offsets are only near the truth.
   */
  private static int nextBoundary(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && !startsAfresh(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /**
   * Whether a character composes with nothing to its left. In Unicode 17 only marks, Hangul vowels
   * and final consonants, and the vowels of Kirat Rai (U+16D40–U+16D7F) do.
   */
  static boolean startsAfresh(int c) {
    if (c < 0x300) {
      return true;
    }
    boolean joins =
        switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.UNASSIGNED ->
              true;
          default -> (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF);
        };
    return !joins && !(c >= 0x16D40 && c <= 0x16D7F);
  }
}
