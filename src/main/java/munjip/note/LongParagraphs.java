package munjip.note;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * The lines of a paragraph behind its first {@link #MOST}: with each line that may begin something
 * else, commonmark copies all lines of its own paragraphs so far, but none of these.
 */
final class LongParagraphs extends AbstractBlockParser {
  /** A million lines are read within seconds so, and no writer's paragraph is parted. */
  private static final int MOST = 1_000;

  /** A line further in, in columns, goes on with the paragraph whatever it begins with. */
  private static final int DEEPEST_INDENT = 3;

  /** What surely begins a heading, quote, item, fence or comment: the others are asked then. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "#{1,6}(?:\\s.*)?|>.*|(?:[-*+]|1[.)])\\s+\\S.*|`{3,}[^`]*|~{3,}.*|"
              + SourceSigns.COMMENT
              + ".*");

  /** A number that begins no list below a paragraph of commonmark's, but would below this one. */
  private static final Pattern NUMBER = Pattern.compile("(?!1[.)]\\s+\\S)\\d{1,9}[.)](?:\\s.*)?");

  private final Paragraph paragraph = new Paragraph();
  private final SourceLines lines = SourceLines.empty();

  @Override
  public Block getBlock() {
    return paragraph;
  }

  @Override
  public boolean canHaveLazyContinuationLines() {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    lines.addLine(line);
  }

  @Override
  public void parseInlines(InlineParser inlines) {
    inlines.parse(lines, paragraph);
  }

  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      boolean starts =
          matched.getMatchedBlockParser() instanceof LongParagraphs
              ? is(NUMBER, state)
              : matched.getParagraphLines().getLines().size() >= MOST && !is(BEGINS, state);
      return starts
          ? BlockStart.of(new LongParagraphs()).atIndex(state.getIndex())
          : BlockStart.none();
    }

    private static boolean is(Pattern begin, ParserState state) {
      CharSequence line = state.getLine().getContent();
      return state.getIndent() <= DEEPEST_INDENT
          && begin.matcher(line).region(state.getNextNonSpaceIndex(), line.length()).matches();
    }
  }
}
