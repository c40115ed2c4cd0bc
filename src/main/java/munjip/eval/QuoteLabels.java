package munjip.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import munjip.text.LineRange;

/**
 * Quotes that a reader labelled, from {@code labels.jsonl}.
 *
 * @param byFile each labelled note, by its path; one that quotes nobody has no labels
 * @param problems lines that could not be used, each as {@code file:line: what is wrong}
 */
public record QuoteLabels(Map<String, List<QuoteLabel>> byFile, List<String> problems) {
  public QuoteLabels {
    byFile = new LinkedHashMap<>(byFile);
    problems = List.copyOf(problems);
  }

  /**
   * A line as JSON has it; what it leaves out is null. One that gives no lines says that the note
   * quotes nobody.
   */
  public record Line(
      String file,
      Integer start,
      Integer end,
      String speaker,
      List<String> aliases,
      String type,
      Boolean certain) {}

  /** Reads one line of JSON. */
  @FunctionalInterface
  public interface LineReader {
    /**
     * @throws IllegalArgumentException when it is none, saying why
     */
    Line read(String json);
  }

  /**
   * @param name of the file, in problems
   */
  public static QuoteLabels read(String text, String name, LineReader reader) {
    Map<String, List<QuoteLabel>> byFile = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    int number = 0;
    for (String json : text.lines().toList()) {
      number++;
      if (json.isBlank()) {
        continue;
      }
      try {
        take(reader.read(json), byFile);
      } catch (IllegalArgumentException e) {
        problems.add("%s:%d: %s".formatted(name, number, e.getMessage()));
      }
    }
    return new QuoteLabels(byFile, problems);
  }

  private static void take(Line line, Map<String, List<QuoteLabel>> byFile) {
    require(line.file(), "file");
    if (line.start() == null && line.end() == null) {
      byFile.computeIfAbsent(line.file(), file -> new ArrayList<>());
      return;
    }
    require(line.start(), "start");
    require(line.end(), "end");
    require(line.speaker(), "speaker");
    require(line.type(), "type");
    LineRange lines = new LineRange(line.start(), line.end());
    List<String> aliases = line.aliases() == null ? List.of() : line.aliases();
    boolean certain = line.certain() == null || line.certain();
    byFile
        .computeIfAbsent(line.file(), file -> new ArrayList<>())
        .add(new QuoteLabel(line.file(), lines, line.speaker(), aliases, line.type(), certain));
  }

  private static void require(Object value, String name) {
    if (value == null) {
      throw new IllegalArgumentException("no \"" + name + "\"");
    }
  }
}
