package munjip.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far lines of a PDF could go to the right, told by those around them. */
final class PdfMargins {
  /** In points, how wide the strips are in which lines begin. */
  private static final float STRIP = 24;

  private static final int ENOUGH = 5;
  private static final double MOST = .9;

  private final Map<Long, Float> margins = new HashMap<>();

  PdfMargins(List<List<PdfLine>> pages) {
    Map<Long, List<Float>> rights = new HashMap<>();
    for (List<PdfLine> page : pages) {
      for (PdfLine line : page) {
        int strip = (int) (line.x() / STRIP);
        for (int near = strip - 1; near <= strip + 1; near++) {
          rights.computeIfAbsent(key(line.page(), near), k -> new ArrayList<>()).add(line.right());
          rights.computeIfAbsent(key(0, near), k -> new ArrayList<>()).add(line.right());
        }
      }
    }
    rights.forEach(
        (key, all) -> {
          if (all.size() >= ENOUGH) {
            all.sort(null);
            margins.put(key, all.get((int) (MOST * (all.size() - 1))));
          }
        });
  }

  private static long key(int page, int strip) {
    return ((long) page << 32) + strip;
  }

  /** White behind a line; nothing where nothing tells how far it could go. */
  float room(PdfLine line) {
    int strip = (int) (line.x() / STRIP);
    Float margin = margins.get(key(line.page(), strip));
    if (margin == null) {
      margin = margins.get(key(0, strip));
    }
    return margin == null ? 0 : Math.max(0, margin - line.right());
  }
}
