package munjip.index;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What the system tells about changes below the note folders, from opening to closing. */
final class FolderEvents implements AutoCloseable {
  /** Who is told. Called on the thread of the events, which must not be held up. */
  interface Receiver {
    void changed(Path path);

    /**
     * Something was missed, maybe a new folder to watch: open anew, look at everything. Also when
     * the last folder that was watched is gone.
     */
    void lost();
  }

  private static final System.Logger LOG = System.getLogger(FolderEvents.class.getName());

  private final DirectoryWatcher watcher;
  private volatile boolean closed;

  private FolderEvents(List<Path> roots, WatchedTree tree, Receiver receiver) throws IOException {
    DirectoryChangeListener listener =
        new DirectoryChangeListener() {
          @Override
          public void onEvent(DirectoryChangeEvent event) {
            if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
              receiver.lost();
            } else if (!tree.isLeftAlone(event.path())) {
              receiver.changed(event.path());
            }
          }

          @Override
          public void onException(Exception e) {
            LOG.log(System.Logger.Level.DEBUG, "watching failed", e);
            if (!closed) {
              receiver.lost();
            }
          }
        };
    this.watcher =
        DirectoryWatcher.builder()
            .paths(roots)
            .listener(listener)
            .fileTreeVisitor(tree)
            // No file is read at the start: whether content changed is the indexer's question.
            .fileHashing(false)
            .build();
  }

  /**
   * Changes made after this returns are told.
   *
   * @throws IOException when the system cannot watch the folders
   */
  static FolderEvents watch(List<Path> roots, WatchedTree tree, Receiver receiver)
      throws IOException {
    FolderEvents events = new FolderEvents(roots, tree, receiver);
    CompletableFuture<Void> end =
        events.watcher.watchAsync(
            loop ->
                Thread.ofPlatform()
                    .daemon()
                    .name("munjip-watch")
                    .start(() -> events.follow(loop, receiver)));
    if (end.isCompletedExceptionally()) {
      events.close();
      throw failure(end.exceptionNow());
    }
    return events;
  }

  private void follow(Runnable loop, Receiver receiver) {
    loop.run();
    // Without a word, the loop ends when the last folder it watches is deleted.
    if (!closed) {
      receiver.lost();
    }
  }

  private static IOException failure(Throwable why) {
    return switch (why) {
      case IOException e -> e;
      case UncheckedIOException e -> e.getCause();
      default -> new IOException(why);
    };
  }

  @Override
  public void close() throws IOException {
    closed = true;
    watcher.close();
  }
}
