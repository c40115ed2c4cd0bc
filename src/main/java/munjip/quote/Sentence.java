package munjip.quote;

import java.util.List;
import munjip.text.TextRange;

/**
 * A sentence as the rules see it. Ranges are relative to the part's text.
 *
 * @param part where it stands
 * @param masked the part's text
 * @param range the sentence without blanks at its ends
 * @param quotes quotations in it, outermost, with their marks
 * @param places names in it, outside of quotations
 * @param cues verbs of saying in it, outside of quotations
 */
record Sentence(
    Part part,
    Masked masked,
    TextRange range,
    List<TextRange> quotes,
    List<NameBook.Place> places,
    List<Cue> cues) {
  /** What stands outside of quotations from one offset to another. */
  String outer(int from, int to) {
    return masked.outer().substring(from, Math.max(from, to));
  }

  String outer() {
    return outer(range.start(), range.end());
  }

  /** A range of the part as a range of the note. */
  TextRange inNote(TextRange stretch) {
    return stretch.shift(part.range().start());
  }

  boolean isKorean() {
    for (int i = range.start(); i < range.end(); i++) {
      if (Ko.isSyllable(masked.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
