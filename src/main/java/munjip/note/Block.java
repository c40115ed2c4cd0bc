package munjip.note;

import java.util.List;
import java.util.Optional;
import munjip.text.LineRange;
import munjip.text.TextRange;

/**
 * A block of a note, with its place in the note's visible text ({@link #range}) and in the source
 * file ({@link #lines}). The ranges of leaf blocks rise and do not overlap; between them stands
 * white space only, and the title of a callout. A container's range covers its children. A block
 * without visible text (a rule, a picture nobody described) has an empty range where the text
 * before it ends.
 */
public sealed interface Block {
  TextRange range();

  LineRange lines();

  record Heading(int level, List<Inline> inlines, TextRange range, LineRange lines)
      implements Block {}

  record Paragraph(List<Inline> inlines, TextRange range, LineRange lines) implements Block {}

  record Bullets(boolean ordered, int start, List<Item> items, TextRange range, LineRange lines)
      implements Block {}

  /**
   * One list item; not a block by itself.
   *
   * @param checked present for a task, true when ticked
   */
  record Item(Optional<Boolean> checked, List<Block> blocks, LineRange lines) {}

  /** Rows are parted by {@code \n} in the visible text, cells by a tab; empty cells leave none. */
  record Table(List<Row> header, List<Row> rows, TextRange range, LineRange lines)
      implements Block {}

  /** One table row: cells of running text. */
  record Row(List<List<Inline>> cells, TextRange range, LineRange lines) {}

  /**
   * Code as it stands, lines parted by {@code \n}; the same characters as in the visible text.
   *
   * @param info what follows the fence, often a language; may be empty
   */
  record Code(String info, String text, TextRange range, LineRange lines) implements Block {}

  /**
   * @param callout kind of an Obsidian callout ({@code note}, {@code warning}), if it is one
   * @param title the callout's title, if it has one; it opens the range, on a line of its own
   */
  record Quote(
      Optional<String> callout,
      Optional<String> title,
      List<Block> blocks,
      TextRange range,
      LineRange lines)
      implements Block {
    /** A quote of one paragraph. */
    static Quote of(Paragraph words) {
      return new Quote(
          Optional.empty(), Optional.empty(), List.of(words), words.range(), words.lines());
    }
  }

  record Rule(TextRange range, LineRange lines) implements Block {}

  record Footnote(String label, List<Block> blocks, TextRange range, LineRange lines)
      implements Block {}

  /**
   * Raw HTML, of which only what a reader sees is kept: what stands between the tags, and the
   * alternative text of pictures; the same characters as in the visible text.
   */
  record Html(String text, TextRange range, LineRange lines) implements Block {}
}
