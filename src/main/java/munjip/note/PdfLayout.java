package munjip.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the letters of a page into lines, in the order in which they are read. Programs mostly draw
 * pages in that order, columns too; where the drawing jumps about, the white between the lines
 * tells ({@link PdfColumns}).
 */
final class PdfLayout {
  /** In sizes: how near runs are that are one line though others were drawn between them. */
  private static final float NEAR = .6f;

  private PdfLayout() {}

  static List<PdfLine> lines(int page, List<PdfGlyph> glyphs) {
    List<PdfLine> lines = new ArrayList<>();
    Map<Integer, List<PdfGlyph>> directions = new HashMap<>();
    glyphs.forEach(g -> directions.computeIfAbsent(g.direction(), d -> new ArrayList<>()).add(g));
    // What runs as most does comes first: a mark along the edge is no beginning.
    directions.values().stream()
        .sorted(Comparator.comparingInt((List<PdfGlyph> each) -> -each.size()))
        .forEach(each -> lines.addAll(upright(page, each)));
    return lines;
  }

  private static List<PdfLine> upright(int page, List<PdfGlyph> glyphs) {
    List<PdfRun> runs = new ArrayList<>();
    PdfRun run = null;
    for (PdfGlyph glyph : glyphs) {
      if (run != null && run.goesOnWith(glyph)) {
        run.add(glyph);
      } else {
        run = new PdfRun(glyph);
        runs.add(run);
      }
    }
    runs.removeIf(PdfRun::isBlank);
    List<PdfLine> lines =
        PdfGutters.split(joined(runs)).stream()
            .map(each -> each.line(page))
            .filter(line -> !line.text().isBlank())
            .toList();
    return PdfColumns.inOrder(lines);
  }

  /** Pieces of a line that were drawn apart, as when another font comes between. */
  private static List<PdfRun> joined(List<PdfRun> runs) {
    Map<PdfRun, PdfRun> into = new HashMap<>();
    List<PdfRun> sorted = new ArrayList<>(runs);
    sorted.sort(
        Comparator.comparingInt((PdfRun r) -> Math.round(r.y())).thenComparingDouble(PdfRun::x));
    for (int i = 0; i < sorted.size(); i++) {
      PdfRun left = sorted.get(i);
      for (int j = i + 1; j < Math.min(sorted.size(), i + 40); j++) {
        PdfRun right = sorted.get(j);
        if (!into.containsKey(right) && follows(left, right)) {
          into.put(right, left);
          break;
        }
      }
    }
    List<PdfRun> joined = new ArrayList<>();
    for (PdfRun run : runs) {
      if (!into.containsKey(run)) {
        joined.add(run);
      }
    }
    // From the left, so that a piece has all that comes behind it.
    Map<PdfRun, PdfRun> next = new HashMap<>();
    into.forEach((right, left) -> next.put(left, right));
    for (PdfRun run : joined) {
      for (PdfRun right = next.get(run); right != null; right = next.get(right)) {
        run.append(right);
      }
    }
    return joined;
  }

  private static boolean follows(PdfRun left, PdfRun right) {
    float size = Math.min(left.size(), right.size());
    float gap = right.x() - left.right();
    return Math.abs(left.y() - right.y()) < .2f * size
        && gap > -.4f * size
        && gap < NEAR * size
        && right.x() > left.x();
  }
}
