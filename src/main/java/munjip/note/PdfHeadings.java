package munjip.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Tells headings by the outline of a PDF; where it has none, by letters clearly larger. */
final class PdfHeadings {
  /** Times the size of most letters. */
  private static final float LARGER = 1.15f;

  private static final int LONGEST = 150;
  private static final int LINES = 3;

  private final PdfOutline outline;
  private final float bodySize;
  private final List<Integer> sizes = new ArrayList<>();

  PdfHeadings(List<List<PdfLine>> pages, PdfOutline outline, float bodySize) {
    this.outline = outline;
    this.bodySize = bodySize;
    pages.stream()
        .flatMap(List::stream)
        .filter(line -> line.size() > LARGER * bodySize)
        .map(line -> Math.round(line.size()))
        .distinct()
        .sorted((a, b) -> b - a)
        .forEach(sizes::add);
  }

  /** The size of most letters. */
  static float bodySize(List<List<PdfLine>> pages) {
    Map<Integer, Integer> letters = new HashMap<>();
    pages.forEach(
        page ->
            page.forEach(
                line ->
                    letters.merge(
                        Math.round(line.size() * 2), line.text().length(), Integer::sum)));
    return letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(20)
        / 2f;
  }

  /** The heading that begins with a line of a page, of one to three lines. */
  PdfBlock.Heading at(List<PdfLine> page, int index) {
    return outline.isEmpty() ? bySize(page, index) : byOutline(page, index);
  }

  private PdfBlock.Heading byOutline(List<PdfLine> page, int index) {
    StringBuilder text = new StringBuilder();
    PdfBlock.Heading found = null;
    for (int i = index; i < Math.min(page.size(), index + LINES); i++) {
      PdfLine line = page.get(i);
      if (line.text().length() > LONGEST || line.size() < .95f * bodySize) {
        break;
      }
      text.append(' ').append(line.text());
      OptionalInt level = outline.level(line.page(), text.toString());
      if (level.isPresent()) {
        found = new PdfBlock.Heading(level.getAsInt(), page.subList(index, i + 1));
      }
    }
    return found;
  }

  private PdfBlock.Heading bySize(List<PdfLine> page, int index) {
    PdfLine first = page.get(index);
    if (!isLarge(first)) {
      return null;
    }
    int end = index + 1;
    int length = first.text().length();
    while (end < page.size()
        && Math.round(page.get(end).size()) == Math.round(first.size())
        && page.get(end).y() - page.get(end - 1).y() < 2 * first.size()
        && page.get(end).y() >= page.get(end - 1).y() - first.size()) {
      length += page.get(end++).text().length();
    }
    if (length > LONGEST || end - index > LINES) {
      return null;
    }
    int rank = sizes.indexOf(Math.round(first.size())) + 1;
    return new PdfBlock.Heading(Math.clamp(rank, 1, 6), page.subList(index, end));
  }

  private boolean isLarge(PdfLine line) {
    return line.size() > LARGER * bodySize
        && line.text().length() > 1
        && line.text().codePoints().anyMatch(Character::isLetter);
  }
}
