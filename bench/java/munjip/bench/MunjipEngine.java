package munjip.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import munjip.config.IndexConfig;
import munjip.eval.Asking;
import munjip.eval.Run.Ranked;
import munjip.lucene.LuceneEngine;
import munjip.result.SearchResults;
import munjip.search.NoteSearch;
import munjip.search.SearchRequest;

/** Munjip as the faces ask it: parsed, ranked, counted, with snippets and marks. */
final class MunjipEngine implements Engine {
  private final LuceneEngine engine;
  private final NoteSearch search;

  private MunjipEngine(LuceneEngine engine, IndexConfig config) {
    this.engine = engine;
    this.search =
        new NoteSearch(engine.searcher(), engine.analyzer(), config::ranking, config::thesaurus);
  }

  static MunjipEngine open(Path folder, IndexConfig config) throws IOException {
    return new MunjipEngine(
        LuceneEngine.openReadOnly(
            folder,
            LuceneEngine.fingerprint(config.indexTimeText()),
            config.analysis(),
            config::ranking),
        config);
  }

  @Override
  public String name() {
    return "Munjip";
  }

  @Override
  public List<Ranked> ask(String text, int limit) {
    return Asking.ranked(answer(SearchRequest.of(text).withLimit(limit)));
  }

  /** The whole answer, as a face has it. */
  SearchResults answer(SearchRequest request) {
    return search.search(request);
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
