package munjip.index;

import java.util.concurrent.Semaphore;

/**
 * Bounds how many bytes of files are worked on at once, so that a folder of large files needs no
 * more memory than a folder of small ones. A file larger than the whole budget is worked on alone.
 */
final class ByteBudget {
  /**
   * A file takes up to this many times its size while it is worked on: text, blocks, passages and
   * tokens stand in memory beside each other. An upper bound, guessed.
   */
  private static final int GROWTH = 64;

  private static final int UNIT = 1024;

  private final int units;
  private final Semaphore free;

  ByteBudget(long bytes) {
    this.units = Math.clamp(bytes / UNIT, 1, Integer.MAX_VALUE);
    this.free = new Semaphore(units, true);
  }

  static ByteBudget ofHeap() {
    return new ByteBudget(Runtime.getRuntime().maxMemory() / GROWTH);
  }

  /** Waits until a file of this size may be worked on; returns what {@link #release} takes. */
  int acquire(long bytes) {
    int wanted = Math.clamp(bytes / UNIT + 1, 1, units);
    free.acquireUninterruptibly(wanted);
    return wanted;
  }

  void release(int acquired) {
    free.release(acquired);
  }
}
