package munjip.text;

/**
 * A run of whole lines in a source file, 1-based, both ends inclusive.
 *
 * @param first first line, 1 or more
 * @param last last line, {@code first} or more
 */
public record LineRange(int first, int last) {
  public LineRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("not a line range: " + first + "-" + last);
    }
  }

  /** The smallest run that covers both. */
  public LineRange cover(LineRange other) {
    return new LineRange(Math.min(first, other.first), Math.max(last, other.last));
  }

  public boolean contains(int line) {
    return first <= line && line <= last;
  }
}
