package munjip.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What was written to a stream; one can wait for words to come. */
final class Heard extends ByteArrayOutputStream {
  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    super.write(bytes, from, length);
    notifyAll();
  }

  synchronized void await(String words) throws InterruptedException {
    while (!toString(StandardCharsets.UTF_8).contains(words)) {
      wait();
    }
  }
}
