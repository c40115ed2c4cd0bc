package munjip.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ChangeQueueTest {
  private static final Duration LONG = Duration.ofHours(1);

  private static void add(ChangeQueue queue, int from, int to) {
    for (int i = from; i < to; i++) {
      queue.add(Path.of("/notes/" + i + ".md"));
    }
  }

  @Test
  void hundredsOfFilesAreWaitedForAndTakenInOneSweep() throws Exception {
    ChangeQueue queue = new ChangeQueue(Duration.ofSeconds(2), Duration.ZERO, LONG);
    add(queue, 0, 300);
    FutureTask<ChangeQueue.Changes> taken = new FutureTask<>(() -> queue.take(LONG));
    Thread taker = Thread.ofPlatform().daemon().start(taken);
    // Only once it waits: else all would be there before it looks.
    while (taker.isAlive() && taker.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    add(queue, 300, 1_000);
    assertThat(taken.get().paths()).hasSize(1_000);
  }

  @Test
  void aFewFilesAreNotWaitedForLong() throws Exception {
    ChangeQueue queue = new ChangeQueue(LONG, Duration.ZERO, LONG);
    add(queue, 0, 10);
    assertThat(queue.take(LONG).paths()).hasSize(10);
  }

  @Test
  void whatIsWrittenWithoutEndIsTakenAllTheSame() throws Exception {
    ChangeQueue queue = new ChangeQueue(LONG, LONG, Duration.ofMillis(10));
    add(queue, 0, 300);
    assertThat(queue.take(LONG).paths()).hasSize(300);
  }
}
