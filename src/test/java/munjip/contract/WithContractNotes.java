package munjip.contract;

import java.io.IOException;
import java.util.List;
import munjip.result.SearchResults;
import munjip.search.Engine;
import munjip.search.NoteSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The small collection in some engine. */
abstract class WithContractNotes {
  Engine engine;
  NoteSearch search;

  abstract Engine open() throws IOException;

  @BeforeEach
  void indexTheNotes() throws IOException {
    engine = open();
    ContractNotes.putAll(engine.index());
    engine.index().commit();
    search = new NoteSearch(engine.searcher(), engine.analyzer(), () -> ContractNotes.RANKING);
  }

  @AfterEach
  void close() throws IOException {
    engine.close();
  }

  static List<String> paths(SearchResults results) {
    return results.hits().stream().map(hit -> hit.note().path()).toList();
  }
}
