package munjip.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The timeouts only end a test that hangs; nothing is measured. */
@Timeout(60)
class StartStopTest {
  @TempDir Path folder;

  @Test
  void aTakenPortIsToldWithWhatToDo() throws Exception {
    try (Served served = Served.in(folder);
        ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      WebServer second = served.another();
      assertThatThrownBy(() -> second.start(taken.getLocalPort()))
          .isInstanceOf(PortUnavailableException.class)
          .hasMessageContaining("Port " + taken.getLocalPort() + " is taken")
          .hasMessageContaining("--port");
      second.stop();
    }
  }

  @Test
  void aRequestInFlightFinishesAndThePortIsFreed() throws Exception {
    try (Served served = Served.in(folder)) {
      String path = "/api/search?q=" + URLEncoder.encode(FakeSearcher.SLOW, StandardCharsets.UTF_8);
      CompletableFuture<HttpResponse<String>> answer =
          CompletableFuture.supplyAsync(() -> ask(served, path));
      served.searcher.slowBegan.await();
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(served.server::stop);
      awaitRefusal(served.port);
      served.searcher.slow.countDown();
      assertThat(answer.get().statusCode()).isEqualTo(200);
      stopped.get();
      new ServerSocket(served.port, 1, InetAddress.getLoopbackAddress()).close();
    }
  }

  @Test
  void stoppingTwiceOrBeforeStartingIsNoError() throws Exception {
    try (Served served = Served.in(folder)) {
      served.another().stop();
      served.server.stop();
      served.server.stop();
    }
  }

  private static HttpResponse<String> ask(Served served, String path) {
    try {
      return served.get(path);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void awaitRefusal(int port) throws Exception {
    while (true) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
      } catch (ConnectException e) {
        return;
      } catch (SocketException e) {
        // Reset: the port closed while it was being connected to; the next try is refused.
      }
    }
  }
}
