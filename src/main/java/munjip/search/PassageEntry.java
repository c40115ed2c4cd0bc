package munjip.search;

import java.util.List;
import munjip.passage.Passage;
import munjip.passage.PassageId;
import munjip.text.FilePlace;
import munjip.text.FilePlaces;
import munjip.text.LineRange;

/**
 * A passage as an engine gives it back; fields as in {@link Passage}.
 *
 * @param places how its lines are told to people
 */
public record PassageEntry(
    PassageId id,
    List<String> heading,
    String text,
    LineRange lines,
    List<Passage.LineStart> lineStarts,
    FilePlaces places) {
  public PassageEntry {
    heading = List.copyOf(heading);
    lineStarts = List.copyOf(lineStarts);
  }

  /** Its lines, as people are told of them. */
  LineRange toldLines() {
    return places.told(lines);
  }

  /** Where it stands, besides its lines. */
  FilePlace place() {
    return places.at(lines);
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
