package munjip.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import munjip.text.LineMap;
import munjip.text.LineRange;
import munjip.text.TextRange;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Turns the main part of a page into {@link Block}s and visible text, in the order of the page. */
final class HtmlBlocks {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "menu",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "ul");

  private final LineMap lines;
  private final VisibleText out;
  private final HtmlInlines inlines;
  private final Set<Element> holdBlocks = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param source the whole page in NFC, with the lines of it
   */
  HtmlBlocks(String source, LineMap lines, VisibleText out, Collected collected) {
    this.lines = lines;
    this.out = out;
    this.inlines = new HtmlInlines(source, out, collected);
  }

  List<Block> read(Element main) {
    for (Element each : main.getAllElements()) {
      if (BLOCKS.contains(each.normalName())) {
        Element parent = each.parent();
        while (parent != null && holdBlocks.add(parent)) {
          parent = parent.parent();
        }
      }
    }
    return blocks(main);
  }

  private List<Block> blocks(Element parent) {
    List<Block> found = new ArrayList<>();
    List<Node> running = new ArrayList<>();
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element && isBlock(element)) {
        paragraph(running, found);
        block(element, found);
      } else {
        running.add(child);
      }
    }
    paragraph(running, found);
    return found;
  }

  private boolean isBlock(Element element) {
    return isBlock(element.normalName()) || holdBlocks.contains(element);
  }

  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Running text that stands there by itself. */
  private void paragraph(List<Node> nodes, List<Block> to) {
    int start = begin();
    List<Inline> text = inlines.of(nodes);
    nodes.clear();
    if (!text.isEmpty()) {
      to.add(new Block.Paragraph(text, out.since(start), lines(start)));
    }
  }

  private void block(Element element, List<Block> to) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, to);
      case "ul", "ol", "menu" -> list(element, to);
      case "pre" -> code(element, to);
      case "blockquote" -> quote(element, to);
      case "table" -> table(element, to);
      case "hr" -> {
        int start = begin();
        to.add(new Block.Rule(out.since(start), line(element)));
      }
      case "a" -> {
        int start = begin();
        to.addAll(blocks(element));
        inlines.link(element, out.since(start));
      }
      default -> to.addAll(blocks(element));
    }
  }

  private void heading(Element element, List<Block> to) {
    int start = begin();
    List<Inline> text = inlines.of(element.childNodes());
    if (!text.isEmpty()) {
      int level = element.normalName().charAt(1) - '0';
      to.add(new Block.Heading(level, text, out.since(start), lines(start)));
    }
  }

  private void list(Element element, List<Block> to) {
    int start = begin();
    List<Block.Item> items = new ArrayList<>();
    for (Node child : element.childNodes()) {
      int from = begin();
      List<Block> inside = new ArrayList<>();
      if (child.normalName().equals("li")) {
        inside.addAll(blocks((Element) child));
      } else if (child instanceof Element other && isBlock(other)) {
        block(other, inside);
      } else {
        paragraph(new ArrayList<>(List.of(child)), inside);
      }
      if (!inside.isEmpty()) {
        items.add(new Block.Item(Optional.empty(), inside, lines(from)));
      }
    }
    if (!items.isEmpty()) {
      boolean ordered = element.normalName().equals("ol");
      to.add(new Block.Bullets(ordered, first(element), items, out.since(start), lines(start)));
    }
  }

  private static int first(Element list) {
    String start = list.attr("start");
    return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
  }

  private void code(Element element, List<Block> to) {
    int start = begin();
    inlines.asItStands(element);
    TextRange range = out.since(start);
    if (!range.isEmpty()) {
      to.add(new Block.Code(language(element), out.textSince(start), range, lines(start)));
    }
  }

  private static String language(Element pre) {
    for (Element each : pre.getAllElements()) {
      for (String name : each.classNames()) {
        if (name.startsWith("language-") || name.startsWith("lang-")) {
          return name.substring(name.indexOf('-') + 1);
        }
      }
    }
    return "";
  }

  private void quote(Element element, List<Block> to) {
    int start = begin();
    List<Block> inside = blocks(element);
    if (!inside.isEmpty()) {
      to.add(
          new Block.Quote(
              Optional.empty(), Optional.empty(), inside, out.since(start), lines(start)));
    }
  }

  /** Pages used to be laid out in tables: whose cells hold blocks, they are read as such. */
  private void table(Element element, List<Block> to) {
    List<Element> rows = element.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
    element.select("> caption").forEach(caption -> to.addAll(blocks(caption)));
    boolean layout =
        rows.stream()
            .flatMap(row -> row.children().stream())
            .anyMatch(this::holdsMoreThanAParagraph);
    if (layout) {
      rows.forEach(row -> row.children().forEach(cell -> to.addAll(blocks(cell))));
      return;
    }
    int start = begin();
    List<Block.Row> header = new ArrayList<>();
    List<Block.Row> body = new ArrayList<>();
    for (Element row : rows) {
      boolean head = body.isEmpty() && row.select("> td").isEmpty();
      row(row, head ? header : body);
    }
    if (!header.isEmpty() || !body.isEmpty()) {
      to.add(new Block.Table(header, body, out.since(start), lines(start)));
    }
  }

  private boolean holdsMoreThanAParagraph(Element cell) {
    boolean one = cell.childrenSize() == 1 && cell.child(0).normalName().equals("p");
    return holdBlocks.contains(cell) && !(one && !holdBlocks.contains(cell.child(0)));
  }

  private void row(Element row, List<Block.Row> to) {
    int start = begin();
    List<List<Inline>> cells = new ArrayList<>();
    for (Element cell : row.select("> td, > th")) {
      cells.add(inlines.of(cell.childNodes()));
      out.separate('\t');
    }
    if (!out.since(start).isEmpty()) {
      to.add(new Block.Row(cells, out.since(start), lines(start)));
    }
  }

  private int begin() {
    out.separate('\n');
    return out.next();
  }

  private LineRange lines(int start) {
    TextRange range = out.since(start);
    int first = lines.lineAt(out.source(range.start()));
    int last = range.isEmpty() ? first : lines.lineAt(out.source(range.end() - 1));
    return new LineRange(first, Math.max(first, last));
  }

  private LineRange line(Element element) {
    int line = lines.lineAt(Math.max(0, element.sourceRange().startPos()));
    return new LineRange(line, line);
  }
}
