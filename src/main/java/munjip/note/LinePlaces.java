package munjip.note;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.SourceSpan;

/** Where the lines of a code or HTML block begin in the source, behind quote signs and indents. */
final class LinePlaces {
  private LinePlaces() {}

  /**
   * @param lines of the block, as parsed
   * @param spans of the block's lines in the source; lines without characters have none
   * @param first line index of {@code lines[0]}, as the spans count
   */
  static int[] of(String[] lines, List<SourceSpan> spans, int first, SourcePlaces places) {
    Map<Integer, SourceSpan> byLine = new HashMap<>();
    spans.forEach(span -> byLine.putIfAbsent(span.getLineIndex(), span));
    int[] starts = new int[lines.length];
    int last = spans.isEmpty() ? places.base() : places.start(spans.get(0));
    for (int i = 0; i < lines.length; i++) {
      SourceSpan span = byLine.get(first + i);
      if (span != null) {
        int tail = places.end(span) - lines[i].length();
        boolean fits = tail >= 0 && places.source().startsWith(lines[i], tail);
        last = Math.max(last, fits ? tail : places.start(span));
      }
      starts[i] = last;
      last = Math.min(last + lines[i].length(), places.source().length());
    }
    return starts;
  }
}
