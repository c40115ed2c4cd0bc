package munjip.note;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Counts numbered paragraphs as 한글 does, each numbering by itself. */
final class HwpNumbers {
  /**
   * How the numbers of a level look.
   *
   * @param pattern with {@code ^1} for the number of the first level, {@code ^n} for all down to
   *     this one, {@code ^N} for the same with a dot behind it
   * @param start first number
   * @param shape of a number: 1, 가, ①
   */
  record Level(String pattern, int start, IntFunction<String> shape) {}

  private final Map<String, int[]> counted = new HashMap<>();

  /**
   * What stands before the next paragraph.
   *
   * @param numbering its name
   * @param level 0-based
   */
  String next(String numbering, List<Level> levels, int level) {
    if (level < 0 || level >= levels.size()) {
      return "";
    }
    int[] counts = counted.computeIfAbsent(numbering, name -> new int[levels.size()]);
    for (int above = 0; above < level; above++) {
      if (counts[above] == 0) {
        counts[above] = levels.get(above).start();
      }
    }
    counts[level] = counts[level] == 0 ? levels.get(level).start() : counts[level] + 1;
    Arrays.fill(counts, level + 1, counts.length, 0);
    return filled(levels, counts, level);
  }

  private static String filled(List<Level> levels, int[] counts, int level) {
    String pattern = levels.get(level).pattern();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
      if (c == '^' && (next == 'n' || next == 'N')) {
        for (int each = 0; each <= level; each++) {
          out.append(each == 0 ? "" : ".").append(shown(levels, counts, each));
        }
        out.append(next == 'N' ? "." : "");
        i++;
      } else if (c == '^' && Character.digit(next, 10) > 0) {
        int each = Character.digit(next, 10) - 1;
        out.append(each < levels.size() ? shown(levels, counts, each) : "");
        i++;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String shown(List<Level> levels, int[] counts, int level) {
    String shown = levels.get(level).shape().apply(counts[level]);
    return shown == null ? "" : shown;
  }
}
