package munjip.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;

/** The index as it is when asked: the state that a question is asked of stays open for so long. */
final class OpenIndex {
  private final SearcherManager searchers;

  OpenIndex(SearcherManager searchers) {
    this.searchers = searchers;
  }

  /** What one state of the index is asked. */
  interface Question<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  /**
   * @throws UncheckedIOException when the index cannot be read
   */
  <T> T ask(Question<T> question) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return question.ask(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
