package munjip.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import munjip.text.Blanks;
import munjip.text.FilePlace;
import munjip.text.Unicode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Puts one chapter of an EPUB into the note's text, and says where titled parts of it begin. */
final class EpubChapter {
  private final ExtractedText out;
  private final Map<String, String> titles;
  private final Set<Element> holdBlocks = Collections.newSetFromMap(new IdentityHashMap<>());
  private String title;
  private int quoted;
  private boolean untitled;

  /**
   * @param titles in this chapter, by the id at which each begins
   */
  EpubChapter(ExtractedText out, Map<String, String> titles) {
    this.out = out;
    this.titles = titles;
  }

  /**
   * @param before title of what came before, which goes on where nothing new begins
   * @return the title that holds at the end
   */
  String write(Element chapter, String before) {
    title = before;
    begin("");
    List<Element> bodies = EpubPackage.all(chapter, "body");
    Element body = bodies.isEmpty() ? chapter : bodies.getFirst();
    for (Element each : body.getAllElements()) {
      if (HtmlBlocks.isBlock(EpubPackage.name(each))) {
        Element parent = each.parent();
        while (parent != null && holdBlocks.add(parent)) {
          parent = parent.parent();
        }
      }
    }
    blocks(body);
    return title;
  }

  private void begin(String id) {
    String begun = titles.get(id);
    if (begun != null) {
      title = begun;
      untitled = true;
      out.place(new FilePlace.Part(title));
    }
  }

  /** Titled parts that begin at an element or within it. */
  private void begin(Node node) {
    if (node instanceof Element element && !titles.isEmpty()) {
      for (Element each : element.getAllElements()) {
        begin(each.hasAttr("id") ? each.id() : each.attr("name"), each);
      }
    }
  }

  private void begin(String id, Element at) {
    if (!id.isEmpty() && EpubInlines.isSeen(at)) {
      begin(id);
    }
  }

  private void blocks(Element parent) {
    List<Node> running = new ArrayList<>();
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element && isBlock(element)) {
        paragraph(running);
        if (EpubInlines.isSeen(element) && !EpubPackage.name(element).equals("nav")) {
          block(element);
        }
      } else {
        running.add(child);
      }
    }
    paragraph(running);
  }

  private boolean isBlock(Element element) {
    return HtmlBlocks.isBlock(EpubPackage.name(element)) || holdBlocks.contains(element);
  }

  private void paragraph(List<Node> nodes) {
    nodes.forEach(this::begin);
    String words = text(nodes);
    nodes.clear();
    if (words.isBlank()) {
      return;
    }
    if (untitled && Blanks.single(Unicode.nfc(words)).equals(title)) {
      out.heading(1, words);
    } else if (quoted > 0) {
      out.quote(words);
    } else {
      out.paragraph(words);
    }
    untitled = false;
  }

  private static String text(List<Node> nodes) {
    StringBuilder words = new StringBuilder();
    nodes.forEach(node -> EpubInlines.write(node, words));
    return words.toString();
  }

  private void block(Element element) {
    String name = EpubPackage.name(element);
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        begin((Node) element);
        out.heading(name.charAt(1) - '0', text(element.childNodes()));
        untitled = false;
      }
      case "ul", "ol", "menu" -> list(element, name.equals("ol"));
      case "pre" -> {
        begin((Node) element);
        out.code("", element.wholeText());
      }
      case "blockquote" -> {
        begin(element.id(), element);
        quoted++;
        blocks(element);
        quoted--;
      }
      case "table" -> table(element);
      default -> {
        begin(element.id(), element);
        blocks(element);
      }
    }
  }

  /** A list within an item is one of its own, behind which the outer one goes on. */
  private void list(Element list, boolean ordered) {
    begin(list.id(), list);
    int number = list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
    List<String> items = new ArrayList<>();
    int first = number;
    for (Element item : list.children()) {
      begin(item.id(), item);
      boolean simple = item.children().stream().noneMatch(this::holdsMore);
      if (simple) {
        item.childNodes().forEach(this::begin);
        items.add(lines(item));
        number++;
        continue;
      }
      List<Node> own = new ArrayList<>();
      for (Node child : item.childNodes()) {
        if (child instanceof Element element && holdsMore(element)) {
          items.add(text(own));
          own.clear();
          out.items(ordered, first, items);
          items.clear();
          block(element);
        } else {
          own.add(child);
        }
      }
      first = ++number;
      items.add(text(own));
      out.items(ordered, first - 1, items);
      items.clear();
    }
    out.items(ordered, first, items);
  }

  private boolean holdsMore(Element element) {
    return switch (EpubPackage.name(element)) {
      case "ul", "ol", "menu", "table", "pre", "blockquote" -> true;
      default -> element.children().stream().anyMatch(this::holdsMore);
    };
  }

  /** Without those of tables within it. */
  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (EpubPackage.name(child)) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" -> rows.addAll(rows(child));
        default -> {
          // Captions and widths.
        }
      }
    }
    return rows;
  }

  /** Paragraphs of one item, each on a line. */
  private String lines(Element item) {
    StringBuilder lines = new StringBuilder();
    for (Node child : item.childNodes()) {
      boolean block = child instanceof Element element && isBlock(element);
      lines.append(block ? "\n" : "");
      EpubInlines.write(child, lines);
      lines.append(block ? "\n" : "");
    }
    return lines.toString();
  }

  private void table(Element table) {
    begin((Node) table);
    List<Element> rows = rows(table);
    boolean layout =
        rows.stream()
            .flatMap(row -> row.children().stream())
            .anyMatch(cell -> holdBlocks.contains(cell) && cell.childrenSize() > 1);
    for (Element child : table.children()) {
      if (EpubPackage.name(child).equals("caption")) {
        paragraph(new ArrayList<>(child.childNodes()));
      }
    }
    if (layout) {
      rows.forEach(row -> row.children().forEach(this::blocks));
      return;
    }
    List<List<String>> cells = new ArrayList<>();
    int headers = 0;
    for (Element row : rows) {
      boolean header = row.children().stream().allMatch(c -> EpubPackage.name(c).equals("th"));
      headers += header && headers == cells.size() ? 1 : 0;
      cells.add(row.children().stream().map(cell -> text(cell.childNodes())).toList());
    }
    out.table(headers == cells.size() ? 0 : headers, cells);
  }
}
