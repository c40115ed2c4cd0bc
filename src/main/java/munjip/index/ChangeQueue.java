package munjip.index;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Collects changes until there is a moment's quiet, so that a save that comes as five events, or a
 * folder of a thousand files that is moved in, is looked at once. Safe for use by several threads.
 */
final class ChangeQueue {
  /** What is known of a great many changes: that there were some. */
  private static final int MOST_PATHS = 10_000;

  private final Duration quiet;
  private final Duration most;
  private Set<Path> paths = new HashSet<>();
  private boolean everything;
  private long first;
  private long last;

  /**
   * @param quiet changes are handed over after so long without another one
   * @param most and after so long at the latest
   */
  ChangeQueue(Duration quiet, Duration most) {
    this.quiet = quiet;
    this.most = most;
  }

  /**
   * Changes to look at.
   *
   * @param everything anything may have changed; {@code paths} then says nothing
   */
  record Changes(Set<Path> paths, boolean everything) {}

  synchronized void add(Path path) {
    note();
    paths.add(path);
    if (paths.size() > MOST_PATHS) {
      everything = true;
    }
  }

  /** Anything may have changed. */
  synchronized void addEverything() {
    note();
    everything = true;
  }

  private void note() {
    last = System.nanoTime();
    if (isEmpty()) {
      first = last;
      notifyAll();
    }
  }

  private boolean isEmpty() {
    return paths.isEmpty() && !everything;
  }

  /**
   * Waits for changes and for the quiet after them.
   *
   * @param longest when there is none for so long, everything is to be looked at
   */
  synchronized Changes take(Duration longest) throws InterruptedException {
    long start = System.nanoTime();
    while (isEmpty()) {
      long left = longest.toNanos() - (System.nanoTime() - start);
      if (left <= 0) {
        return new Changes(Set.of(), true);
      }
      await(left);
    }
    while (true) {
      long now = System.nanoTime();
      long left = Math.min(quiet.toNanos() - (now - last), most.toNanos() - (now - first));
      if (left <= 0) {
        break;
      }
      await(left);
    }
    Changes changes = new Changes(everything ? Set.of() : paths, everything);
    paths = new HashSet<>();
    everything = false;
    return changes;
  }

  private void await(long nanos) throws InterruptedException {
    // Rounded up: waiting for 0 ms would be waiting for ever.
    wait(nanos / 1_000_000 + 1);
  }
}
