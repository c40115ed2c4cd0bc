package munjip.search;

import java.io.IOException;
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

  @Override
  void close() throws IOException;
}
