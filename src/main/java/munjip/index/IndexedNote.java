package munjip.index;

import java.nio.file.Path;
import java.util.List;
import munjip.note.Note;
import munjip.passage.Passage;

/**
 * A note ready to become searchable.
 *
 * @param note the note as read
 * @param file where it lies on disk
 * @param passages its passages, in order, tiling its text
 */
public record IndexedNote(Note note, Path file, List<Passage> passages) {
  public IndexedNote {
    passages = List.copyOf(passages);
  }
}
