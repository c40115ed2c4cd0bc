package munjip.note;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lines that run over the white between two columns, as programs make them that draw a page
 * line by line.
 */
final class PdfGutters {
  /** In sizes; narrower white parts words. */
  private static final float NARROWEST = .9f;

  private static final int FEWEST_LINES = 6;

  /** How many times as many lines have white there as have letters. */
  private static final int CLEAR = 4;

  private PdfGutters() {}

  static List<PdfRun> split(List<PdfRun> runs) {
    List<PdfRun> split = runs;
    for (int columns = 1; columns < 4; columns++) {
      float gutter = gutter(split);
      if (Float.isNaN(gutter)) {
        break;
      }
      List<PdfRun> next = new ArrayList<>();
      for (PdfRun run : split) {
        next.addAll(cut(run, gutter));
      }
      split = next;
    }
    return split;
  }

  /** The middle of white that stands in most lines at the same place. */
  private static float gutter(List<PdfRun> runs) {
    List<float[]> gaps = new ArrayList<>();
    runs.forEach(run -> gaps.addAll(gaps(run)));
    float best = Float.NaN;
    int most = FEWEST_LINES - 1;
    for (float[] candidate : gaps.subList(0, Math.min(300, gaps.size()))) {
      float middle = (candidate[0] + candidate[1]) / 2;
      int clear = (int) gaps.stream().filter(g -> g[0] < middle && g[1] > middle).count();
      if (clear > most) {
        int crossing =
            (int) runs.stream().filter(r -> r.x() < middle && r.right() > middle).count() - clear;
        if (crossing * CLEAR <= clear) {
          most = clear;
          best = middle;
        }
      }
    }
    return best;
  }

  private static List<float[]> gaps(PdfRun run) {
    List<float[]> gaps = new ArrayList<>();
    PdfGlyph last = null;
    for (PdfGlyph glyph : run.glyphs()) {
      if (!glyph.isBlank()) {
        if (last != null && glyph.x() - last.end() > NARROWEST * run.size()) {
          gaps.add(new float[] {last.end(), glyph.x()});
        }
        last = glyph;
      }
    }
    return gaps;
  }

  private static List<PdfRun> cut(PdfRun run, float gutter) {
    boolean here = gaps(run).stream().anyMatch(gap -> gap[0] < gutter && gap[1] > gutter);
    if (!here) {
      return List.of(run);
    }
    PdfRun left = null;
    PdfRun right = null;
    for (PdfGlyph glyph : run.glyphs()) {
      if (glyph.x() < gutter) {
        if (left == null) {
          left = new PdfRun(glyph);
        } else {
          left.add(glyph);
        }
      } else if (right != null) {
        right.add(glyph);
      } else if (!glyph.isBlank()) {
        right = new PdfRun(glyph);
      }
    }
    List<PdfRun> parts = new ArrayList<>();
    for (PdfRun part : new PdfRun[] {left, right}) {
      if (part != null && !part.isBlank()) {
        parts.add(part);
      }
    }
    return parts;
  }
}
