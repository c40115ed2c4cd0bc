package munjip.search;

import java.util.Objects;
import munjip.glossary.NoteWordings;

/**
 * What one of the searched notes teaches.
 *
 * @param note its id
 */
public record TaughtNote(String note, NoteWordings wordings) {
  public TaughtNote {
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(wordings, "wordings");
  }
}
