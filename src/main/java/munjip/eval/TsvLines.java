package munjip.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a data file, cut into fields at tabs; where a line has none, at white space, as TREC
 * has it. Empty lines are passed over; what is wrong with a line is noted with its number.
 */
final class TsvLines {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String file;
  private final List<String> problems = new ArrayList<>();

  /**
   * @param file its name, as people know it
   */
  TsvLines(String file) {
    this.file = file;
  }

  /** Takes a line's fields; what it throws becomes a problem of that line. */
  @FunctionalInterface
  interface Taker {
    void take(String[] fields);
  }

  /**
   * @param fields how many a line has; more are not cut, and stay in the last
   */
  List<String> each(String text, int fields, Taker taker) {
    int number = 0;
    String clean = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    for (String line : clean.lines().toList()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      String[] cut = line.split(line.indexOf('\t') >= 0 ? "\t" : "\\s+", fields);
      try {
        if (cut.length < fields) {
          throw new IllegalArgumentException(
              "expected %d fields with tabs between, found %d".formatted(fields, cut.length));
        }
        for (int i = 0; i < cut.length; i++) {
          cut[i] = cut[i].strip();
        }
        taker.take(cut);
      } catch (IllegalArgumentException e) {
        problems.add("%s:%d: %s".formatted(file, number, e.getMessage()));
      }
    }
    return List.copyOf(problems);
  }

  /** A whole number, or a problem that names it. */
  static int wholeNumber(String field, String what) {
    try {
      return Integer.parseInt(field);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "%s is '%s', a whole number is expected".formatted(what, field), e);
    }
  }
}
