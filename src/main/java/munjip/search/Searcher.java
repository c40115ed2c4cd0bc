package munjip.search;

import java.util.List;
import java.util.Optional;
import munjip.passage.PassageId;

/** The reading side of an engine. Safe for use by several threads. */
public interface Searcher {
  FoundNotes find(NoteQuery query);

  /**
   * Why the note of a passage stands where {@link #find} puts it by relevance; {@code limit} and
   * {@code offset} of the query do not matter.
   *
   * @param passage one that is there
   */
  default FoundReasons explain(NoteQuery query, PassageEntry passage) {
    return FoundReasons.byFinding(this, query, passage);
  }

  List<FoundRelated> related(RelatedQuery query);

  Optional<NoteEntry> note(String noteId);

  /** The note with this path, as results show it. */
  Optional<NoteEntry> noteAt(String path);

  /** Passages of a note in order; empty when there is no such note. */
  List<PassageEntry> passages(String noteId);

  Optional<PassageEntry> passage(PassageId id);

  /**
   * The note that a link means: the one at this place, seen from the folder of the note it stands
   * in, else one of this file name, title or alias, of several the one with the shortest path.
   */
  Optional<NoteEntry> linked(NoteEntry from, String target);

  /** The words of the notes, always as of now. */
  Vocabulary vocabulary();

  /** A number that is another one whenever something else may be found than before. */
  default long generation() {
    return counts().generation();
  }

  /**
   * What the notes teach of wordings that mean the same, always as of now. Asked at each search, so
   * it is kept until the notes change.
   */
  default LearnedTerms learned() {
    return LearnedTerms.NONE;
  }

  /** Who says what in the notes, always as of now; kept until the notes change. */
  default QuotedNotes quoted() {
    return QuotedNotes.NONE;
  }

  Counts counts();

  /**
   * @param bytes size of the index on disk
   * @param generation grows whenever searches may answer differently
   */
  record Counts(int notes, int passages, long bytes, long generation) {}
}
