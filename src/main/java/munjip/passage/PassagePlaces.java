package munjip.passage;

import java.util.ArrayList;
import java.util.List;
import munjip.note.Note;
import munjip.note.NoteLinkTarget;
import munjip.text.Blanks;
import munjip.text.TextRange;

/** Where the passages of one note stand in its file, and which links begin in them. */
final class PassagePlaces {
  private final Note note;

  PassagePlaces(Note note) {
    this.note = note;
  }

  /**
   * The source offset at which a passage begins: that of its line, with the markup before the text
   * ({@code ## }), when the passage before ended on an earlier line; else that of its text.
   *
   * @param before end of the visible text of the passage before; 0 for the first passage, whose
   *     source begins with the file
   */
  int sourceStart(int start, int before) {
    if (before == 0) {
      return 0;
    }
    int mapped = note.toSource().toSource(start);
    int lineStart = note.sourceLines().startOf(note.sourceLines().lineAt(mapped));
    return lineStart > note.toSource().toSource(before - 1) ? lineStart : mapped;
  }

  /** Offsets relative to {@code range} at which the visible text enters another source line. */
  List<Passage.LineStart> lineStarts(TextRange range, TextRange visible) {
    List<Passage.LineStart> starts = new ArrayList<>();
    int at = visible.start();
    while (at < visible.end()) {
      int line = lineAt(at);
      if (at > visible.start()) {
        starts.add(new Passage.LineStart(at - range.start(), line));
      }
      at = nextVisible(firstBeyond(line, at, visible.end()), visible.end());
    }
    return starts;
  }

  /** The first offset in {@code (from, to)} on a later line than {@code line}, or {@code to}. */
  private int firstBeyond(int line, int from, int to) {
    int low = from;
    int high = to;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (lineAt(middle) > line) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private int nextVisible(int from, int to) {
    int at = from;
    while (at < to && Blanks.isBlank(note.text().charAt(at))) {
      at++;
    }
    return at;
  }

  private int lineAt(int offset) {
    return note.sourceLines().lineAt(note.toSource().toSource(offset));
  }

  /** Links whose labels begin in {@code range}, made relative to it and clipped at its end. */
  List<NoteLinkTarget> links(TextRange range) {
    boolean last = range.end() == note.text().length();
    return note.linksIn(last ? new TextRange(range.start(), range.end() + 1) : range).stream()
        .map(
            link -> {
              int start = link.label().start() - range.start();
              int end = Math.min(link.label().end(), range.end()) - range.start();
              return new NoteLinkTarget(link.target(), new TextRange(start, end));
            })
        .toList();
  }
}
