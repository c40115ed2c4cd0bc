package munjip.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code munjip serve} on a free port, and what can be asked of it over HTTP. */
final class Server implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  final Program program;
  final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  private Server(Program program) throws InterruptedException {
    this.program = program;
    this.address = program.line();
  }

  /** Serves the folder of notes in the home; returns at the first answer. */
  static Server start(Home home) throws Exception {
    return start(home, home.notes().toString());
  }

  /**
   * @param more what to serve, and options
   */
  static Server start(Home home, String... more) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0"));
    arguments.addAll(List.of(more));
    Program program = Program.start(home, arguments.toArray(String[]::new));
    try {
      return new Server(program);
    } catch (InterruptedException | AssertionError e) {
      program.close();
      throw e;
    }
  }

  /** Waits until all that was found at start is searchable. */
  Server ready() throws Exception {
    Eventually.see(
        "all is indexed", () -> json("/api/status"), status -> !status.get("indexing").asBoolean());
    return this;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    return MAPPER.readTree(answer.body());
  }

  Found search(String query) throws IOException, InterruptedException {
    return Found.in(json("/api/search?limit=1000&q=" + encoded(query)));
  }

  Events events() throws IOException, InterruptedException {
    return new Events(client, URI.create(address + "/api/events"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    program.close();
    client.shutdownNow();
  }
}
