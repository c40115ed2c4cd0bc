package munjip.note;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much text each part of a page has, and how much of it in links; counted once. */
final class HtmlSizes {
  /**
   * @param text characters that are no white space
   * @param linked those of them in links
   */
  record Size(long text, long linked, int links) {
    static final Size NONE = new Size(0, 0, 0);

    private Size with(Size other) {
      return new Size(text + other.text, linked + other.linked, links + other.links);
    }

    private Size asLink() {
      return new Size(text, text, links + 1);
    }
  }

  private final IdentityHashMap<Element, Size> sizes = new IdentityHashMap<>();

  private HtmlSizes() {}

  static HtmlSizes of(Element root) {
    HtmlSizes sizes = new HtmlSizes();
    sizes.count(root);
    return sizes;
  }

  Size size(Element part) {
    return sizes.getOrDefault(part, Size.NONE);
  }

  /** The parser lets nothing nest deeper than a stack holds. */
  private Size count(Element element) {
    Size size = Size.NONE;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        long letters = text.getWholeText().chars().filter(c -> c > ' ' && c != 0xA0).count();
        size = size.with(new Size(letters, 0, 0));
      } else if (child instanceof Element inner) {
        size = size.with(count(inner));
      }
    }
    if (element.normalName().equals("a") && element.hasAttr("href")) {
      size = size.asLink();
    }
    sizes.put(element, size);
    return size;
  }
}
