package munjip.index;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Collects changes until there is a moment's quiet, so that a save that comes as five events, or a
 * folder of a thousand files that is moved in, is looked at once. Safe for use by several threads.
 */
final class ChangeQueue {
  /** What is known of a great many changes: that there were some. */
  private static final int MOST_PATHS = 10_000;

  /** So many are a program's, such as a checkout of git: nobody waits for one of them. */
  private static final int FLOOD = 200;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  private final Duration quiet;
  private final Duration most;
  private final Duration flood;
  private Set<Path> paths = new HashSet<>();
  private boolean everything;
  private long first;
  private long last;

  /**
   * @param quiet changes are handed over after so long without another one
   * @param most and after so long at the latest
   * @param flood or after so long, when they are more than {@value #FLOOD}
   */
  ChangeQueue(Duration quiet, Duration most, Duration flood) {
    this.quiet = quiet;
    this.most = most;
    this.flood = flood;
  }

  /**
   * Changes to look at.
   *
   * @param everything anything may have changed; {@code paths} then says nothing
   */
  record Changes(Set<Path> paths, boolean everything) {
    /** Nothing changed for as long as was waited. */
    boolean isTimeout() {
      return !everything && paths.isEmpty();
    }
  }

  void add(Path path) {
    change(
        () -> {
          paths.add(path);
          everything |= paths.size() > MOST_PATHS;
        });
  }

  /** Anything may have changed. */
  void addEverything() {
    change(() -> everything = true);
  }

  private void change(Runnable change) {
    lock.lock();
    try {
      last = System.nanoTime();
      if (isEmpty()) {
        first = last;
      }
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private boolean isEmpty() {
    return paths.isEmpty() && !everything;
  }

  /**
   * Waits for changes and for the quiet after them.
   *
   * @param longest when there is none for so long, it ends without any
   */
  Changes take(Duration longest) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long left = longest.toNanos();
      while (isEmpty()) {
        if (left <= 0) {
          return new Changes(Set.of(), false);
        }
        left = changed.awaitNanos(left);
      }
      for (left = untilQuiet(); left > 0; left = untilQuiet()) {
        left = changed.awaitNanos(left);
      }
      Changes changes = new Changes(everything ? Set.of() : paths, everything);
      paths = new HashSet<>();
      everything = false;
      return changes;
    } finally {
      lock.unlock();
    }
  }

  private long untilQuiet() {
    long now = System.nanoTime();
    Duration longest = paths.size() > FLOOD ? flood : most;
    return Math.min(quiet.toNanos() - (now - last), longest.toNanos() - (now - first));
  }
}
