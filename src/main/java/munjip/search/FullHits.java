package munjip.search;

import java.util.function.Function;

/**
 * Counts notes that have all that was asked: a total is of partial hits where there are no full
 * ones.
 */
final class FullHits {
  private FullHits() {}

  /**
   * Of what was found; where the total leaves it open, a page with a full hit says that it is of
   * these.
   */
  static int of(FoundNotes found) {
    int notes = found.total().notes();
    // Without full hits both are the same.
    boolean full =
        notes != found.total().partialNotes()
            || found.notes().stream().anyMatch(note -> note.missing().isEmpty());
    return full ? notes : 0;
  }

  /** Of what a query finds; it is searched a second time only where the total leaves it open. */
  static int of(NoteQuery query, Function<NoteQuery, FoundNotes> find) {
    FoundNotes counted = find.apply(query.counted(query.clauses(), query.meant(), 0));
    boolean open =
        counted.total().notes() > 0 && counted.total().notes() == counted.total().partialNotes();
    return of(open ? find.apply(query.counted(query.clauses(), query.meant(), 1)) : counted);
  }
}
