package munjip.text;

import java.util.Arrays;

/**
 * Where the lines of a text begin: turns UTF-16 offsets into 1-based line numbers. A line ends at
 * {@code \n}, {@code \r\n} or a lone {@code \r}, as editors count.
 */
public final class LineMap {
  private final int[] starts;

  private LineMap(int[] starts) {
    this.starts = starts;
  }

  public static LineMap of(CharSequence text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new LineMap(Arrays.copyOf(starts, count));
  }

  /**
   * Lines of a text in which not every line end counts, because it was put in.
   *
   * @param starts where each line begins, rising from 0
   */
  public static LineMap startingAt(int[] starts) {
    if (starts.length == 0 || starts[0] != 0) {
      throw new IllegalArgumentException("the first line begins at 0");
    }
    return new LineMap(starts.clone());
  }

  /** The line that holds {@code offset}; offsets past the end belong to the last line. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The lines a range touches; an empty range touches the line it stands in. */
  public LineRange lines(TextRange range) {
    int last = range.isEmpty() ? range.start() : range.end() - 1;
    return new LineRange(lineAt(range.start()), lineAt(last));
  }

  /** Offset at which a 1-based line begins. */
  public int startOf(int line) {
    return starts[line - 1];
  }

  public int count() {
    return starts.length;
  }
}
