package munjip.passage;

import java.util.List;
import java.util.Objects;
import munjip.note.NoteLinkTarget;
import munjip.text.FilePlaces;
import munjip.text.LineRange;
import munjip.text.TextRange;

/**
 * A readable stretch of a note: what is found, marked and related. The passages of a note tile its
 * visible text: each begins where the one before ended.
 *
 * @param id stable name
 * @param heading titles of the sections it stands in, outermost first; empty before any heading
 * @param text its visible text, that is {@code range.of(note.text())}
 * @param range its place in the note's visible text
 * @param source its place in the decoded file; these ranges tile the file
 * @param lines source lines of its visible text
 * @param lineStarts for each source line after the first on which its text goes on, the offset in
 *     {@code text} and the line: pairs, rising
 * @param links targets of links whose labels begin in it, label ranges relative to {@code text}
 * @param places how its lines are told to people
 */
public record Passage(
    PassageId id,
    List<String> heading,
    String text,
    TextRange range,
    TextRange source,
    LineRange lines,
    List<LineStart> lineStarts,
    List<NoteLinkTarget> links,
    FilePlaces places) {
  public Passage {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(lines, "lines");
    if (text.length() != range.length()) {
      throw new IllegalArgumentException(
          "passage text of " + text.length() + " units for a range of " + range.length());
    }
    heading = List.copyOf(heading);
    lineStarts = List.copyOf(lineStarts);
    links = List.copyOf(links);
  }

  /** At {@code offset} of the passage's text, source line {@code line} begins. */
  public record LineStart(int offset, int line) {}
}
