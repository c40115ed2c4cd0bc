package munjip.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import munjip.note.Note;
import munjip.passage.Passage;
import munjip.quote.NoteQuotes;

/**
 * A note ready to become searchable.
 *
 * @param note the note as read
 * @param file where it lies on disk
 * @param passages its passages, in order, tiling its text
 * @param quotes who says what in it
 */
public record IndexedNote(Note note, Path file, List<Passage> passages, NoteQuotes quotes) {
  public IndexedNote {
    passages = List.copyOf(passages);
    Objects.requireNonNull(quotes, "quotes");
  }

  /** A note that quotes nobody. */
  public IndexedNote(Note note, Path file, List<Passage> passages) {
    this(note, file, passages, NoteQuotes.NONE);
  }
}
