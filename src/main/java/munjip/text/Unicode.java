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
   * The next offset at which the text can be cut without changing its normal form: before an ASCII
   * character, which composes with nothing to its left. Runs between are normalized whole.
   */
  private static int nextBoundary(String text, int start) {
    if (isAscii(text, start) && (start + 1 == text.length() || isAscii(text, start + 1))) {
      return start + 1;
    }
    int end = start + 1;
    while (end < text.length() && !isAscii(text, end) && !startsSyllable(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isAscii(String text, int offset) {
    return text.charAt(offset) < 0x80;
  }

  /** A leading consonant or a whole syllable composes with nothing to its left either. */
  private static boolean startsSyllable(String text, int offset) {
    char c = text.charAt(offset);
    return (c >= 0x1100 && c <= 0x1112) || (c >= 0xAC00 && c <= 0xD7A3);
  }
}
