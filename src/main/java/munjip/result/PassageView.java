package munjip.result;

import java.util.List;
import munjip.text.FilePlace;
import munjip.text.LineRange;

/** One passage asked for by its id, with its whole visible text as the snippet. */
public record PassageView(
    String id,
    List<String> heading,
    LineRange lines,
    FilePlace place,
    Snippet snippet,
    NoteRef note) {
  public PassageView {
    heading = List.copyOf(heading);
  }
}
