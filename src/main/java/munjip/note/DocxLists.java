package munjip.note;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of a DOCX file: which have numbers, and how far they have counted. */
final class DocxLists {
  private static final Set<String> UNORDERED = Set.of("bullet", "none");

  /** As many as Word has. */
  private static final int LEVELS = 9;

  private record Level(boolean ordered, int start) {}

  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, String> abstracts = new HashMap<>();
  private final Map<String, int[]> counted = new HashMap<>();

  static DocxLists of(DocxParts parts, ReadingTime time) throws UnreadableNoteException {
    DocxLists lists = new DocxLists();
    Optional<XmlEvents> part = parts.part("numbering", time);
    if (part.isPresent()) {
      lists.read(part.get());
    }
    return lists;
  }

  private void read(XmlEvents xml) throws UnreadableNoteException {
    String of = "";
    int level = 0;
    int start = 1;
    while (xml.next()) {
      if (xml.starts()) {
        switch (xml.name()) {
          case "abstractNum" -> of = xml.attribute("abstractNumId").orElse("");
          case "lvl" -> {
            level = xml.number("ilvl").orElse(0);
            start = 1;
          }
          case "start" -> start = xml.number("val").orElse(1);
          case "numFmt" -> {
            boolean ordered = !UNORDERED.contains(xml.attribute("val").orElse("decimal"));
            levels.putIfAbsent(of + "/" + level, new Level(ordered, start));
          }
          case "num" -> of = xml.attribute("numId").orElse("");
          case "abstractNumId" -> abstracts.put(of, xml.attribute("val").orElse(""));
          default -> {
            // How numbers look.
          }
        }
      }
    }
  }

  /**
   * The next item of a list; null where the list is none.
   *
   * @param level from 0
   */
  ParagraphRole next(String list, int level) {
    if (list.equals("0") || level < 0 || level >= LEVELS) {
      return null;
    }
    Level its =
        levels.getOrDefault(abstracts.getOrDefault(list, "") + "/" + level, new Level(false, 1));
    if (!its.ordered) {
      return new ParagraphRole.Item("", false, 1);
    }
    int[] counts = counted.computeIfAbsent(list, each -> new int[LEVELS]);
    Arrays.fill(counts, level + 1, LEVELS, 0);
    int number = its.start + counts[level]++;
    return new ParagraphRole.Item(list + "/" + level, true, number);
  }
}
