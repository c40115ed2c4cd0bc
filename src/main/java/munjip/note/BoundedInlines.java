package munjip.note;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * commonmark's own parser of running text, within bounds: from each {@code <} or backtick it looks
 * for the end through all the rest of the block, with each link it goes over all brackets that are
 * open, and each sign that may begin emphasis or a link is an object or two until the block ends.
 * Blocks on which that would take minutes are data or attacks; their lines are text as it stands,
 * and the rest of the note is Markdown. One instance is for one note.
 *
 * <p>commonmark names no other class to build upon ({@code InlineParserFactory} wants all of it
 * anew), and counting what it looks at, as {@link Metered} does, needs no knowledge of what it
 * looks for.
 */
final class BoundedInlines implements InlineParser {
  /** Looks at each character that are free: real notes (18 million characters) take 5 at most. */
  private static final int OFTEN = 20;

  /** Looks at characters, and steps over brackets, beyond that in one note: some two seconds. */
  private static final long MOST_LOOKS = 500_000_000L;

  /** Signs of emphasis and links in one block: some 100 MB. */
  private static final int MOST_SIGNS = 500_000;

  /** Cells that a table's rows lack and commonmark makes up, some 300 bytes each, in one note. */
  private static final int MOST_MADE_UP = 1_000_000;

  private static final String SIGNS = "[*_~=";

  private final InlineParser parser;
  private long left = MOST_LOOKS;
  private int madeUp;

  /** Looks that are left for the block being parsed. */
  private long leftHere;

  BoundedInlines(InlineParserContext context) {
    parser = new InlineParserImpl(context);
  }

  /**
   * @throws TooMuchException when the note as a whole is not to be read as Markdown
   */
  @Override
  public void parse(SourceLines lines, Node block) {
    if (block instanceof TableCell && lines.getSourceSpans().isEmpty() && ++madeUp > MOST_MADE_UP) {
      throw new TooMuchException();
    }
    long free = 0;
    long brackets = 0;
    long signs = 0;
    for (SourceLine line : lines.getLines()) {
      String content = line.getContent().toString();
      free += (content.length() + 1L) * OFTEN;
      for (int i = 0; i < content.length(); i++) {
        char c = content.charAt(i);
        signs += SIGNS.indexOf(c) >= 0 ? 1 : 0;
        brackets += c == '[' ? 1 : 0;
      }
    }
    long steps = brackets * brackets / 4;
    if (signs > MOST_SIGNS || steps > left) {
      plain(lines, block);
      return;
    }
    leftHere = free + left - steps;
    try {
      parser.parse(metered(lines), block);
    } catch (TooMuchException e) {
      while (block.getFirstChild() != null) {
        block.getFirstChild().unlink();
      }
      plain(lines, block);
    }
    left = Math.min(left - steps, leftHere);
  }

  private SourceLines metered(SourceLines lines) {
    List<SourceLine> metered =
        lines.getLines().stream()
            .map(
                line ->
                    SourceLine.of(new Metered(line.getContent().toString()), line.getSourceSpan()))
            .toList();
    return SourceLines.of(metered);
  }

  private static void plain(SourceLines lines, Node block) {
    for (SourceLine line : lines.getLines()) {
      if (block.getFirstChild() != null) {
        block.appendChild(new SoftLineBreak());
      }
      Text text = new Text(line.getContent().toString());
      SourceSpan span = line.getSourceSpan();
      if (span != null) {
        text.addSourceSpan(span);
      }
      block.appendChild(text);
    }
  }

  /** Text that counts how often it is looked at. */
  private final class Metered implements CharSequence {
    private final String text;

    Metered(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (--leftHere < 0) {
        throw new TooMuchException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      leftHere -= end - start;
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static final class TooMuchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuchException() {
      super("more than a note holds", null, false, false);
    }
  }
}
