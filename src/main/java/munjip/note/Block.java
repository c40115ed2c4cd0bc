package munjip.note;

import java.util.List;
import java.util.Optional;
import munjip.text.LineRange;
import munjip.text.TextRange;

/**
 * A block of a note, with its place in the note's visible text ({@link #range}) and in the source
 * file ({@link #lines}). The ranges of leaf blocks rise and do not overlap; a container's range
 * covers its children.
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

  record Table(List<Row> header, List<Row> rows, TextRange range, LineRange lines)
      implements Block {}

  /** One table row: cells of running text. */
  record Row(List<List<Inline>> cells, TextRange range, LineRange lines) {}

  /**
   * @param info what follows the fence, often a language; may be empty
   */
  record Code(String info, String text, TextRange range, LineRange lines) implements Block {}

  /**
   * @param callout kind of an Obsidian callout ({@code note}, {@code warning}), if it is one
   * @param title the callout's title, if it has one
   */
  record Quote(
      Optional<String> callout,
      Optional<String> title,
      List<Block> blocks,
      TextRange range,
      LineRange lines)
      implements Block {}

  record Rule(TextRange range, LineRange lines) implements Block {}

  record Footnote(String label, List<Block> blocks, TextRange range, LineRange lines)
      implements Block {}

  /** Raw HTML, kept as text; its tags are not visible text, what stands between them is. */
  record Html(String text, TextRange range, LineRange lines) implements Block {}
}
