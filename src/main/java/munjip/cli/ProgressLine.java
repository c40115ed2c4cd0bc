package munjip.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import munjip.index.IndexProgress;

/**
 * One line of a terminal that shows how far indexing is: a bar, notes a second, time left. Where
 * there is no terminal, a plain line now and then, so that a log shows that it goes on.
 */
final class ProgressLine implements Consumer<IndexProgress> {
  /** Often enough to look alive, seldom enough to cost nothing: ten times a second. */
  private static final long EVERY_NANOS = 100_000_000L;

  /** Between two lines of a log: ten seconds. */
  private static final long LOG_EVERY_NANOS = 10_000_000_000L;

  private static final int BAR = 24;

  private final PrintStream out;
  private final boolean shown;
  private final LongSupplier clock;
  private final long started;
  private long lastShown;
  private boolean dirty;

  /**
   * @param clock nanoseconds from some origin
   */
  ProgressLine(PrintStream out, boolean shown, LongSupplier clock) {
    this.out = out;
    this.shown = shown;
    this.clock = clock;
    this.started = clock.getAsLong();
    this.lastShown = shown ? started - EVERY_NANOS : started;
  }

  static ProgressLine on(Surroundings surroundings) {
    return new ProgressLine(surroundings.err(), surroundings.errIsTerminal(), System::nanoTime);
  }

  @Override
  public synchronized void accept(IndexProgress progress) {
    long now = clock.getAsLong();
    if (now - lastShown < (shown ? EVERY_NANOS : LOG_EVERY_NANOS)) {
      return;
    }
    lastShown = now;
    if (!shown) {
      out.println("Indexed %,d of %,d files…".formatted(progress.done(), progress.total()));
      return;
    }
    dirty = true;
    out.print("\r" + line(progress, (now - started) / 1e9) + "\u001b[K");
    out.flush();
  }

  /** Takes the line away, so that what follows begins on a clean one. */
  synchronized void clear() {
    if (dirty) {
      out.print("\r\u001b[K");
      out.flush();
      dirty = false;
    }
  }

  /**
   * @param seconds since the beginning
   */
  static String line(IndexProgress progress, double seconds) {
    double share = progress.total() == 0 ? 1 : progress.done() / (double) progress.total();
    int full = (int) Math.round(share * BAR);
    StringBuilder line = new StringBuilder();
    line.append("[").append("#".repeat(full)).append(".".repeat(BAR - full)).append("] ");
    line.append("%,d/%,d files".formatted(progress.done(), progress.total()));
    if (seconds > 0) {
      line.append(String.format(Locale.ROOT, ", %,.0f notes/s", progress.notes() / seconds));
    }
    // The first files say little about the rest: no guess before one in a hundred is done.
    if (share >= 0.01 && share < 1) {
      line.append(", ").append(left(seconds / share * (1 - share))).append(" left");
    }
    return line.toString();
  }

  private static String left(double seconds) {
    long whole = (long) Math.ceil(seconds);
    return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
  }
}
