package munjip.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides in which order the lines of a page are read. */
final class PdfColumns {
  /** Share of lines drawn above one that they stand below of, from which on drawing is no order. */
  private static final float JUMPS = .12f;

  /** Share of lines drawn beside the one before, from which on there may be columns. */
  private static final float BESIDE = .35f;

  /** Lines of prose fill this much of their column; cells of a table do not. */
  private static final float FILLED = .8f;

  /** In sizes, the least that lines of a column are wide on the average. */
  private static final double WIDE = 9;

  /** In sizes, the least white between columns. */
  private static final float GUTTER = .8f;

  /** Maps and plans have more; what is read of them is single words. */
  private static final int MOST = 3_000;

  private static final int FEWEST = 4;

  private PdfColumns() {}

  static List<PdfLine> inOrder(List<PdfLine> drawn) {
    if (drawn.size() < 2 || drawn.size() > MOST) {
      return drawn;
    }
    int jumps = 0;
    int beside = 0;
    for (int i = 1; i < drawn.size(); i++) {
      PdfLine last = drawn.get(i - 1);
      PdfLine line = drawn.get(i);
      if (line.isBeside(last)) {
        beside += line.x() > last.x() ? 1 : 0;
      } else if (line.y() < last.y() && line.overlaps(last)) {
        jumps++;
      }
    }
    boolean jumpy = jumps > Math.max(2, JUMPS * drawn.size());
    boolean acrossColumns = beside > BESIDE * drawn.size() / 2 && isProse(drawn);
    return jumpy || acrossColumns ? cut(drawn, 0) : rows(drawn);
  }

  /** As drawn, but for what is drawn from the right to the left. */
  private static List<PdfLine> rows(List<PdfLine> drawn) {
    List<PdfLine> lines = new ArrayList<>(drawn);
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      while (end < lines.size() && lines.get(end).isBeside(lines.get(end - 1))) {
        end++;
      }
      lines.subList(i, end).sort(Comparator.comparingDouble(PdfLine::x));
      i = end;
    }
    return lines;
  }

  /** Whether what stands beside each other are columns of text, and no cells. */
  private static boolean isProse(List<PdfLine> lines) {
    double[] cut = vertical(lines, true);
    if (cut == null) {
      return false;
    }
    List<PdfLine> left = lines.stream().filter(l -> l.right() <= cut[0] + .5).toList();
    List<PdfLine> right = lines.stream().filter(l -> l.x() >= cut[1] - .5).toList();
    return fills(left) && fills(right);
  }

  private static boolean fills(List<PdfLine> lines) {
    if (lines.size() < FEWEST) {
      return false;
    }
    float left = (float) lines.stream().mapToDouble(PdfLine::x).min().orElse(0);
    float right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    long full = lines.stream().filter(l -> l.width() > FILLED * (right - left)).count();
    double wide = lines.stream().mapToDouble(l -> l.width() / l.size()).average().orElse(0);
    return 2 * full > lines.size() && wide > WIDE;
  }

  /** Cuts along the white: down the page where both sides have lines, else across. */
  private static List<PdfLine> cut(List<PdfLine> lines, int depth) {
    List<PdfLine> sorted = new ArrayList<>(lines);
    sorted.sort(
        Comparator.comparingInt((PdfLine l) -> Math.round(l.y())).thenComparingDouble(PdfLine::x));
    if (sorted.size() < FEWEST || depth > 30) {
      return sorted;
    }
    double[] gutter = vertical(sorted, false);
    if (gutter != null) {
      List<PdfLine> ordered =
          new ArrayList<>(
              cut(sorted.stream().filter(l -> l.x() < gutter[1] - .01).toList(), depth + 1));
      ordered.addAll(
          cut(sorted.stream().filter(l -> l.x() >= gutter[1] - .01).toList(), depth + 1));
      return ordered;
    }
    int at = horizontal(sorted);
    if (at == 0) {
      return sorted;
    }
    List<PdfLine> ordered = new ArrayList<>(cut(sorted.subList(0, at), depth + 1));
    ordered.addAll(cut(sorted.subList(at, sorted.size()), depth + 1));
    return ordered;
  }

  /**
   * Left and right edge of the widest white from top to bottom.
   *
   * @param mostly whether a few lines across it are passed over: titles
   */
  private static double[] vertical(List<PdfLine> lines, boolean mostly) {
    double widest = 0;
    double[] best = null;
    double height = lines.stream().mapToDouble(PdfLine::size).average().orElse(1);
    for (PdfLine each : lines) {
      double from = each.right();
      double to =
          lines.stream().mapToDouble(PdfLine::x).filter(x -> x > from - .01).min().orElse(from);
      long crossing =
          lines.stream().filter(l -> l.x() < from - .01 && l.right() > from + .01).count();
      long left = lines.stream().filter(l -> l.right() <= from + .01).count();
      long right = lines.size() - left - crossing;
      boolean clear = crossing == 0 || (mostly && crossing * 6 < lines.size());
      if (clear && left >= 2 && right >= 2 && to - from > widest && to - from > GUTTER * height) {
        widest = to - from;
        best = new double[] {from, to};
      }
    }
    return best;
  }

  /** The first line behind the highest white across; 0 where there is one line only. */
  private static int horizontal(List<PdfLine> sorted) {
    int best = 0;
    float highest = 0;
    for (int i = 1; i < sorted.size(); i++) {
      float white = sorted.get(i).y() - sorted.get(i).size() - sorted.get(i - 1).y();
      if (white > highest) {
        highest = white;
        best = i;
      }
    }
    return best;
  }
}
