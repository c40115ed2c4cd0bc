package munjip.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import munjip.text.LineRange;
import munjip.text.TextRange;

/**
 * Gathers the blocks of one container, those between {@code <blockquote>} and {@code </blockquote>}
 * of raw HTML as one quote: Markdown ends a block of HTML at a blank line, so that these tags often
 * stand in two of them. A quote within a quote belongs to the outer one, and what is never closed
 * is none.
 */
final class HtmlQuotes {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> quoted = new ArrayList<>();
  private int depth;

  /** Where in the visible text a tag of a quote stands. */
  record Edge(int before, int behind, boolean opens) {}

  void add(Block block) {
    (depth > 0 ? quoted : blocks).add(block);
  }

  void pass(Edge edge) {
    if (edge.opens()) {
      depth++;
    } else if (depth > 0) {
      depth--;
      if (depth == 0) {
        close();
      }
    }
  }

  private void close() {
    boolean seen = quoted.stream().anyMatch(block -> !block.range().isEmpty());
    if (!seen) {
      blocks.addAll(quoted);
    } else {
      Block first = quoted.getFirst();
      Block last = quoted.getLast();
      TextRange range = new TextRange(first.range().start(), last.range().end());
      LineRange lines =
          new LineRange(
              first.lines().first(), Math.max(first.lines().first(), last.lines().last()));
      blocks.add(
          new Block.Quote(Optional.empty(), Optional.empty(), List.copyOf(quoted), range, lines));
    }
    quoted.clear();
  }

  List<Block> end() {
    blocks.addAll(quoted);
    return blocks;
  }
}
