package munjip.search;

import java.util.List;
import munjip.passage.Passage;
import munjip.passage.PassageId;
import munjip.text.LineRange;

/** A passage as an engine gives it back; fields as in {@link Passage}. */
public record PassageEntry(
    PassageId id,
    List<String> heading,
    String text,
    LineRange lines,
    List<Passage.LineStart> lineStarts) {
  public PassageEntry {
    heading = List.copyOf(heading);
    lineStarts = List.copyOf(lineStarts);
  }

  /** The source line on which {@code offset} of the text stands. */
  public int lineAt(int offset) {
    int line = lines.first();
    for (Passage.LineStart start : lineStarts) {
      if (start.offset() > offset) {
        break;
      }
      line = start.line();
    }
    return line;
  }
}
