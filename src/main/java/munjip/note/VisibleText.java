package munjip.note;

import java.text.Normalizer;
import java.util.Arrays;
import munjip.text.Blanks;
import munjip.text.OffsetMap;
import munjip.text.TextRange;

/**
 * The visible text of a note while it is being put together, piece by piece, each with its place in
 * the source. Separators asked for are written only when more text follows, so the text neither
 * begins nor ends with one.
 */
final class VisibleText {
  /** No script piles up more marks on a letter; a longer pile stays as it is. */
  private static final int MOST_MARKS = 64;

  private final StringBuilder text = new StringBuilder();
  private int[] at = new int[64];
  private int[] from = new int[64];
  private int count;
  private int sourceEnd;
  private char separator;

  /** Before the next piece comes this; a line break outweighs a tab. */
  void separate(char with) {
    if (separator != '\n') {
      separator = with;
    }
  }

  /** Adds text whose characters stand one by one from {@code source} on. */
  void append(CharSequence piece, int source) {
    if (piece.isEmpty()) {
      return;
    }
    if (separator != 0 && !text.isEmpty()) {
      run(sourceEnd);
      text.append(separator);
    }
    separator = 0;
    run(source);
    int before = text.length();
    text.append(piece);
    sourceEnd = Math.max(sourceEnd, source + piece.length());
    if (piece.charAt(0) >= 0x300 && before > 0) {
      composeAcross(before);
    }
  }

  /** Where the next piece will begin. */
  int next() {
    return text.length() + (separator != 0 && !text.isEmpty() ? 1 : 0);
  }

  /** What was added since {@link #next} said {@code start}; empty when nothing was. */
  TextRange since(int start) {
    return new TextRange(Math.min(start, text.length()), text.length());
  }

  /** The text of {@link #since}. */
  String textSince(int start) {
    return text.substring(Math.min(start, text.length()));
  }

  boolean isBlank() {
    return text.chars().allMatch(Blanks::isBlank);
  }

  /** Whether the text so far ends with white space or a separator is due. */
  boolean atLineStart() {
    return text.isEmpty() || separator == '\n' || text.charAt(text.length() - 1) == '\n';
  }

  /** The source offset up to which text was taken. */
  int sourceEnd() {
    return sourceEnd;
  }

  /** Where in the source a place of the text comes from. */
  int source(int place) {
    int run = Arrays.binarySearch(at, 0, count, place);
    int its = run >= 0 ? run : Math.max(0, -run - 2);
    return count == 0 ? 0 : from[its] + place - at[its];
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /**
   * The way back to the file.
   *
   * @param toFile from the offsets given with the pieces to those of the file
   * @param fileLength UTF-16 units
   */
  OffsetMap toSource(OffsetMap toFile, int fileLength) {
    OffsetMap.Builder map = OffsetMap.builder();
    int last = 0;
    for (int run = 0; run < count; run++) {
      int end = run + 1 < count ? at[run + 1] : text.length();
      int limit = run + 1 < count ? from[run + 1] : Integer.MAX_VALUE;
      for (int i = at[run]; i < end; i++) {
        last = Math.max(last, toFile.toSource(Math.min(from[run] + i - at[run], limit)));
        map.add(i, last);
      }
    }
    return map.build(fileLength);
  }

  private void run(int source) {
    int rising = count == 0 ? source : Math.max(source, from[count - 1]);
    if (count > 0 && at[count - 1] == text.length()) {
      count--;
    }
    if (count == at.length) {
      at = Arrays.copyOf(at, count * 2);
      from = Arrays.copyOf(from, count * 2);
    }
    at[count] = text.length();
    from[count++] = rising;
  }

  /** A mark that lost its letter to markup ({@code e**&#x301;**}) still joins it in NFC. */
  private void composeAcross(int seam) {
    if (!isMark(text.codePointAt(seam)) && !isJamo(text.charAt(seam))) {
      return;
    }
    int start = text.offsetByCodePoints(seam, -1);
    while (start > 0 && seam - start < MOST_MARKS && isMark(text.codePointAt(start))) {
      start = text.offsetByCodePoints(start, -1);
    }
    String tail = text.substring(start);
    String composed = Normalizer.normalize(tail, Normalizer.Form.NFC);
    if (!composed.equals(tail)) {
      text.setLength(start);
      text.append(composed);
      while (count > 1 && at[count - 1] >= text.length()) {
        count--;
      }
    }
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isJamo(char c) {
    return c >= 0x1160 && c <= 0x11FF;
  }
}
