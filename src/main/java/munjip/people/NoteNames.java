package munjip.people;

import java.util.List;
import munjip.quote.Named;

/**
 * Whom one note names: what it teaches about people, and all that goes with it.
 *
 * @param noteId one note has one such list
 */
public record NoteNames(String noteId, List<Named> named) {
  public NoteNames {
    if (noteId.isBlank()) {
      throw new IllegalArgumentException("names of no note");
    }
    named = List.copyOf(named);
  }
}
