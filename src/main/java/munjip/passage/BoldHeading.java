package munjip.passage;

import java.util.Optional;
import munjip.note.Block;
import munjip.note.Inline;
import munjip.note.Inlines;
import munjip.text.TextRange;

/**
 * Finds headings that are written as bold lines, as newsletters and chat answers do: a paragraph at
 * the top level of a note whose first line is all bold, of at most {@value #LONGEST} units, and
 * does not end like a sentence or a clause ({@code . … , ;}). What follows on further lines of the
 * same paragraph is its text.
 */
final class BoldHeading {
  /** Longest title taken for a heading, in units; longer bold lines are emphasised text. */
  static final int LONGEST = 120;

  private BoldHeading() {}

  /** The line in the note's text, without its line end. */
  static Optional<TextRange> of(Block.Paragraph paragraph, String text) {
    StringBuilder bold = new StringBuilder();
    for (Inline inline : paragraph.inlines()) {
      boolean blank = inline instanceof Inline.Text words && words.text().isBlank();
      if (!isBold(inline) && !blank) {
        break;
      }
      bold.append(Inlines.text(inline));
    }
    String title = bold.toString().strip();
    int start = paragraph.range().start();
    int lineEnd = text.indexOf('\n', start);
    int end = lineEnd < 0 ? paragraph.range().end() : Math.min(lineEnd, paragraph.range().end());
    // The comparison with what stands in the text also tells bold words from a bold line.
    boolean whole = text.substring(start, end).strip().equals(title);
    boolean heads =
        whole
            && !title.isEmpty()
            && title.length() <= LONGEST
            && ".…,;".indexOf(title.charAt(title.length() - 1)) < 0;
    return heads ? Optional.of(new TextRange(start, end)) : Optional.empty();
  }

  private static boolean isBold(Inline inline) {
    return switch (inline) {
      case Inline.Strong strong -> true;
      case Inline.Emphasis emphasis ->
          !emphasis.children().isEmpty()
              && emphasis.children().stream().allMatch(BoldHeading::isBold);
      default -> false;
    };
  }
}
