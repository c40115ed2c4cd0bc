package munjip.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import munjip.text.Unicode;

/**
 * Which notes answer which questions, from {@code qrels.tsv}: {@code id<TAB>0<TAB>note
 * path<TAB>grade}.
 *
 * @param grades by query id and note path (NFC): 1 or more where the note answers the question,
 *     higher is better; 0 where it was looked at and does not
 * @param problems lines that could not be used, each as {@code file:line: what is wrong}
 */
public record Judgments(Map<String, Map<String, Integer>> grades, List<String> problems) {
  public Judgments {
    Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
    grades.forEach(
        (id, byPath) -> {
          Map<String, Integer> nfc = new LinkedHashMap<>();
          byPath.forEach((path, grade) -> nfc.put(Unicode.nfc(path), grade));
          copy.put(id, Collections.unmodifiableMap(nfc));
        });
    grades = Collections.unmodifiableMap(copy);
    problems = List.copyOf(problems);
  }

  /**
   * @param file its name in problems
   */
  public static Judgments read(String text, String file) {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    List<String> problems =
        new TsvLines(file)
            .each(
                text,
                4,
                fields -> {
                  int grade = TsvLines.wholeNumber(fields[3], "the grade");
                  if (fields[0].isEmpty() || fields[2].isEmpty()) {
                    throw new IllegalArgumentException(
                        "no " + (fields[0].isEmpty() ? "query id" : "note path"));
                  }
                  Integer before =
                      grades
                          .computeIfAbsent(fields[0], id -> new LinkedHashMap<>())
                          .putIfAbsent(Unicode.nfc(fields[2]), grade);
                  if (before != null && before != grade) {
                    throw new IllegalArgumentException(
                        "'%s' was judged %d before; that counts".formatted(fields[2], before));
                  }
                });
    return new Judgments(grades, problems);
  }

  /** Grades of the notes judged for a question; empty when none was. */
  public Map<String, Integer> of(String queryId) {
    return grades.getOrDefault(queryId, Map.of());
  }

  /** Whether some note is known to answer the question. */
  public boolean answers(String queryId) {
    return of(queryId).values().stream().anyMatch(grade -> grade > 0);
  }

  /** Every path that was judged, in order. */
  public Set<String> paths() {
    Set<String> paths = new TreeSet<>();
    grades.values().forEach(byPath -> paths.addAll(byPath.keySet()));
    return paths;
  }
}
