package munjip.cli;

import munjip.index.IndexProgress;
import munjip.search.Searcher;
import munjip.web.Events;
import munjip.web.IndexNews;

/** Tells the listeners of the server how the index stands. */
final class News {
  /** A page cannot show more than a few steps a second, and each costs a look at the index. */
  private static final long EVERY_NANOS = 250_000_000L;

  private final Library library;
  private final Events events;
  private long last = System.nanoTime() - EVERY_NANOS;

  News(Library library, Events events) {
    this.library = library;
    this.events = events;
  }

  synchronized void progress(IndexProgress progress) {
    long now = System.nanoTime();
    if (now - last >= EVERY_NANOS) {
      last = now;
      publish(progress.done(), progress.total());
    }
  }

  /** Searches may answer differently from now on. */
  void changed() {
    publish(0, 0);
  }

  private void publish(int done, int total) {
    Searcher.Counts counts = library.engine().searcher().counts();
    events.publish(
        new IndexNews(library.isIndexing(), done, total, counts.notes(), counts.generation()));
  }
}
