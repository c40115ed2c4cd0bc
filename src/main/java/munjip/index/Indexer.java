package munjip.index;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import munjip.note.FolderWalk;
import munjip.note.FoundFiles;
import munjip.note.NoteConfig;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.note.NoteFolders;
import munjip.note.NoteReader;

/**
 * Brings an index up to what the note folders hold: finds the files, reads those that changed,
 * forgets those that are gone. Unchanged files are told by their stamp and not read; files with a
 * new stamp are told by a hash of their content. One run at a time; a second one waits.
 *
 * <p>The index is written on threads of its own, so that interrupting the caller never reaches into
 * a file being written: it makes the run end between two files, commit, and throw {@link
 * InterruptedException}.
 */
public final class Indexer {
  private final NoteFolders folders;
  private final FolderWalk walk;
  private final FileIntake intake;
  private final NoteIndex index;
  private final ReentrantLock oneRun = new ReentrantLock();

  /**
   * @param folders what is searched; an index holds these and nothing else
   * @param config which files become notes
   * @param readers asked in this order whether they take a file
   * @param steps what is made of each note
   */
  public Indexer(
      NoteFolders folders,
      NoteConfig config,
      List<NoteReader> readers,
      NoteSteps steps,
      NoteIndex index) {
    this(folders, config, readers, steps, index, InstantSource.system());
  }

  Indexer(
      NoteFolders folders,
      NoteConfig config,
      List<NoteReader> readers,
      NoteSteps steps,
      NoteIndex index,
      InstantSource clock) {
    this.folders = folders;
    this.walk = new FolderWalk(folders, config);
    this.intake = new FileIntake(walk, config, readers, steps, clock);
    this.index = index;
  }

  /**
   * Looks at every file of the folders.
   *
   * @param progress told after each file, by one thread at a time; what is slow in it slows the run
   * @return what was done, every file found counted once
   * @throws FolderGoneException when a folder is not there; the index is as before
   * @throws IOException when the index cannot be written
   * @throws InterruptedException when interrupted; what was done until then is committed
   */
  public IndexReport run(Consumer<IndexProgress> progress)
      throws IOException, InterruptedException {
    return apart(
        (stop, caution) -> {
          long started = System.nanoTime();
          requireFolders();
          FoundFiles found = walk.find();
          Map<String, IndexedFile> known = index.files();
          Tally tally = new Tally(found, progress, started);
          return run(found, known, tally, stop, caution).work(missing(known, found));
        });
  }

  /**
   * Looks only at some files and folders, which changed or may have changed: a folder stands for
   * all below it, and what is gone is forgotten. What lies in none of the folders is passed over.
   *
   * @return counts for the files looked at only
   * @throws FolderGoneException as {@link #run}
   */
  public IndexReport update(Set<Path> changed) throws IOException, InterruptedException {
    return apart(
        (stop, caution) -> {
          long started = System.nanoTime();
          requireFolders();
          Map<String, IndexedFile> known = index.files();
          Set<Path> looked = ChangedPaths.inside(folders, changed);
          FoundFiles found = walk.findAt(looked.stream().filter(ChangedPaths::isThere).toList());
          Map<String, IndexedFile> concerned = new HashMap<>();
          for (Path path : looked) {
            concerned.putAll(ChangedPaths.knownAt(folders, path, known));
          }
          Tally tally = new Tally(found, progress -> {}, started);
          return run(found, known, tally, stop, caution).work(missing(concerned, found));
        });
  }

  private IndexRun run(
      FoundFiles found,
      Map<String, IndexedFile> known,
      Tally tally,
      IndexRun.Stop stop,
      Caution caution)
      throws FolderGoneException {
    // A folder that vanished during the walk looks as if it had been emptied.
    requireFolders();
    return new IndexRun(index, intake, found, known, tally, stop, caution);
  }

  private void requireFolders() throws FolderGoneException {
    for (NoteFolder folder : folders.folders()) {
      if (!Files.isDirectory(folder.path())) {
        throw new FolderGoneException(
            folder, NoteFolders.isOutOfReach(folder.path()) ? "cannot be reached" : "is not there");
      }
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.path())) {
        var unused = entries.iterator().hasNext(); // looks into the folder
      } catch (IOException | DirectoryIteratorException e) {
        throw new FolderGoneException(folder, "cannot be listed");
      }
    }
  }

  /** Ids of known files that were not found, unless nobody could look. */
  static Set<String> missing(Map<String, IndexedFile> known, FoundFiles found) {
    Set<String> gone = new HashSet<>(known.keySet());
    found.files().stream().map(NoteFile::id).forEach(gone::remove);
    gone.removeIf(id -> found.isOutOfSight(known.get(id).path()));
    return gone;
  }

  @FunctionalInterface
  private interface Job {
    IndexReport run(IndexRun.Stop stop, Caution caution) throws IOException;
  }

  /**
   * Runs a job; should memory run out in it, again, with one file at a time, and without those for
   * which it ran out then.
   */
  private IndexReport patiently(Job job, IndexRun.Stop stop) throws IOException {
    Caution caution = new Caution();
    while (true) {
      int settled = caution.alone() ? caution.settled() : -1;
      try {
        index.mend();
        return job.run(stop, caution);
      } catch (IndexUnwritableException e) {
        if (!e.isOfMemory() || isStuck(caution, settled)) {
          throw e;
        }
      } catch (OutOfMemoryError e) {
        // Beside reading and writing, where it is one file's reason.
        if (isStuck(caution, settled)) {
          throw e;
        }
      }
      caution.takeAlone();
    }
  }

  /**
   * Whether a trial with one file at a time came no further than the one before, and no file is
   * left to be done without.
   *
   * @param settled files that were, before the trial; negative for the first one
   */
  private static boolean isStuck(Caution caution, int settled) {
    return settled == caution.settled() && !caution.refuseSuspect();
  }

  /** Runs a job on its own thread; an interrupt of the waiting caller makes it end early. */
  private IndexReport apart(Job job) throws IOException, InterruptedException {
    oneRun.lockInterruptibly();
    try {
      IndexRun.Stop stop = new IndexRun.Stop();
      FutureTask<IndexReport> task = new FutureTask<>(() -> patiently(job, stop));
      Thread.ofPlatform().daemon().name("munjip-index").start(task);
      return await(task, stop);
    } finally {
      oneRun.unlock();
    }
  }

  private static IndexReport await(FutureTask<IndexReport> task, IndexRun.Stop stop)
      throws IOException, InterruptedException {
    boolean interrupted = false;
    while (true) {
      try {
        IndexReport report = task.get();
        if (!interrupted) {
          return report;
        }
        break;
      } catch (InterruptedException e) {
        interrupted = true;
        stop.now();
      } catch (ExecutionException e) {
        throw unwrap(e);
      }
    }
    throw new InterruptedException("indexing was interrupted; what was done is kept");
  }

  private static IOException unwrap(ExecutionException e) {
    return switch (e.getCause()) {
      case RuntimeException cause -> throw cause;
      case Error cause -> throw cause;
      case IOException cause -> cause;
      case Throwable cause -> new IOException(cause);
    };
  }
}
