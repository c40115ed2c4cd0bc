package munjip.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import munjip.web.WebServer;

/** Stands for a running munjip serve: gives prepared answers and notes what it was asked. */
final class FakeServer implements AutoCloseable {
  static final String TOKEN = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff";

  private final HttpServer server;
  private final Map<String, byte[]> answers = new HashMap<>();
  private final Map<String, byte[]> asides = new HashMap<>();
  private final Map<String, Integer> statuses = new HashMap<>();
  volatile String token = TOKEN;
  final List<String> asked = new ArrayList<>();

  FakeServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          byte[] posted = exchange.getRequestBody().readAllBytes();
          asked.add(exchange.getRequestURI() + " " + new String(posted, StandardCharsets.UTF_8));
          String query = "" + exchange.getRequestURI().getRawQuery();
          byte[] body =
              asides.entrySet().stream()
                  .filter(each -> query.contains(each.getKey()))
                  .map(Map.Entry::getValue)
                  .findFirst()
                  .orElse(answers.getOrDefault(path, new byte[] {'?'}));
          int status = answers.containsKey(path) ? statuses.get(path) : 404;
          exchange.getResponseHeaders().set(WebServer.TOKEN_HEADER, token);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    answer("/healthz", 200, "ok\n".getBytes(StandardCharsets.UTF_8));
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** As the server of this very process. */
  RunningServer running() {
    return RunningServer.ofThisProcess(port(), TOKEN);
  }

  void answer(String path, int status, byte[] body) {
    answers.put(path, body);
    statuses.put(path, status);
  }

  /** Instead, where the query has these words; with the status of the path. */
  void answerWhere(String words, byte[] body) {
    asides.put(words, body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
