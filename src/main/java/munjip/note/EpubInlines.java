package munjip.note;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The running text of a chapter as a reader sees it, in which line breaks stay. */
final class EpubInlines {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "title",
          "svg",
          "object",
          "iframe",
          "audio",
          "video",
          "canvas",
          "form",
          "rt",
          "rp");

  /** Numbers of printed pages, and marks that lead to notes: they would stand in words. */
  private static final Set<String> MARKS = Set.of("pagebreak", "noteref", "backlink");

  /** What tools write where nobody described a picture. */
  private static final String UNDESCRIBED =
      "(?iu)\\S+\\.(?:jpe?g|png|gif|svg|webp)|image\\d*|images?|picture|cover|cover image|표지|그림|이미지";

  private EpubInlines() {}

  static boolean isSeen(Element element) {
    if (UNSEEN.contains(EpubPackage.name(element)) || element.hasAttr("hidden")) {
      return false;
    }
    String style = element.attr("style");
    if (style.contains("display") && style.replace(" ", "").contains("display:none")) {
      return false;
    }
    return List.of(element.attr("epub:type").split(" ")).stream().noneMatch(MARKS::contains);
  }

  static void write(Node node, StringBuilder out) {
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        // Line ends of the source are blanks; a soft hyphen is seen only where a line ends.
        if (c != '\u00AD') {
          out.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
        }
      }
    } else if (node instanceof Element element && isSeen(element)) {
      switch (EpubPackage.name(element)) {
        case "br" -> out.append('\n');
        case "img" -> out.append(described(element));
        case "math" ->
            out.append(element.hasAttr("alttext") ? element.attr("alttext") : element.text());
        default -> {
          // A block in a heading or a cell begins and ends a word.
          String apart = HtmlBlocks.isBlock(EpubPackage.name(element)) ? " " : "";
          out.append(apart);
          element.childNodes().forEach(child -> write(child, out));
          out.append(apart);
          return;
        }
      }
      if (!EpubPackage.name(element).equals("math")) {
        // Tags that were never closed hold what follows them.
        element.childNodes().forEach(child -> write(child, out));
      }
    }
  }

  private static String described(Element picture) {
    String alt = picture.attr("alt").strip();
    return alt.matches(UNDESCRIBED) ? "" : alt;
  }
}
