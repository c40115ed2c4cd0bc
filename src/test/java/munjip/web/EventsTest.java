package munjip.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import munjip.json.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The timeouts only end a test that hangs; nothing is measured. */
@Timeout(60)
class EventsTest {
  @TempDir Path folder;

  private static Socket listen(Served served) throws Exception {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port);
    socket
        .getOutputStream()
        .write(
            "GET /api/events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  private static BufferedReader lines(Socket socket) throws Exception {
    InputStream in = socket.getInputStream();
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static String next(BufferedReader lines, String start) throws Exception {
    String line = lines.readLine();
    while (line != null && !line.startsWith(start)) {
      line = lines.readLine();
    }
    return line;
  }

  @Test
  void listenersHearTheNewestAtOnceAndThenEachChange() throws Exception {
    try (Served served = Served.in(folder);
        Socket early = listen(served)) {
      BufferedReader lines = lines(early);
      assertThat(next(lines, "Content-Type:"))
          .isEqualTo("Content-Type: text/event-stream; charset=utf-8");
      assertThat(next(lines, "retry:")).isNotNull();
      served.events.publish(new IndexNews(true, 1, 3, 1, 7));
      assertThat(next(lines, "event:")).isEqualTo("event: index");
      String data = next(lines, "data:").substring("data: ".length());
      assertThat(data)
          .isEqualTo("{\"indexing\":true,\"done\":1,\"total\":3,\"notes\":1,\"generation\":7}");
      Schemas.assertValid("event-index", data);
      try (Socket late = listen(served)) {
        assertThat(next(lines(late), "data:")).contains("\"generation\":7");
      }
      served.events.publish(new IndexNews(false, 0, 0, 3, 8));
      assertThat(next(lines, "data:")).contains("\"generation\":8");
    }
  }

  @Test
  void aQuietStreamIsKeptAlive() throws Exception {
    try (Served served = Served.in(folder, new Events(Duration.ofMillis(5)));
        Socket socket = listen(served)) {
      BufferedReader lines = lines(socket);
      assertThat(next(lines, ": still here")).isNotNull();
      assertThat(next(lines, ": still here")).isNotNull();
    }
  }

  @Test
  void aListenerThatHangsUpIsForgotten() throws Exception {
    try (Served served = Served.in(folder, new Events(Duration.ofMillis(5)))) {
      try (Socket socket = listen(served)) {
        assertThat(next(lines(socket), ": still here")).isNotNull();
        assertThat(served.events.listeners()).isEqualTo(1);
      }
      while (served.events.listeners() > 0) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void aListenerThatNeverReadsHoldsNobodyUp() throws Exception {
    try (Served served = Served.in(folder);
        Socket deaf = listen(served);
        Socket other = listen(served)) {
      BufferedReader lines = lines(other);
      assertThat(next(lines, "retry:")).isNotNull();
      for (int i = 1; i <= 200_000; i++) {
        served.events.publish(new IndexNews(true, i, 200_000, i, i));
      }
      String data = next(lines, "data:");
      while (!data.contains("\"generation\":200000}")) {
        data = next(lines, "data:");
      }
      assertThat(deaf.isClosed()).isFalse();
    }
  }

  @Test
  void streamsEndWhenTheServerStops() throws Exception {
    try (Served served = Served.in(folder);
        Socket socket = listen(served)) {
      BufferedReader lines = lines(socket);
      assertThat(next(lines, "retry:")).isNotNull();
      served.server.stop();
      assertThat(next(lines, "data:")).isNull();
    }
  }
}
