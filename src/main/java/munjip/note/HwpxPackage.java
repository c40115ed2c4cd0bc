package munjip.note;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The table of contents of a {@code .hwpx} file (content.hpf): which part holds which section, and
 * what the document says of itself.
 */
final class HwpxPackage extends DefaultHandler {
  private static final int LONGEST = 10_000;

  private final Map<String, String> parts = new HashMap<>();
  private final List<String> spine = new ArrayList<>();
  private final Map<String, String> said = new HashMap<>();
  private final StringBuilder words = new StringBuilder();
  private String saying = "";
  private String content = "";

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "item" -> parts.put(attribute(attributes, "id"), attribute(attributes, "href"));
      case "itemref" -> spine.add(attribute(attributes, "idref"));
      case "title" -> begin("title");
      case "meta" -> {
        begin(attribute(attributes, "name"));
        content = attribute(attributes, "content");
      }
      default -> begin("");
    }
  }

  private void begin(String what) {
    saying = what;
    content = "";
    words.setLength(0);
  }

  private static String attribute(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? "" : value;
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (!saying.isEmpty() && words.length() < LONGEST) {
      words.append(chars, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (!saying.isEmpty()) {
      // 한글 writes content="text" and says it between the tags; others say it in the attribute.
      said.putIfAbsent(
          saying, words.isEmpty() && !content.equals("text") ? content : words.toString());
      saying = "";
    }
  }

  /** Names of the parts that hold text and definitions, in the order of the document. */
  List<String> inOrder() {
    return spine.stream().map(id -> parts.getOrDefault(id, "")).toList();
  }

  Stated stated(ZoneId zone, Dates dates) {
    return new Stated(
        HwpSummary.title(said.get("title")),
        HwpSummary.written(day("CreatedDate", zone, dates), day("ModifiedDate", zone, dates)),
        HwpSummary.keywords(said.get("keyword")));
  }

  private Optional<LocalDate> day(String what, ZoneId zone, Dates dates) {
    String day = said.getOrDefault(what, "").strip();
    try {
      return dates.sane(LocalDate.ofInstant(Instant.parse(day), zone));
    } catch (DateTimeException e) {
      return dates.inValue(day);
    }
  }
}
