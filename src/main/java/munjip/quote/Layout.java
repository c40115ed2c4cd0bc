package munjip.quote;

import java.util.Arrays;
import java.util.List;

/** Where a note's parts stand to each other, worked out once: asking costs next to nothing. */
final class Layout {
  /** More than any heading's level. */
  private static final int BELOW_ALL = 9;

  private final List<Part> parts;

  /** For each part, the index of the heading above it; see {@link #above}. */
  private final int[] above;

  /** For each part, the greatest start of those up to it that are not quoted. */
  private final int[] reached;

  Layout(List<Part> parts) {
    this.parts = parts;
    above = new int[parts.size()];
    reached = new int[parts.size()];
    int[] open = new int[BELOW_ALL]; // by level, the last heading that still holds
    Arrays.fill(open, Part.NONE);
    int furthest = -1;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int level = part.isHeading() ? part.level() : BELOW_ALL;
      above[i] = Part.NONE;
      for (int l = 0; l < level; l++) {
        above[i] = Math.max(above[i], open[l]);
      }
      if (part.isHeading()) {
        open[level] = i;
        Arrays.fill(open, level + 1, BELOW_ALL, Part.NONE);
      }
      // The first part stands behind nothing.
      furthest = i == 0 || part.isQuoted() ? furthest : Math.max(furthest, part.range().start());
      reached[i] = furthest;
    }
  }

  /**
   * The nearest heading above a part; for a heading, the nearest of a higher rank. {@link
   * Part#NONE} where there is none.
   */
  int above(int index) {
    return above[index];
  }

  /** The nearest heading before a part, whatever the part is; {@link Part#NONE} for none. */
  int before(int index) {
    return index == 0 || parts.get(index - 1).isHeading() ? index - 1 : above[index - 1];
  }

  /**
   * The first part but the very first that begins here or later and is not quoted, or how many
   * there are.
   */
  int behind(int offset) {
    int low = 0;
    int high = reached.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reached[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
