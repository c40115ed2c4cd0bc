package munjip.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import munjip.config.IndexConfig;
import munjip.config.IndexConfigReader;
import munjip.index.Indexer;
import munjip.index.NoteSteps;
import munjip.lucene.LuceneEngine;
import munjip.note.MarkdownReader;
import munjip.note.NoteFolders;
import munjip.quote.NoteQuotes;
import munjip.search.NoteSearch;
import munjip.search.Searcher;

/** A folder as Munjip indexes it with what it ships, in an index of its own for one run. */
final class IndexedFolder implements AutoCloseable {
  private final IndexConfig config =
      IndexConfigReader.read(Path.of("index-config"), Optional.empty());
  private final LuceneEngine engine;

  private IndexedFolder(TempFolders temp) throws IOException {
    this.engine =
        LuceneEngine.openForWriting(
            temp.make("index"),
            LuceneEngine.fingerprint(config.indexTimeText()),
            config.analysis(),
            config::ranking);
  }

  /** Nothing yet. */
  static IndexedFolder empty(TempFolders temp) throws IOException {
    return new IndexedFolder(temp);
  }

  static IndexedFolder of(Path notes, TempFolders temp) throws IOException, InterruptedException {
    IndexedFolder folder = new IndexedFolder(temp);
    folder.index(notes, folder.steps());
    return folder;
  }

  /** Quicker, where it does not matter who is quoted. */
  static IndexedFolder withoutQuotes(Path notes, TempFolders temp)
      throws IOException, InterruptedException {
    IndexedFolder folder = new IndexedFolder(temp);
    folder.index(notes, folder.steps().withQuotes(note -> NoteQuotes.NONE));
    return folder;
  }

  private NoteSteps steps() {
    return NoteSteps.of(config.passages(), config.names(), engine.analyzer());
  }

  private void index(Path notes, NoteSteps steps) throws IOException, InterruptedException {
    indexer(notes, steps).run(progress -> {});
  }

  private Indexer indexer(Path notes, NoteSteps steps) throws IOException {
    return new Indexer(
        NoteFolders.of(List.of(notes)),
        config.notes(),
        List.of(new MarkdownReader(config.notes())),
        steps,
        engine.index());
  }

  /** What takes in a folder when it is told to. */
  Indexer indexer(Path notes) throws IOException {
    return indexer(notes, steps());
  }

  IndexConfig config() {
    return config;
  }

  LuceneEngine engine() {
    return engine;
  }

  NoteSearch search() {
    return search(engine.searcher());
  }

  NoteSearch search(Searcher searcher) {
    return new NoteSearch(searcher, engine.analyzer(), config::ranking, config::thesaurus);
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
