package munjip.index;

import java.util.List;
import java.util.function.Function;
import munjip.glossary.NoteWordings;
import munjip.note.Note;
import munjip.passage.Passage;
import munjip.quote.NoteQuotes;

/**
 * What is made of a note on its way into an index; each step looks at the note alone. Used by
 * several threads at once.
 *
 * @param passages its passages, in order, tiling its text
 * @param quotes who says what in it
 * @param wordings what it teaches of terms that mean the same
 */
public record NoteSteps(
    Function<Note, List<Passage>> passages,
    Function<Note, NoteQuotes> quotes,
    Function<Note, NoteWordings> wordings) {
  /** Nobody is quoted, and nothing learned. */
  public static NoteSteps passagesOnly(Function<Note, List<Passage>> passages) {
    return new NoteSteps(passages, note -> NoteQuotes.NONE, note -> NoteWordings.NONE);
  }

  /** The same with quotes. */
  public NoteSteps withQuotes(Function<Note, NoteQuotes> found) {
    return new NoteSteps(passages, found, wordings);
  }
}
