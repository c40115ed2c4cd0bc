package munjip.flow;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Waits for what the program will do in its own time: looks again and again until it holds. */
final class Eventually {
  /** Only ends a test that would hang; a busy machine may need many seconds for what takes one. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(40);

  private Eventually() {}

  /**
   * @param what the claim, for the error message
   * @return the first thing seen that is as wanted
   */
  static <T> T see(String what, Callable<T> look, Predicate<? super T> wanted) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      T seen = look.call();
      if (wanted.test(seen)) {
        return seen;
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("Waited in vain until " + what + "; saw last: " + seen);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  static void holds(String what, Callable<Boolean> look) throws Exception {
    see(what, look, Boolean::booleanValue);
  }
}
