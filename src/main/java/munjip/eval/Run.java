package munjip.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import munjip.text.Unicode;

/**
 * What a search gave for each question, best first. As a file it is a TREC run, a line for each
 * note: {@code id Q0 path rank score name}, with tabs between, as paths may hold blanks.
 *
 * @param found by query id, in the order asked; a note stands only where it first appears
 * @param problems lines that could not be used, each as {@code file:line: what is wrong}
 */
public record Run(Map<String, List<Ranked>> found, List<String> problems) {
  /**
   * A note at its rank.
   *
   * @param path in NFC
   * @param rank from 1; copies folded into one hit share its rank
   */
  public record Ranked(String path, int rank) {
    public Ranked {
      path = Unicode.nfc(path);
      if (rank < 1 || path.isBlank()) {
        throw new IllegalArgumentException(
            rank < 1 ? "the rank is %d; ranks begin at 1".formatted(rank) : "no note path");
      }
    }
  }

  public Run {
    Map<String, List<Ranked>> copy = new LinkedHashMap<>();
    found.forEach((id, notes) -> copy.put(id, firstOnly(notes)));
    found = Collections.unmodifiableMap(copy);
    problems = List.copyOf(problems);
  }

  public static Run of(Map<String, List<Ranked>> found) {
    return new Run(found, List.of());
  }

  private static List<Ranked> firstOnly(List<Ranked> notes) {
    Set<String> seen = new HashSet<>();
    return notes.stream()
        .sorted(Comparator.comparingInt(Ranked::rank))
        .filter(note -> seen.add(note.path()))
        .toList();
  }

  /** What was found for a question; empty when nothing was, or it was not asked. */
  public List<Ranked> of(String queryId) {
    return found.getOrDefault(queryId, List.of());
  }

  /**
   * @param file its name in problems
   */
  public static Run read(String text, String file) {
    Map<String, List<Ranked>> found = new LinkedHashMap<>();
    List<String> problems =
        new TsvLines(file)
            .each(
                text,
                6,
                fields -> {
                  Ranked note = new Ranked(fields[2], TsvLines.wholeNumber(fields[3], "the rank"));
                  found.computeIfAbsent(fields[0], id -> new ArrayList<>()).add(note);
                });
    return new Run(found, problems);
  }

  /**
   * The run as a file. The score is 1/rank: TREC's own tool orders by score, and full hits come
   * before partial ones whatever they score.
   *
   * @param name the last field of each line, without blanks
   */
  public String text(String name) {
    StringBuilder text = new StringBuilder();
    found.forEach(
        (id, notes) -> {
          for (Ranked note : notes) {
            text.append(
                String.format(
                    Locale.ROOT,
                    "%s\tQ0\t%s\t%d\t%.6f\t%s\n",
                    id,
                    note.path(),
                    note.rank(),
                    1.0 / note.rank(),
                    name));
          }
        });
    return text.toString();
  }
}
