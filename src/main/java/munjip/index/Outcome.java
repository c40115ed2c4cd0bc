package munjip.index;

import java.util.List;
import java.util.Optional;

/** What came of one file that was found. */
sealed interface Outcome {
  /** Not read: its stamp is as it was. */
  record Unchanged(IndexedFile file) implements Outcome {}

  /** Read: its content is as it was, only the stamp is new. */
  record SameContent(IndexedFile file) implements Outcome {}

  /** Became notes; {@link IndexedFile#inPart} says what of it did not. */
  record Read(IndexedFile file, List<IndexedNote> notes) implements Outcome {}

  /** Cannot be searched; {@link IndexedFile#skipped} says why. */
  record Skipped(IndexedFile file) implements Outcome {
    /** Whether it may go when less is done beside it. */
    boolean forMemory() {
      return file.skipped().equals(Optional.of(Reasons.NO_MEMORY));
    }
  }

  /** Was deleted between being found and being read. */
  record Gone() implements Outcome {}
}
