package munjip.text;

import java.util.Arrays;

/**
 * Leads offsets of a derived text (visible text, NFC text) back to the text it was made from. It is
 * a sorted list of runs; inside a run offsets advance together, and never past where the next run
 * begins, so the map never goes backwards.
 */
public final class OffsetMap {
  private final int[] derived;
  private final int[] source;
  private final int sourceLength;

  private OffsetMap(int[] derived, int[] source, int sourceLength) {
    this.derived = derived;
    this.source = source;
    this.sourceLength = sourceLength;
  }

  /** The map of a text onto itself. */
  public static OffsetMap identity(int length) {
    return new OffsetMap(new int[] {0}, new int[] {0}, length);
  }

  /**
   * @param offset UTF-16 offset in the derived text, 0 or more
   * @return UTF-16 offset in the source text, at most its length
   */
  public int toSource(int offset) {
    int found = Arrays.binarySearch(derived, offset);
    int run = found >= 0 ? found : -found - 2;
    if (run < 0) {
      return 0;
    }
    int mapped = source[run] + (offset - derived[run]);
    int bound = run + 1 < source.length ? source[run + 1] : sourceLength;
    return Math.min(mapped, bound);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Collects runs in rising order of both offsets. */
  public static final class Builder {
    private int[] derived = new int[32];
    private int[] source = new int[32];
    private int count;

    /** From here on, derived {@code at} stands for source {@code from}. */
    public Builder add(int at, int from) {
      if (count > 0 && (at < derived[count - 1] || from < source[count - 1])) {
        throw new IllegalArgumentException(
            "run ("
                + at
                + ", "
                + from
                + ") goes back before ("
                + derived[count - 1]
                + ", "
                + source[count - 1]
                + ")");
      }
      if (count > 0 && derived[count - 1] == at) {
        count--;
      } else if (count > 0 && from - source[count - 1] == at - derived[count - 1]) {
        return this;
      }
      if (count == derived.length) {
        derived = Arrays.copyOf(derived, count * 2);
        source = Arrays.copyOf(source, count * 2);
      }
      derived[count] = at;
      source[count++] = from;
      return this;
    }

    public OffsetMap build(int sourceLength) {
      if (count == 0) {
        add(0, 0);
      }
      return new OffsetMap(
          Arrays.copyOf(derived, count), Arrays.copyOf(source, count), sourceLength);
    }
  }
}
