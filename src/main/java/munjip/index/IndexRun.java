package munjip.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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

  /** Files of more bytes may be those that memory does not suffice for. */
  private static final long LARGE = 1_000_000;

  private final NoteIndex index;
  private final FileIntake intake;
  private final FoundFiles found;
  private final Map<String, IndexedFile> known;
  private final Tally tally;
  private final ByteBudget budget = ByteBudget.ofHeap();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final Stop stop;

  /** Files for which memory did not suffice beside what else went on. */
  private final Queue<NoteFile> again = new ConcurrentLinkedQueue<>();

  private final Caution caution;

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
      Stop stop,
      Caution caution) {
    this.index = index;
    this.intake = intake;
    this.found = found;
    this.known = known;
    this.tally = tally;
    this.stop = stop;
    this.caution = caution;
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
    }
    tally.removed(caution.removed(gone));
    int most = caution.alone() ? 1 : Runtime.getRuntime().availableProcessors();
    int threads = Math.clamp(found.files().size(), 1, most);
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
    takeAgain();
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
        // Not while a file is worked on that needs all the memory there is.
        int acquired = budget.acquire(0);
        try {
          if (waited % COMMIT_EVERY == 0) {
            index.commit();
          } else {
            index.refresh();
          }
        } finally {
          budget.release(acquired);
        }
      }
    } catch (InterruptedException e) {
      // Nobody knows the thread this runs on but Indexer, which asks to stop otherwise.
      throw new IllegalStateException("interrupted from outside", e);
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
      // The next trial, or whoever closes the index, must not meet them at work.
      awaitEnd(running);
      throw e;
    }
  }

  private static void awaitEnd(CountDownLatch running) {
    boolean interrupted = false;
    while (running.getCount() > 0) {
      try {
        running.await();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void takeFiles() {
    while (!stop.wanted && failure.get() == null) {
      int i = next.getAndIncrement();
      if (i >= found.files().size()) {
        return;
      }
      try {
        takeFile(found.files().get(i), false);
      } catch (OutOfMemoryError e) {
        caution.refuse(found.files().get(i).id());
        failure.compareAndSet(null, e);
      } catch (IOException | RuntimeException | Error e) {
        failure.compareAndSet(null, e);
      }
    }
  }

  /** With the memory that commits let go of, and nothing beside. */
  private void takeAgain() throws IOException {
    if (!again.isEmpty()) {
      index.commit();
    }
    for (NoteFile file : again) {
      try {
        if (!stop.wanted) {
          takeFile(file, true);
        }
      } catch (OutOfMemoryError e) {
        caution.refuse(file.id());
        throw e;
      }
    }
  }

  /**
   * @param last whether it is not taken again, should the memory not suffice
   */
  private void takeFile(NoteFile file, boolean last) throws IOException {
    IndexedFile before = known.get(file.id());
    if (caution.isRefused(file.id())) {
      // Even where the index has it by now: what it keeps of it may be what is too much.
      skip(FileIntake.forMemory(file), before);
      return;
    }
    if (FileIntake.isUnchanged(file, before) || isDone(file, before)) {
      same(before);
      return;
    }
    boolean guarded = caution.alone() && file.stamp().size() > LARGE;
    int acquired = budget.acquire(guarded ? Long.MAX_VALUE : file.stamp().size());
    try {
      if (guarded) {
        // So that it fails at its own cost only.
        index.commit();
      }
      Outcome outcome = intake.take(file, before);
      if (!last && outcome instanceof Outcome.Skipped skipped && skipped.forMemory()) {
        again.add(file);
      } else {
        enter(outcome, file, before, last);
        if (guarded || (caution.alone() && letters(outcome) > LARGE / 2)) {
          commitAlone(file);
        }
      }
    } finally {
      budget.release(acquired);
    }
  }

  /** Whether a trial before this one made of it what can be made now, and the index has it. */
  private boolean isDone(NoteFile file, IndexedFile before) {
    return caution.indexed(file.id()) != null
        && before != null
        && before.skipped().isEmpty()
        && before.stamp().equals(file.stamp());
  }

  /** UTF-16 units of its notes: a small packed file may hold a large text. */
  private static long letters(Outcome outcome) {
    return outcome instanceof Outcome.Read read
        ? read.notes().stream().mapToLong(each -> each.note().text().length()).sum()
        : 0;
  }

  /** What the engine keeps of a large file in memory may be too much only when it is written. */
  private void commitAlone(NoteFile file) throws IOException {
    try {
      index.commit();
    } catch (IndexUnwritableException e) {
      if (e.isOfMemory()) {
        caution.refuse(file.id());
      }
      throw e;
    }
  }

  private void enter(Outcome outcome, NoteFile file, IndexedFile before, boolean last)
      throws IOException {
    switch (outcome) {
      case Outcome.Unchanged same -> same(same.file());
      case Outcome.SameContent same -> {
        tally.read(same.file().stamp().size());
        index.touch(same.file());
        same(same.file());
      }
      case Outcome.Read read -> {
        tally.read(read.file().stamp().size());
        put(read, file, before, last);
      }
      case Outcome.Skipped skipped -> {
        if (skipped.forMemory()) {
          caution.leaveOut(file.id());
        }
        skip(skipped.file(), before);
      }
      case Outcome.Gone gone -> {
        if (before != null) {
          index.remove(before.id());
          tally.removed(1);
        }
        tally.skipped(file.path(), Reasons.DELETED);
      }
    }
  }

  private void put(Outcome.Read read, NoteFile file, IndexedFile before, boolean last)
      throws IOException {
    try {
      index.put(read.file(), read.notes());
    } catch (OutOfMemoryError e) {
      if (last) {
        caution.leaveOut(file.id());
        skip(FileIntake.forMemory(file), before);
      } else {
        again.add(file);
      }
      return;
    } catch (IndexUnwritableException e) {
      caution.refuse(file.id());
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // The engine cannot take this one. If it can take nothing any more, the next line throws.
      skip(read.file().skippedFor(Reasons.of(e)), before);
      return;
    }
    caution.indexed(file.id(), read.notes().size());
    if (file.stamp().size() > LARGE) {
      caution.suspect(file.id());
    }
    tally.indexed(read.file(), read.notes().size());
  }

  /** Counts a file that is as the index has it, by this run or an earlier one. */
  private void same(IndexedFile file) {
    Integer done = caution.indexed(file.id());
    if (done == null || file.skipped().isPresent()) {
      tally.same(file);
    } else {
      tally.read(file.stamp().size());
      tally.indexed(file, done);
    }
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
