package munjip.note;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Obsidian comments over several lines: from a line that opens with %% to one that holds %%. */
final class CommentBlocks extends AbstractBlockParser {
  private final ObsidianNodes.CommentBlock block = new ObsidianNodes.CommentBlock();
  private boolean closed;

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    closed |= line.getContent().toString().contains("%%");
  }

  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      boolean opens = start < line.length() && line.charAt(start) == SourceSigns.COMMENT;
      return opens ? BlockStart.of(new CommentBlocks()).atIndex(line.length()) : BlockStart.none();
    }
  }
}
