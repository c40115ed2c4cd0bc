package munjip.note;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The lists of an ODT file in which a paragraph stands, and how far they have counted. */
final class OdtLists {
  /** A list that has begun. */
  private static final class Open {
    final String style;
    final int level;
    final String id;
    int number;
    boolean item;
    boolean said;

    Open(String style, int level, String id, int number) {
      this.style = style;
      this.level = level;
      this.id = id;
      this.number = number;
    }
  }

  private final OdtStyles styles;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Integer> counted = new HashMap<>();
  private int count;

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  void begin(XmlEvents xml) {
    Open outer = open.peek();
    String style = xml.attribute("style-name").orElse(outer == null ? "" : outer.style);
    int level = outer == null ? 1 : outer.level + 1;
    boolean continues =
        xml.attribute("continue-numbering").filter("true"::equals).isPresent()
            || xml.attribute("continue-list").isPresent();
    int before = styles.start(style, level) - 1;
    int number = continues ? counted.getOrDefault(style + "/" + level, before) : before;
    open.push(new Open(style, level, "list" + count++, number));
  }

  void item(XmlEvents xml) {
    Open in = open.peek();
    if (in != null) {
      in.number = xml.number("start-value").orElse(in.number + 1);
      in.item = true;
      in.said = false;
    }
  }

  /** What stands at the head of a list is none of its items. */
  void header() {
    Open in = open.peek();
    if (in != null) {
      in.item = false;
    }
  }

  void end() {
    Open ended = open.poll();
    if (ended != null) {
      counted.put(ended.style + "/" + ended.level, ended.number);
    }
  }

  /** What a paragraph is here; null outside of lists. */
  ParagraphRole role() {
    Open in = open.peek();
    if (in == null || !in.item) {
      return null;
    }
    if (in.said) {
      return new ParagraphRole.More();
    }
    in.said = true;
    boolean ordered = styles.isOrdered(in.style, in.level);
    return ordered
        ? new ParagraphRole.Item(in.id, true, in.number)
        : new ParagraphRole.Item("", false, 1);
  }
}
