package munjip.note;

import java.time.Duration;

/**
 * How long one file is being read. Formats that point from one place to another can be made to go
 * in circles; whoever reads them asks now and then whether it is enough.
 */
final class ReadingTime {
  /** A book of 1,000 pages takes a few seconds. */
  private static final Duration MOST = Duration.ofMinutes(1);

  private final long started = System.nanoTime();
  private final Duration most;

  ReadingTime() {
    this(MOST);
  }

  ReadingTime(Duration most) {
    this.most = most;
  }

  boolean isOver() {
    return System.nanoTime() - started > most.toNanos();
  }

  /**
   * @throws UnreadableNoteException when the time is over
   */
  void check() throws UnreadableNoteException {
    if (isOver()) {
      throw new UnreadableNoteException(
          "reading it took more than %d seconds: it may be damaged, or made to do so; save it anew, or leave it out with .munjipignore"
              .formatted(most.toSeconds()));
    }
  }
}
