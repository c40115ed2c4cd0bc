package munjip.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import munjip.json.Json;

/**
 * Tells everyone who listens at {@code /api/events} how the index stands. Only the newest news
 * counts: a listener that is slow misses what was overtaken, so nothing piles up and nobody who
 * publishes ever waits.
 */
public final class Events {
  /** A quiet connection is written to this often, so that one that died is noticed. */
  static final Duration KEEP_ALIVE = Duration.ofSeconds(20);

  private final Duration keepAlive;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private IndexNews newest;
  private long count;
  private boolean closed;
  private int listeners;

  public Events() {
    this(KEEP_ALIVE);
  }

  Events(Duration keepAlive) {
    this.keepAlive = keepAlive;
  }

  /** Tells all listeners, and those to come until there is newer news. Never blocks. */
  public void publish(IndexNews news) {
    lock.lock();
    try {
      newest = news;
      count++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Ends all streams, and those that would begin later. */
  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  int listeners() {
    lock.lock();
    try {
      return listeners;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Writes news to one listener until it hangs up or {@link #close} is called: the newest at once,
   * then each newer one, and a comment when there is none for a while. Holds its (virtual) thread.
   *
   * @throws IOException when the listener is gone
   */
  void stream(OutputStream out) throws IOException, InterruptedException {
    enter(1);
    try {
      // After a lost connection a browser comes back in two seconds.
      send(out, "retry: 2000\n\n");
      long told = 0;
      while (true) {
        Next next = next(told);
        if (next == null) {
          return;
        }
        send(out, next.count == told ? ": still here\n\n" : message(next.news));
        told = next.count;
      }
    } finally {
      enter(-1);
    }
  }

  private void enter(int by) {
    lock.lock();
    try {
      listeners += by;
    } finally {
      lock.unlock();
    }
  }

  private record Next(IndexNews news, long count) {}

  /** Waits for something newer than {@code told}; null when closed, the old when time is up. */
  private Next next(long told) throws InterruptedException {
    long left = keepAlive.toNanos();
    lock.lock();
    try {
      while (!closed && count == told && left > 0) {
        left = changed.awaitNanos(left);
      }
      return closed ? null : new Next(newest, count);
    } finally {
      lock.unlock();
    }
  }

  private static String message(IndexNews news) {
    return "event: index\ndata: " + new String(Json.write(news), StandardCharsets.UTF_8) + "\n\n";
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
