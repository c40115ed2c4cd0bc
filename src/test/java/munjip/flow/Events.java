package munjip.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The server-sent events of a server, from the moment this was made. */
final class Events implements AutoCloseable {
  private static final String DATA = "data: ";

  private final Stream<String> lines;
  private final BlockingQueue<JsonNode> news = new LinkedBlockingQueue<>();

  Events(HttpClient client, URI address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address).header("Accept", "text/event-stream").build();
    lines = client.send(request, HttpResponse.BodyHandlers.ofLines()).body();
    Thread.ofPlatform().daemon().start(this::read);
  }

  private void read() {
    ObjectMapper mapper = new ObjectMapper();
    try {
      for (String line : (Iterable<String>) lines::iterator) {
        if (line.startsWith(DATA)) {
          news.add(mapper.readTree(line.substring(DATA.length())));
        }
      }
    } catch (IOException | RuntimeException e) {
      // The stream was closed, by us or by the server.
    }
  }

  /** The next {@code index} event with another generation than this one. */
  JsonNode after(long generation) throws InterruptedException {
    while (true) {
      JsonNode next = news.poll(90, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("no event after generation " + generation);
      }
      if (next.get("generation").asLong() != generation) {
        return next;
      }
    }
  }

  /** The newest event there is, waiting for the first. */
  JsonNode newest() throws InterruptedException {
    JsonNode newest = after(-1);
    for (JsonNode next = news.poll(); next != null; next = news.poll()) {
      newest = next;
    }
    return newest;
  }

  @Override
  public void close() {
    lines.close();
  }
}
