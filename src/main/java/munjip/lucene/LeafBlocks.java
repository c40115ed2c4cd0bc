package munjip.lucene;

import java.util.ArrayList;
import java.util.List;
import munjip.note.Block;
import munjip.text.TextRange;

/** The innermost blocks of a note, in order: within one of them a phrase is found across cuts. */
final class LeafBlocks {
  private LeafBlocks() {}

  static List<TextRange> of(List<Block> blocks) {
    List<TextRange> leaves = new ArrayList<>();
    collect(blocks, leaves);
    return leaves;
  }

  private static void collect(List<Block> blocks, List<TextRange> leaves) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Bullets list -> list.items().forEach(item -> collect(item.blocks(), leaves));
        case Block.Quote quote -> collect(quote.blocks(), leaves);
        case Block.Footnote footnote -> collect(footnote.blocks(), leaves);
        case Block.Table table -> {
          table.header().forEach(row -> leaves.add(row.range()));
          table.rows().forEach(row -> leaves.add(row.range()));
        }
        default -> leaves.add(block.range());
      }
    }
  }
}
