package munjip.cli;

import java.util.List;
import munjip.config.IndexConfig;
import munjip.index.Indexer;
import munjip.index.NoteIndex;
import munjip.index.NoteWatcher;
import munjip.note.FolderWalk;
import munjip.note.MarkdownReader;
import munjip.note.NoteConfig;
import munjip.note.NoteFolder;
import munjip.note.NoteFolders;
import munjip.note.NoteReader;
import munjip.passage.PassageSplitter;

/** How the files of a shelf get into its index: what walks, reads, splits and watches. */
final class Intake {
  private final NoteFolders folders;
  private final FolderWalk walk;
  private final Indexer indexer;

  Intake(Shelf shelf, IndexConfig config, NoteIndex index) {
    this.folders = shelf.noteFolders();
    this.walk = new FolderWalk(folders, config.notes());
    this.indexer =
        new Indexer(
            folders.folders(),
            walk::below,
            config.notes().maxBytes(),
            readers(config.notes()),
            new PassageSplitter(config.passages())::split,
            index);
  }

  /** One for each format, asked in this order. */
  static List<NoteReader> readers(NoteConfig config) {
    return List.of(new MarkdownReader(config));
  }

  Indexer indexer() {
    return indexer;
  }

  NoteWatcher watch(NoteWatcher.Listener listener) {
    return NoteWatcher.start(
        folders.folders().stream().map(NoteFolder::path).toList(),
        walk::leavesAlone,
        indexer,
        listener);
  }
}
