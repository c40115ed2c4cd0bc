package munjip.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import munjip.note.FoundFiles;
import munjip.note.NoteFile;

/**
 * One run over files that were found: reads what changed, on all cores, and forgets what is gone.
 * It commits now and then, so that a run that is killed has lost little, and at the end.
 */
final class IndexRun {
  /** Longest time between two commits, seconds. */
  private static final int COMMIT_EVERY = 10;

  /** Longest time until what was indexed shows in searches, seconds: somebody may be waiting. */
  private static final int REFRESH_EVERY = 5;

  private final NoteIndex index;
  private final FileIntake intake;
  private final FoundFiles found;
  private final Map<String, IndexedFile> known;
  private final Tally tally;
  private final ByteBudget budget = ByteBudget.ofHeap();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final Stop stop;

  /** Set from outside when the run shall end early, between two files. */
  static final class Stop {
    private volatile boolean wanted;

    void now() {
      wanted = true;
    }
  }

  IndexRun(
      NoteIndex index,
      FileIntake intake,
      FoundFiles found,
      Map<String, IndexedFile> known,
      Tally tally,
      Stop stop) {
    this.index = index;
    this.intake = intake;
    this.found = found;
    this.known = known;
    this.tally = tally;
    this.stop = stop;
  }

  /**
   * Does the whole work on its own threads, and waits for them.
   *
   * @param gone ids of files to forget
   * @throws IOException when the index cannot be written; files that cannot be read are no error
   */
  IndexReport work(Collection<String> gone) throws IOException {
    for (String id : gone) {
      index.remove(id);
      tally.removed();
    }
    int threads = Math.clamp(found.files().size(), 1, Runtime.getRuntime().availableProcessors());
    CountDownLatch running = new CountDownLatch(threads);
    for (int i = 1; i <= threads; i++) {
      Thread.ofPlatform()
          .daemon()
          .name("munjip-index-" + i)
          .start(
              () -> {
                try {
                  takeFiles();
                } finally {
                  running.countDown();
                }
              });
    }
    awaitCommitting(running);
    rethrow(failure.get());
    if (stop.wanted) {
      index.commit();
    } else {
      index.settle();
    }
    return tally.report();
  }

  private void awaitCommitting(CountDownLatch running) throws IOException {
    try {
      for (int waited = REFRESH_EVERY;
          !running.await(REFRESH_EVERY, TimeUnit.SECONDS);
          waited += REFRESH_EVERY) {
        if (waited % COMMIT_EVERY == 0) {
          index.commit();
        } else {
          index.refresh();
        }
      }
    } catch (InterruptedException e) {
      // Nobody knows the thread this runs on but Indexer, which asks to stop otherwise.
      throw new IllegalStateException("interrupted from outside", e);
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
      throw e;
    }
  }

  private void takeFiles() {
    while (!stop.wanted && failure.get() == null) {
      int i = next.getAndIncrement();
      if (i >= found.files().size()) {
        return;
      }
      try {
        takeFile(found.files().get(i));
      } catch (IOException | RuntimeException | Error e) {
        failure.compareAndSet(null, e);
      }
    }
  }

  private void takeFile(NoteFile file) throws IOException {
    IndexedFile before = known.get(file.id());
    if (FileIntake.isUnchanged(file, before)) {
      tally.same(before);
      return;
    }
    int acquired = budget.acquire(file.stamp().size());
    try {
      enter(intake.take(file, before), file, before);
    } finally {
      budget.release(acquired);
    }
  }

  private void enter(Outcome outcome, NoteFile file, IndexedFile before) throws IOException {
    switch (outcome) {
      case Outcome.Unchanged same -> tally.same(same.file());
      case Outcome.SameContent same -> {
        tally.read(same.file().stamp().size());
        index.touch(same.file());
        tally.same(same.file());
      }
      case Outcome.Read read -> {
        tally.read(read.file().stamp().size());
        put(read, before);
      }
      case Outcome.Skipped skipped -> skip(skipped.file(), before);
      case Outcome.Gone gone -> {
        if (before != null) {
          index.remove(before.id());
          tally.removed();
        }
        tally.skipped(file.path(), Reasons.DELETED);
      }
    }
  }

  private void put(Outcome.Read read, IndexedFile before) throws IOException {
    try {
      index.put(read.file(), read.notes());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // The engine cannot take this one. If it can take nothing any more, the next line throws.
      skip(read.file().skippedFor(Reasons.of(e)), before);
      return;
    }
    tally.indexed(read.notes().size(), read.halfRead());
  }

  private void skip(IndexedFile entry, IndexedFile before) throws IOException {
    if (!entry.equals(before)) {
      index.put(entry, List.of());
    }
    tally.skipped(entry.path(), entry.skipped().orElseThrow());
  }

  private static void rethrow(Throwable failure) throws IOException {
    switch (failure) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(failure);
    }
  }
}
