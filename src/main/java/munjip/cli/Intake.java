package munjip.cli;

import java.util.List;
import munjip.config.IndexConfig;
import munjip.index.Indexer;
import munjip.index.NoteIndex;
import munjip.note.NoteReader;

/** How files get into the index: which readers there are, and what feeds the indexer. */
final class Intake {
  private Intake() {}

  static List<NoteReader> readers() {
    return List.of();
  }

  static Indexer indexer(Shelf shelf, IndexConfig config, NoteIndex index) {
    throw new IllegalStateException("to come");
  }

  static java.io.Closeable watcher(Library library, News news) {
    throw new IllegalStateException("to come");
  }
}
