package munjip.text;

/**
 * A half-open stretch of some text: {@code start} inclusive, {@code end} exclusive, in UTF-16
 * units.
 *
 * @param start first unit, 0 or more
 * @param end one past the last unit, {@code start} or more
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a text range: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(TextRange other) {
    return start < other.end && other.start < end;
  }

  /** The same stretch seen from an origin {@code by} units to the left (negative: to the right). */
  public TextRange shift(int by) {
    return new TextRange(start + by, end + by);
  }

  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(TextRange other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
