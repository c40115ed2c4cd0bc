package munjip.lucene;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;

/** The index as it is when asked: the state that a question is asked of stays open for so long. */
final class OpenIndex implements Closeable {
  private volatile SearcherManager searchers;

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
      while (true) {
        SearcherManager asked = searchers;
        IndexSearcher searcher;
        try {
          searcher = asked.acquire();
        } catch (AlreadyClosedException e) {
          if (asked == searchers) {
            throw e;
          }
          continue; // replaced just now
        }
        try {
          return question.ask(searcher);
        } finally {
          asked.release(searcher);
        }
      }
    } catch (CorruptIndexException | EOFException e) {
      String what = FirstLook.damage(e);
      throw new UncheckedIOException(
          new IOException(
              "The index is damaged ("
                  + what
                  + "): munjip index makes it anew; where munjip serve runs, end that first.",
              e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets questions see what was written up to now. */
  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Asks other searchers from now on; questions under way end with those they have. */
  void replace(SearcherManager other) throws IOException {
    SearcherManager before = searchers;
    searchers = other;
    before.close();
  }

  @Override
  public void close() throws IOException {
    searchers.close();
  }
}
