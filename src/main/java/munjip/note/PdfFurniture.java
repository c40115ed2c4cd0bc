package munjip.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out what a PDF prints on its pages again and again: running heads, page numbers. */
final class PdfFurniture {
  /** How many pages have a line before it counts as repeated, and which share of them. */
  private static final int OFTEN = 3;

  private static final double SHARE = .5;

  /** From so many pages on it is repeated, however many pages there are: heads of chapters. */
  private static final int VERY_OFTEN = 6;

  /** In points. */
  private static final float SAME_HEIGHT = 4;

  /** Larger lines are titles: those of slides are repeated, too. */
  private static final float TITLE = 1.15f;

  /** In sizes, from line to line. */
  private static final float WHITE = 1.8f;

  /** Share of a text that is more than its running heads. */
  private static final double LEAST_LEFT = .2;

  private static final int AT_THE_EDGE = 3;

  private static final Pattern COUNTED =
      Pattern.compile("\\d+|(?<![\\p{L}])[ivxlcIVXLC]+(?![\\p{L}])|[\\s\\p{Punct}–—·|]+");

  private PdfFurniture() {}

  static List<List<PdfLine>> without(List<List<PdfLine>> pages, float bodySize) {
    Map<String, Set<Integer>> places = new HashMap<>();
    Map<PdfLine, String> marks = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (PdfLine line : atTheEdges(pages.get(i))) {
        if (line.size() <= TITLE * bodySize) {
          String text = COUNTED.matcher(line.text()).replaceAll("#");
          int height = Math.round(line.y() / SAME_HEIGHT);
          marks.put(line, height + " " + text);
          for (int near = height - 1; near <= height + 1; near++) {
            places.computeIfAbsent(near + " " + text, mark -> new HashSet<>()).add(i);
          }
        }
      }
    }
    Set<PdfLine> apart = apart(pages, bodySize);
    long written = pages.stream().filter(page -> !page.isEmpty()).count();
    double enough = Math.min(VERY_OFTEN, Math.max(OFTEN, SHARE * written));
    List<List<PdfLine>> kept =
        pages.stream()
            .map(
                page ->
                    page.stream()
                        .filter(
                            line ->
                                !apart.contains(line)
                                    && (!marks.containsKey(line)
                                        || places.get(marks.get(line)).size() < enough))
                        .toList())
            .toList();
    // Cards and forms are alike on all pages, and nothing but that.
    return letters(kept) < LEAST_LEFT * letters(pages) ? pages : kept;
  }

  private static long letters(List<List<PdfLine>> pages) {
    return pages.stream().flatMap(List::stream).mapToLong(line -> line.text().length()).sum();
  }

  /** Lines that stand alone at the same height on most pages, whatever they say. */
  private static Set<PdfLine> apart(List<List<PdfLine>> pages, float bodySize) {
    Map<Integer, List<List<PdfLine>>> alone = new HashMap<>();
    for (List<PdfLine> page : pages) {
      for (boolean top : new boolean[] {true, false}) {
        List<PdfLine> edge = edge(page, top);
        if (!edge.isEmpty() && edge.getFirst().size() <= TITLE * bodySize) {
          int height = Math.round(edge.getFirst().y() / SAME_HEIGHT);
          alone.computeIfAbsent(top ? height : -height, h -> new ArrayList<>()).add(edge);
        }
      }
    }
    Set<PdfLine> apart = new HashSet<>();
    alone.forEach(
        (height, edges) -> {
          int near =
              edges.size()
                  + alone.getOrDefault(height - 1, List.of()).size()
                  + alone.getOrDefault(height + 1, List.of()).size();
          if (near >= VERY_OFTEN && near > SHARE * pages.size()) {
            edges.forEach(apart::addAll);
          }
        });
    return apart;
  }

  /** The highest line, with what stands beside it, or the lowest, if white parts it from others. */
  private static List<PdfLine> edge(List<PdfLine> page, boolean top) {
    List<PdfLine> sorted =
        page.stream()
            .sorted(Comparator.comparingDouble((PdfLine line) -> top ? line.y() : -line.y()))
            .toList();
    int end = 0;
    while (end < sorted.size()
        && Math.abs(sorted.get(end).y() - sorted.getFirst().y()) < SAME_HEIGHT) {
      end++;
    }
    boolean parted =
        end > 0
            && end < sorted.size()
            && Math.abs(sorted.get(end).y() - sorted.getFirst().y())
                > WHITE * sorted.getFirst().size();
    return parted ? sorted.subList(0, end) : List.of();
  }

  /** The lines on the highest and on the lowest heights. */
  private static Set<PdfLine> atTheEdges(List<PdfLine> page) {
    List<Float> heights = page.stream().map(PdfLine::y).sorted().distinct().toList();
    if (heights.isEmpty()) {
      return Set.of();
    }
    float top = heights.get(Math.min(AT_THE_EDGE, heights.size()) - 1);
    float bottom = heights.get(Math.max(0, heights.size() - AT_THE_EDGE));
    Set<PdfLine> lines = new HashSet<>();
    page.stream().filter(l -> l.y() <= top || l.y() >= bottom).forEach(lines::add);
    return lines;
  }
}
