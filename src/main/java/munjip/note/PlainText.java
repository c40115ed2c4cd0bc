package munjip.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.LineMap;
import munjip.text.LineRange;

/**
 * Reads text as it stands: paragraphs between empty lines, line breaks kept, addresses as links.
 */
final class PlainText {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

  private static final Pattern MARKDOWN =
      Pattern.compile(
          "(?m)^(?:#{1,6}[ \\t]+\\S|[-*+][ \\t]+\\S|```|~~~|> ?\\S|\\|.*\\|[ \\t]*$|!\\[)"
              + "|\\*\\*\\S[^\\r\\n*]{0,200}\\*\\*|\\]\\(|\\[\\[[^\\]\\r\\n]{1,200}\\]\\]|`[^`\\r\\n]{1,200}`");

  /** What reading devices write between the clippings of a file: no underlined heading. */
  private static final Pattern CLIPPINGS =
      Pattern.compile("(?m)^- [^\\r\\n]*\\|[^\\r\\n]*(?:\\R\\s*)+[^\\r\\n]+\\R={10}[ \\t]*$");

  private PlainText() {}

  /**
   * Whether a {@code .txt} is really Markdown: it holds a heading, list item, fence, quote, table
   * row, bold text, link, note link or code span, and no clippings of a reading device.
   */
  static boolean looksLikeMarkdown(String text) {
    return MARKDOWN.matcher(text).find() && !CLIPPINGS.matcher(text).find();
  }

  /**
   * @param source all of it; only what stands from {@code base} on is read
   */
  static List<Block> read(
      String source, int base, LineMap lines, VisibleText out, Collected collected) {
    List<Block> blocks = new ArrayList<>();
    Matcher line = LINE.matcher(source);
    line.region(base, source.length());
    List<Inline> inlines = new ArrayList<>();
    int start = 0;
    int first = 0;
    int last = 0;
    while (line.find()) {
      if (line.group().isBlank()) {
        continue;
      }
      int number = lines.lineAt(line.start());
      if (!inlines.isEmpty() && number > last + 1) {
        blocks.add(new Block.Paragraph(inlines, out.since(start), new LineRange(first, last)));
        inlines = new ArrayList<>();
      }
      out.separate('\n');
      if (inlines.isEmpty()) {
        start = out.next();
        first = number;
      } else {
        inlines.add(new Inline.Text("\n"));
      }
      line(line.group(), line.start(), inlines, out, collected);
      last = number;
    }
    if (!inlines.isEmpty()) {
      blocks.add(new Block.Paragraph(inlines, out.since(start), new LineRange(first, last)));
    }
    return blocks;
  }

  /**
   * Writes a line, its addresses as links.
   *
   * @param at where it begins in the source
   */
  static void line(
      String line, int at, List<Inline> inlines, VisibleText out, Collected collected) {
    int done = 0;
    for (LinkFinder.Address address : LinkFinder.in(line)) {
      text(line, done, address.start(), at, inlines, out);
      int start = out.next();
      String label = line.substring(address.start(), address.end());
      out.append(label, at + address.start());
      collected.link(address.target(), out.since(start));
      inlines.add(new Inline.Link(address.target(), List.of(new Inline.Text(label))));
      done = address.end();
    }
    text(line, done, line.length(), at, inlines, out);
  }

  private static void text(
      String line, int from, int to, int at, List<Inline> inlines, VisibleText out) {
    if (from < to) {
      out.append(line.substring(from, to), at + from);
      inlines.add(new Inline.Text(line.substring(from, to)));
    }
  }
}
