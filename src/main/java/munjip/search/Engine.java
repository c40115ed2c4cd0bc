package munjip.search;

import java.io.IOException;
import java.util.Optional;
import munjip.analysis.TextAnalyzer;
import munjip.index.IndexState;
import munjip.index.NoteIndex;

/** An open index with both its sides. Closing it commits what was written. */
public interface Engine extends AutoCloseable {
  /**
   * The writing side.
   *
   * @throws IllegalStateException when opened for reading only
   */
  NoteIndex index();

  Searcher searcher();

  TextAnalyzer analyzer();

  /** {@code EMPTY}, {@code READY} or {@code STALE}; whether it is being written is known above. */
  IndexState state();

  /**
   * What of the index could not be read when it was opened, for people; it was emptied then, if it
   * was opened for writing.
   */
  default Optional<String> damage() {
    return Optional.empty();
  }

  /** Reads all of the index as it is on the disk now, and says what of it is damaged. */
  default Optional<String> damageNow() throws IOException {
    return Optional.empty();
  }

  @Override
  void close() throws IOException;
}
