package munjip.note;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the styles of an ODT file mean: titles, hidden text, and lists with numbers. */
final class OdtStyles {
  /** Styles are made from styles, and damaged files go in circles. */
  private static final int MOST_STEPS = 20;

  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private final Map<String, Integer> starts = new HashMap<>();

  private String style = "";
  private String list = "";

  /** Takes note of an element that begins; styles stand before the text that has them. */
  void look(XmlEvents xml) {
    switch (xml.name()) {
      case "style" -> {
        style = xml.attribute("name").orElse("");
        xml.attribute("parent-style-name").ifPresent(parent -> parents.put(style, parent));
      }
      case "text-properties" -> {
        if (xml.attribute("display").filter("none"::equals).isPresent()) {
          hidden.add(style);
        }
      }
      case "list-style" -> list = xml.attribute("name").orElse("");
      case "list-level-style-number" -> {
        // Numbers of no format are not shown.
        if (xml.attribute("num-format").filter(format -> !format.isEmpty()).isPresent()) {
          starts.put(
              list + "/" + xml.number("level").orElse(1), xml.number("start-value").orElse(1));
        }
      }
      default -> {
        // Looks only.
      }
    }
  }

  /** A title, or a line of a table of contents, where the style is made from one; null else. */
  ParagraphRole role(String name) {
    String id = name;
    for (int i = 0; i < MOST_STEPS && id != null; i++) {
      // Styles with a space in their name have it written as _20_.
      ParagraphRole role = ParagraphRole.named(id.replace("_20_", " "));
      if (role != null) {
        return role;
      }
      id = parents.get(id);
    }
    return null;
  }

  boolean isHidden(String name) {
    String id = name;
    for (int i = 0; i < MOST_STEPS && id != null; i++) {
      if (hidden.contains(id)) {
        return true;
      }
      id = parents.get(id);
    }
    return false;
  }

  /** Whether items of a list have numbers. */
  boolean isOrdered(String list, int level) {
    return starts.containsKey(list + "/" + level);
  }

  int start(String list, int level) {
    return starts.getOrDefault(list + "/" + level, 1);
  }
}
