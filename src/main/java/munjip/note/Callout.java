package munjip.note;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * The head of an Obsidian callout, {@code > [!kind] title}, taken out of its block quote.
 *
 * @param kind in lower case
 * @param title the rest of its first line, as a node of its own
 */
record Callout(String kind, Node title) {
  private static final Pattern HEAD =
      Pattern.compile("\\[!([\\p{L}][\\p{L}\\p{N} _-]{0,40})\\][+-]?[ \\t]*");

  static Optional<Callout> in(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph paragraph)
        || !(paragraph.getFirstChild() instanceof Text first)) {
      return Optional.empty();
    }
    Matcher head = HEAD.matcher(first.getLiteral());
    if (!head.lookingAt()) {
      return Optional.empty();
    }
    cut(first, head.end());
    Paragraph title = new Paragraph();
    for (Node node = paragraph.getFirstChild(); node != null; ) {
      Node next = node.getNext();
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        node.unlink();
        break;
      }
      title.appendChild(node);
      node = next;
    }
    List<SourceSpan> spans = paragraph.getSourceSpans();
    if (paragraph.getFirstChild() == null) {
      paragraph.unlink();
    } else if (spans.size() > 1) {
      paragraph.setSourceSpans(spans.subList(1, spans.size()));
    }
    return Optional.of(new Callout(head.group(1).strip().toLowerCase(Locale.ROOT), title));
  }

  private static void cut(Text text, int length) {
    List<SourceSpan> spans = text.getSourceSpans();
    text.setLiteral(text.getLiteral().substring(length));
    if (!spans.isEmpty() && spans.get(0).getLength() >= length) {
      List<SourceSpan> rest = new java.util.ArrayList<>(spans);
      rest.set(0, spans.get(0).subSpan(length));
      text.setSourceSpans(rest);
    }
  }
}
