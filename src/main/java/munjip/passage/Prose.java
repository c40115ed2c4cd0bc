package munjip.passage;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * Takes running text apart: at sentence ends, then at white space, then between characters, and
 * never inside a quotation of up to twice the passage length.
 */
final class Prose {
  private final String block;
  private final int origin;
  private final int most;
  private final Quotations quotations;

  /**
   * @param text the note's text
   * @param range the block in it
   * @param most longest passage in units
   */
  Prose(String text, TextRange range, int most) {
    this.block = range.of(text);
    this.origin = range.start();
    this.most = most;
    this.quotations = Quotations.in(block, 2 * most);
  }

  /** A paragraph: whole up to {@code most} units, else by its sentences. */
  static Piece piece(String text, TextRange range, int most) {
    return new Piece(range, most, false, () -> new Prose(text, range, most).sentences());
  }

  /** The sentences; none when there is but one and it is short enough. */
  private List<Piece> sentences() {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int end : Sentences.ends(block, quotations)) {
      pieces.add(sentence(start, end));
      start = end;
    }
    if (pieces.size() > 1) {
      return pieces;
    }
    return VisibleText.length(block, 0, block.length()) > most
        ? parts(0, block.length())
        : List.of();
  }

  private Piece sentence(int start, int end) {
    TextRange range = new TextRange(start, end).shift(origin);
    return new Piece(
        range,
        most,
        false,
        () -> VisibleText.length(block, start, end) > most ? parts(start, end) : List.of());
  }

  /** One long sentence in parts of at most {@code most} units, a long quotation in one. */
  private List<Piece> parts(int start, int end) {
    List<Piece> parts = new ArrayList<>();
    int from = start;
    while (from < end) {
      int cut = cutAfter(from, end);
      int limit = Math.max(most, VisibleText.length(block, from, cut));
      parts.add(Piece.whole(new TextRange(from, cut).shift(origin), limit));
      from = cut;
    }
    return parts;
  }

  private int cutAfter(int from, int end) {
    int first = from;
    while (first < end && Blanks.isBlank(block.charAt(first))) {
      first++;
    }
    if (VisibleText.length(block, first, end) <= most) {
      return end;
    }
    int quoted = quotations.endFrom(first);
    if (quoted - first > most) {
      return afterQuotation(first, quoted, end);
    }
    int bound = first + most;
    int cut = lastSeam(first, bound);
    return cut > first ? cut : lastCharacterEnd(first, bound);
  }

  /** A long quotation keeps what its sentence says after it (라고 말했다), if that fits. */
  private int afterQuotation(int first, int quoted, int end) {
    if (VisibleText.length(block, first, end) <= 2 * most) {
      return end;
    }
    int bound = Math.min(end, first + 2 * most);
    for (int i = quoted; i < bound; i++) {
      if (isSeam(i)) {
        return i + 1;
      }
    }
    return quoted;
  }

  /** Whether the block may be cut behind the unit at {@code i}: the last blank before a word. */
  private boolean isSeam(int i) {
    return Blanks.isBlank(block.charAt(i))
        && i + 1 < block.length()
        && !Blanks.isBlank(block.charAt(i + 1))
        && !VisibleText.leansLeft(block, i + 1)
        && !quotations.forbids(i + 1);
  }

  /** One past the last white space up to {@code bound}: a line end in its second half, or any. */
  private int lastSeam(int first, int bound) {
    int space = -1;
    for (int i = bound; i > first; i--) {
      boolean seam = isSeam(i);
      if (seam && block.charAt(i) == '\n' && i > first + most / 2) {
        return i + 1;
      }
      if (seam && space < 0) {
        space = i + 1;
      }
    }
    return space;
  }

  /**
   * Between two characters as a reader sees them; only a single one of more than {@code most} units
   * (letters under a heap of accents) is cut inside, between code points.
   */
  private int lastCharacterEnd(int first, int bound) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(block.substring(first, Math.min(block.length(), bound + 2)));
    int cut = bound - first;
    cut = characters.isBoundary(cut) ? cut : characters.preceding(cut);
    while (cut > 0 && quotations.forbids(first + cut)) {
      cut = characters.preceding(cut);
    }
    if (cut > 0) {
      return first + cut;
    }
    boolean inPair = Character.isSurrogatePair(block.charAt(bound - 1), block.charAt(bound));
    return !inPair ? bound : bound - 1 > first ? bound - 1 : bound + 1;
  }
}
