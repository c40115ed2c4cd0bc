package munjip.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import munjip.note.FolderWalk;
import munjip.note.NoteConfig;
import munjip.note.NoteFolder;
import munjip.note.NoteFolders;

/**
 * Keeps an index up to date while it is served: watches the note folders and has the indexer look
 * at what changed. Start it before the first full run, so that nothing that happens meanwhile is
 * missed. Where the system cannot watch, it looks at everything now and then instead, and says so.
 */
public final class NoteWatcher implements AutoCloseable {
  /** Who is told what became of changes. Called on the watcher's thread. */
  public interface Listener {
    /**
     * @param report of the look
     * @param looked the changed files and folders that were looked at; empty when all were
     */
    void updated(IndexReport report, Optional<Set<Path>> looked);

    /** Something does not work; the message is for the user. Told once, not at each attempt. */
    void failed(String message);
  }

  /**
   * @param quiet changes are looked at after so long without another one: shorter, and editors that
   *     write a new file and rename it are caught between the two
   * @param most and after so long at the latest, while a program writes on and on
   * @param flood or after so long, when it writes hundreds of files: they are taken in one sweep
   * @param roots time between two looks whether the note folders are those that are watched
   * @param poll time between two looks where the system does not tell of changes
   */
  record Timing(Duration quiet, Duration most, Duration flood, Duration roots, Duration poll) {
    static final Timing USUAL =
        new Timing(
            Duration.ofMillis(80),
            Duration.ofMillis(500),
            Duration.ofSeconds(5),
            Duration.ofSeconds(2),
            Duration.ofSeconds(30));
  }

  private final List<Path> roots;
  private final WatchedTree tree;
  private final FolderWalk walk;
  private final Indexer indexer;
  private final Listener listener;
  private final Timing timing;
  private final ChangeQueue queue;
  private final Thread thread;
  private final Set<String> told = ConcurrentHashMap.newKeySet();
  private FolderEvents events;
  private List<Object> watched = List.of();
  private boolean lookFailed;
  private long looked;
  private volatile boolean watchAnew;
  private volatile boolean closed;

  private final FolderEvents.Receiver receiver =
      new FolderEvents.Receiver() {
        @Override
        public void changed(Path path) {
          queue.add(path);
        }

        @Override
        public void lost() {
          watchAnew = true;
          queue.addEverything();
        }
      };

  private NoteWatcher(
      List<Path> roots, FolderWalk walk, Indexer indexer, Listener listener, Timing timing) {
    this.roots = List.copyOf(roots);
    this.tree = new WatchedTree(roots, walk::leavesAlone);
    this.walk = walk;
    this.indexer = indexer;
    this.listener = listener;
    this.timing = timing;
    this.queue = new ChangeQueue(timing.quiet, timing.most, timing.flood);
    this.thread = Thread.ofPlatform().daemon().name("munjip-watch-update").unstarted(this::work);
  }

  /** Watches from now on; changes made after this returns are seen. */
  public static NoteWatcher start(
      NoteFolders folders, NoteConfig config, Indexer indexer, Listener listener) {
    return start(folders, config, indexer, listener, Timing.USUAL);
  }

  static NoteWatcher start(
      NoteFolders folders, NoteConfig config, Indexer indexer, Listener listener, Timing timing) {
    NoteWatcher watcher =
        new NoteWatcher(
            folders.folders().stream().map(NoteFolder::path).toList(),
            new FolderWalk(folders, config),
            indexer,
            listener,
            timing);
    watcher.watch();
    watcher.thread.start();
    return watcher;
  }

  private synchronized void watch() {
    try {
      if (closed) {
        return;
      }
      if (events != null) {
        events.close();
        events = null;
      }
      watchAnew = false;
      watched = identities();
      events = FolderEvents.watch(roots, tree, receiver);
    } catch (IOException e) {
      watchAnew = true;
      // That a folder is gone is what the next look says better.
      if (roots.stream().allMatch(Files::isDirectory)) {
        tell(WatchFailures.message(e, timing.poll));
      }
    }
  }

  /** What tells each note folder from another one under its name; null where none is. */
  private List<Object> identities() {
    List<Object> identities = new ArrayList<>();
    for (Path root : roots) {
      try {
        identities.add(Files.readAttributes(root, BasicFileAttributes.class).fileKey());
      } catch (IOException e) {
        identities.add(null);
      }
    }
    return identities;
  }

  private void work() {
    try {
      while (!closed) {
        ChangeQueue.Changes changes = queue.take(timing.roots);
        if (changes.isTimeout()) {
          // The system tells nothing of a watched folder that is moved away, replaced, or back.
          boolean replaced = !watched.equals(identities());
          watchAnew |= replaced;
          if (!replaced && !isLookDue()) {
            continue;
          }
        }
        boolean everything =
            changes.everything()
                || changes.isTimeout()
                || lookFailed
                || changes.paths().stream().anyMatch(walk::isIgnoreFile);
        if (watchAnew) {
          watch();
          everything = true;
        }
        look(everything, changes);
      }
    } catch (InterruptedException e) {
      // Closed.
    }
  }

  /** Where the system does not tell of changes, or the last look failed, time alone tells. */
  private boolean isLookDue() {
    return (watchAnew || lookFailed) && System.nanoTime() - looked >= timing.poll.toNanos();
  }

  private void look(boolean everything, ChangeQueue.Changes changes) throws InterruptedException {
    try {
      IndexReport report =
          everything ? indexer.run(progress -> {}) : indexer.update(changes.paths());
      lookFailed = false;
      if (!watchAnew) {
        told.clear();
      }
      listener.updated(report, everything ? Optional.empty() : Optional.of(changes.paths()));
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      lookFailed = true;
      tell(e.getMessage() == null ? e.toString() : e.getMessage());
    } finally {
      looked = System.nanoTime();
    }
  }

  /** Has it look at everything, as a look that somebody else made failed. */
  public void lookAgain() {
    queue.addEverything();
  }

  private void tell(String message) {
    if (!closed && told.add(message)) {
      listener.failed(message);
    }
  }

  /** Stops watching and ends its threads; a look under way ends between two files. */
  @Override
  public void close() throws IOException {
    closed = true;
    synchronized (this) {
      if (events != null) {
        events.close();
      }
    }
    thread.interrupt();
    if (Thread.currentThread().equals(thread)) {
      return;
    }
    try {
      thread.join(Duration.ofSeconds(30));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
