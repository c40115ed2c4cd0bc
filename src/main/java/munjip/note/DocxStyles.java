package munjip.note;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the paragraph styles of a DOCX file mean: headings, lists, and what they are made from. */
final class DocxStyles {
  /** Styles are made from styles, and damaged files go in circles. */
  private static final int MOST_STEPS = 20;

  /** A paragraph's list and its level in it; both may be missing. */
  record Numbering(Optional<String> list, Optional<Integer> level) {
    static final Numbering NONE = new Numbering(Optional.empty(), Optional.empty());
  }

  private record Style(
      ParagraphRole named, Optional<Integer> outline, Numbering numbering, String basedOn) {}

  private final Map<String, Style> styles = new HashMap<>();
  private String standard = "";

  static DocxStyles of(DocxParts parts, ReadingTime time) throws UnreadableNoteException {
    DocxStyles styles = new DocxStyles();
    Optional<XmlEvents> part = parts.part("styles", time);
    if (part.isPresent()) {
      XmlEvents xml = part.get();
      while (xml.next()) {
        if (xml.starts()
            && xml.name().equals("style")
            && xml.attribute("type").orElse("paragraph").equals("paragraph")) {
          styles.style(xml);
        }
      }
    }
    return styles;
  }

  private void style(XmlEvents xml) throws UnreadableNoteException {
    String id = xml.attribute("styleId").orElse("");
    if (xml.attribute("default").filter(value -> value.matches("1|true|on")).isPresent()) {
      standard = id;
    }
    int outside = xml.depth() - 1;
    ParagraphRole named = null;
    Optional<Integer> outline = Optional.empty();
    Optional<String> list = Optional.empty();
    Optional<Integer> level = Optional.empty();
    String basedOn = "";
    while (xml.depth() > outside && xml.next()) {
      if (xml.starts()) {
        switch (xml.name()) {
          case "name" -> named = ParagraphRole.named(xml.attribute("val").orElse(""));
          case "outlineLvl" -> outline = xml.number("val");
          case "numId" -> list = xml.attribute("val");
          case "ilvl" -> level = xml.number("val");
          case "basedOn" -> basedOn = xml.attribute("val").orElse("");
          default -> {
            // Looks only.
          }
        }
      }
    }
    styles.put(id, new Style(named, outline, new Numbering(list, level), basedOn));
  }

  /** A heading, or a line of a table of contents, where the style says so; null else. */
  ParagraphRole role(String style) {
    String id = style.isEmpty() ? standard : style;
    for (int i = 0; i < MOST_STEPS && styles.containsKey(id); i++) {
      Style here = styles.get(id);
      if (here.named != null) {
        return here.named;
      }
      if (here.outline.isPresent()) {
        return outlined(here.outline.get());
      }
      id = here.basedOn;
    }
    // Some programs name styles and do not describe them.
    return styles.containsKey(style) ? null : ParagraphRole.named(style);
  }

  /** The list that items of a style are in. */
  Numbering numbering(String style) {
    String id = style.isEmpty() ? standard : style;
    for (int i = 0; i < MOST_STEPS && styles.containsKey(id); i++) {
      Style here = styles.get(id);
      if (here.numbering.list().isPresent()) {
        return here.numbering;
      }
      id = here.basedOn;
    }
    return Numbering.NONE;
  }

  /**
   * @param level from 0; 9 is running text
   */
  static ParagraphRole outlined(int level) {
    return level >= 0 && level < 9 ? new ParagraphRole.Heading(level + 1) : null;
  }
}
