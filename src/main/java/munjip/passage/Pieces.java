package munjip.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import munjip.note.Block;
import munjip.text.TextRange;

/** Turns blocks into pieces: what a block may be taken apart into, and what holds it together. */
final class Pieces {
  /** Code and tables stay whole up to this many times the passage length: cut, they say little. */
  private static final int CODE_TIMES = 4;

  private final String text;
  private final PassageConfig config;

  Pieces(String text, PassageConfig config) {
    this.text = text;
    this.config = config;
  }

  /**
   * Pieces that tile {@code range}: each block reaches to where the next begins, the first from the
   * start, so that separators and text outside any block go with the block before.
   */
  List<Piece> of(List<Block> blocks, TextRange range) {
    List<Piece> pieces = new ArrayList<>();
    List<Block> standing = blocks.stream().filter(block -> stands(block, range)).toList();
    boolean apart = false;
    int start = range.start();
    for (int i = 0; i < standing.size(); i++) {
      Block block = standing.get(i);
      int next = i + 1 < standing.size() ? standing.get(i + 1).range().start() : range.end();
      int end = Math.max(start, next);
      apart |= block instanceof Block.Rule;
      if (end > start) {
        pieces.add(piece(block, new TextRange(start, end)).withApart(apart));
        apart = block instanceof Block.Rule;
      }
      start = end;
    }
    return pieces.isEmpty() && !range.isEmpty() ? List.of(prose(range)) : pieces;
  }

  /** Whether a block has visible text in {@code range}, or is a rule between such blocks. */
  private boolean stands(Block block, TextRange range) {
    if (block instanceof Block.Rule) {
      return range.contains(block.range().start());
    }
    int from = Math.max(block.range().start(), range.start());
    int to = Math.min(block.range().end(), range.end());
    return from < to && VisibleText.length(text, from, to) > 0;
  }

  private Piece piece(Block block, TextRange range) {
    return switch (block) {
      case Block.Code code -> lines(range);
      case Block.Table table -> lines(range);
      case Block.Bullets bullets -> group(items(bullets), range);
      case Block.Quote quote -> group(quote.blocks(), range);
      case Block.Footnote footnote -> group(footnote.blocks(), range);
      case Block.Heading heading -> prose(range);
      case Block.Paragraph paragraph -> prose(range);
      case Block.Html html -> prose(range);
      case Block.Rule rule -> prose(range);
    };
  }

  private Piece prose(TextRange range) {
    return Prose.piece(text, range, config.most());
  }

  /** A list or a block quote: whole up to the target length, else what it is made of. */
  private Piece group(List<Block> children, TextRange range) {
    return new Piece(range, config.target(), false, () -> of(children, range));
  }

  /** Items as groups of their blocks, so that items part before their blocks do. */
  private static List<Block> items(Block.Bullets bullets) {
    List<Block> items = new ArrayList<>();
    for (Block.Item item : bullets.items()) {
      List<Block> blocks = item.blocks();
      if (!blocks.isEmpty()) {
        TextRange range =
            new TextRange(blocks.getFirst().range().start(), blocks.getLast().range().end());
        items.add(new Block.Quote(Optional.empty(), Optional.empty(), blocks, range, item.lines()));
      }
    }
    return items;
  }

  private Piece lines(TextRange range) {
    int limit = CODE_TIMES * config.most();
    return new Piece(range, limit, false, () -> linesOf(range));
  }

  private List<Piece> linesOf(TextRange range) {
    List<Piece> lines = new ArrayList<>();
    int start = range.start();
    while (start < range.end()) {
      int lineEnd = text.indexOf('\n', start);
      int end = lineEnd < 0 || lineEnd >= range.end() ? range.end() : lineEnd + 1;
      lines.add(prose(new TextRange(start, end)));
      start = end;
    }
    return lines;
  }
}
