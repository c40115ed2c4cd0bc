package munjip.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The questions of an evaluation, from {@code queries.tsv}: {@code id<TAB>text}.
 *
 * @param all in the order of the file, each id once
 * @param problems lines that could not be used, each as {@code file:line: what is wrong}
 */
public record Queries(List<Query> all, List<String> problems) {
  public Queries {
    all = List.copyOf(all);
    problems = List.copyOf(problems);
  }

  /**
   * @param file its name in problems
   */
  public static Queries read(String text, String file) {
    List<Query> all = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    List<String> problems =
        new TsvLines(file)
            .each(
                text,
                2,
                fields -> {
                  if (fields[0].isEmpty() || fields[1].isEmpty()) {
                    throw new IllegalArgumentException(
                        "no " + (fields[0].isEmpty() ? "id" : "text"));
                  }
                  if (!ids.add(fields[0])) {
                    throw new IllegalArgumentException(
                        "the id '%s' was used before; the first one counts".formatted(fields[0]));
                  }
                  all.add(new Query(fields[0], fields[1]));
                });
    return new Queries(all, problems);
  }
}
