package munjip.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import munjip.glossary.NoteWordings;
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
 * @param wordings what it teaches of terms that mean the same
 */
public record IndexedNote(
    Note note, Path file, List<Passage> passages, NoteQuotes quotes, NoteWordings wordings) {
  public IndexedNote {
    passages = List.copyOf(passages);
    Objects.requireNonNull(quotes, "quotes");
    Objects.requireNonNull(wordings, "wordings");
  }

  /** A note that quotes nobody and teaches nothing. */
  public IndexedNote(Note note, Path file, List<Passage> passages) {
    this(note, file, passages, NoteQuotes.NONE, NoteWordings.NONE);
  }
}
