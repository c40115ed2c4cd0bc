package munjip.note;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;
import munjip.text.Unicode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Writes the running text of a page: white space as a browser shows it, references decoded, every
 * character with its place in the source. White space and line breaks are written only when more of
 * the same block follows.
 */
final class HtmlInlines {
  /** Old pages leave the semicolon out, and number the signs of Windows. */
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[xX]\\p{XDigit}{1,6}|#\\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?");

  private final String source;
  private final VisibleText out;
  private final Collected collected;

  private boolean written;
  private int space = -1;
  private int lineEnd = -1;

  HtmlInlines(String source, VisibleText out, Collected collected) {
    this.source = source;
    this.out = out;
    this.collected = collected;
  }

  /** The text of one block; empty when a reader sees none. */
  List<Inline> of(List<Node> nodes) {
    written = false;
    space = -1;
    lineEnd = -1;
    List<Inline> inlines = new ArrayList<>();
    nodes.forEach(node -> write(node, inlines));
    return inlines;
  }

  /** Code: white space stays, but for empty lines before the first one and behind the last. */
  void asItStands(Element pre) {
    written = false;
    asItStands(pre, new StringBuilder());
  }

  private void asItStands(Node node, StringBuilder held) {
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode text) {
        pieces(text).forEach(piece -> asItStands(piece, held));
      } else if (child.normalName().equals("br")) {
        held.append('\n');
      } else {
        asItStands(child, held);
      }
    }
  }

  private void asItStands(Piece piece, StringBuilder held) {
    for (int i = 0; i < piece.text.length(); i++) {
      char c = piece.text.charAt(i);
      if (Character.isWhitespace(c)) {
        held.append(c == '\r' ? "" : String.valueOf(c));
        continue;
      }
      int at = piece.at + (piece.isReference ? 0 : i);
      String blank = written ? held.toString() : held.substring(held.lastIndexOf("\n") + 1);
      held.setLength(0);
      out.append(blank, Math.max(0, at - blank.length()));
      out.append(String.valueOf(c), at);
      written = true;
    }
  }

  private void write(Node node, List<Inline> to) {
    if (node instanceof TextNode text) {
      text(text, to);
    } else if (node instanceof Element element) {
      element(element, to);
    }
  }

  private void element(Element element, List<Inline> to) {
    switch (element.normalName()) {
      case "br" -> lineEnd = place(element);
      case "img" -> picture(element, to);
      case "strong", "b" -> wrapped(element, to, Inline.Strong::new);
      case "em", "i" -> wrapped(element, to, Inline.Emphasis::new);
      case "s", "del", "strike" -> wrapped(element, to, Inline.Strike::new);
      case "code", "kbd", "samp", "tt" ->
          wrapped(element, to, children -> new Inline.Code(Inlines.text(children)));
      case "a" -> link(element, to);
      default -> {
        // A block in a heading or a cell begins and ends a word, and so does a label of Notion.
        boolean block =
            HtmlBlocks.isBlock(element.normalName()) || element.hasClass(PropertyLines.CHOSEN);
        space = block ? place(element) : space;
        element.childNodes().forEach(child -> write(child, to));
        space = block ? place(element) : space;
      }
    }
  }

  /** What leads to a place though it holds blocks. */
  void link(Element element, TextRange label) {
    String href = element.attr("href").strip();
    if (!label.isEmpty() && !isNone(href)) {
      collected.link(href, label);
    }
  }

  private static boolean isNone(String href) {
    return href.isEmpty() || href.startsWith("javascript:");
  }

  private void wrapped(Element element, List<Inline> to, Function<List<Inline>, Inline> as) {
    List<Inline> children = new ArrayList<>();
    element.childNodes().forEach(child -> write(child, children));
    if (!children.isEmpty()) {
      to.add(as.apply(children));
    }
  }

  private void link(Element element, List<Inline> to) {
    String href = element.attr("href").strip();
    if (isNone(href)) {
      element.childNodes().forEach(child -> write(child, to));
      return;
    }
    if (!element.text().isBlank()) {
      flush(to);
    }
    int start = out.next();
    List<Inline> label = new ArrayList<>();
    element.childNodes().forEach(child -> write(child, label));
    if (!label.isEmpty()) {
      collected.link(href, out.since(start));
      to.add(new Inline.Link(href, label));
    }
  }

  private void picture(Element element, List<Inline> to) {
    String alt = Unicode.nfc(element.attr("alt")).strip().replaceAll("\\s+", " ");
    String src = element.attr("src");
    if (!alt.isEmpty()) {
      flush(to);
      out.append(alt, place(element));
      written = true;
    }
    // One that nobody described, and that is kept in the page itself, shows nothing here.
    if (!alt.isEmpty() || (!src.isBlank() && !src.startsWith("data:"))) {
      to.add(new Inline.Image(src.startsWith("data:") ? "" : src, alt));
    }
  }

  private void text(TextNode node, List<Inline> to) {
    StringBuilder own = new StringBuilder();
    for (Piece piece : pieces(node)) {
      int from = 0;
      String text = piece.text;
      for (int i = 0; i <= text.length(); i++) {
        boolean end = i == text.length();
        if (end || isSpace(text.charAt(i))) {
          if (i > from) {
            flush(own, to);
            out.append(text.substring(from, i), piece.at + (piece.isReference ? 0 : from));
            own.append(text, from, i);
            written = true;
          }
          if (!end) {
            space = piece.at + (piece.isReference ? 0 : i);
          }
          from = i + 1;
        }
      }
    }
    if (!own.isEmpty()) {
      to.add(new Inline.Text(own.toString()));
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0';
  }

  private void flush(List<Inline> to) {
    StringBuilder own = new StringBuilder();
    flush(own, to);
    if (!own.isEmpty()) {
      to.add(new Inline.Text(own.toString()));
    }
  }

  private void flush(StringBuilder own, List<Inline> to) {
    if (written && lineEnd >= 0) {
      out.append("\n", lineEnd);
      if (!own.isEmpty()) {
        to.add(new Inline.Text(own.toString()));
        own.setLength(0);
      }
      to.add(new Inline.Break());
    } else if (written && space >= 0) {
      out.append(" ", space);
      own.append(' ');
    }
    space = -1;
    lineEnd = -1;
  }

  /**
   * @param at place of its first character in the source
   * @param isReference whether all of it stands at that place: {@code &amp;}
   */
  private record Piece(String text, int at, boolean isReference) {}

  /** A text node as it stands in the source, with references decoded. */
  private List<Piece> pieces(TextNode node) {
    int start = node.sourceRange().startPos();
    int end = node.sourceRange().endPos();
    if (!node.sourceRange().isTracked() || start < 0 || end > source.length() || end <= start) {
      return List.of(new Piece(Unicode.nfc(node.getWholeText()), out.sourceEnd(), true));
    }
    List<Piece> pieces = new ArrayList<>();
    int from = start;
    int at = source.indexOf('&', start, end);
    while (at >= 0) {
      Matcher reference = REFERENCE.matcher(source).region(at, end);
      String seen = reference.lookingAt() ? Parser.unescapeEntities(reference.group(), false) : "";
      if (seen.isEmpty() || seen.equals(reference.group())) {
        at = source.indexOf('&', at + 1, end);
        continue;
      }
      if (at > from) {
        pieces.add(new Piece(source.substring(from, at), from, false));
      }
      pieces.add(new Piece(Unicode.nfc(seen), at, true));
      from = reference.end();
      at = source.indexOf('&', from, end);
    }
    if (from < end) {
      pieces.add(new Piece(source.substring(from, end), from, false));
    }
    return pieces;
  }

  private int place(Node node) {
    return Math.max(0, node.sourceRange().startPos());
  }
}
