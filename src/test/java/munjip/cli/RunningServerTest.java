package munjip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningServerTest {
  private final IndexPlace place;

  RunningServerTest(@TempDir Path root) throws IOException {
    place = new IndexPlace(root.resolve("place"));
    place.prepare();
    try (IndexLock lock = IndexLock.take(place)) {
      place.name(List.of(root), lock);
    }
  }

  @Test
  void aServerThatAnswersIsFound() throws IOException {
    try (FakeServer server = new FakeServer()) {
      server.running().announce(place.serverFile());

      assertThat(RunningServer.of(place)).contains(server.running());
      assertThat(server.running().address()).isEqualTo("http://127.0.0.1:" + server.port());
    }
  }

  @Test
  void aServerThatDoesNotAnswerIsStale() throws IOException {
    FakeServer server = new FakeServer();
    RunningServer gone = server.running();
    gone.announce(place.serverFile());
    server.close();

    assertThat(RunningServer.of(place)).isEmpty();
  }

  @Test
  void anotherProgramOnThePortIsNotTheServer() throws IOException {
    try (FakeServer server = new FakeServer()) {
      server.answer("/healthz", 500, "no".getBytes(StandardCharsets.UTF_8));
      server.running().announce(place.serverFile());

      assertThat(RunningServer.of(place)).isEmpty();
    }
  }

  @Test
  void theServerOfAnotherFolderOnThePortIsNotTheServer() throws IOException {
    try (FakeServer server = new FakeServer()) {
      server.running().announce(place.serverFile());
      for (String other : new String[] {RunningServer.newToken(), ""}) {
        server.token = other;
        assertThat(RunningServer.of(place)).isEmpty();
      }
      assertThat(RunningServer.answersOn(server.port())).isTrue();
    }
  }

  @Test
  void aServerAboutToTellOfItselfIsWaitedFor() throws IOException {
    try (FakeServer server = new FakeServer()) {
      Runnable tells =
          () -> {
            try {
              server.running().announce(place.serverFile());
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          };

      assertThat(RunningServer.await(place, 3, () -> {})).isEmpty();
      assertThat(RunningServer.await(place, 2, tells)).contains(server.running());
    }
  }

  @Test
  void aDeadProcessIsStaleThoughSomebodyAnswers() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    try (FakeServer server = new FakeServer()) {
      new RunningServer(server.port(), dead.pid(), FakeServer.TOKEN).announce(place.serverFile());

      assertThat(RunningServer.of(place)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "{\"port\":7878}", "{\"port\":7878,\"pid\":1}", "port 7878 pid 1"})
  void whatIsNotOursIsPassedOver(String text) throws IOException {
    Files.writeString(place.serverFile(), text);

    assertThat(RunningServer.of(place)).isEmpty();
  }

  @Test
  void withdrawingLeavesTheFileOfAnother() throws IOException {
    RunningServer first = new RunningServer(7878, 1, RunningServer.newToken());
    RunningServer second = new RunningServer(7879, 2, RunningServer.newToken());
    first.announce(place.serverFile());
    second.announce(place.serverFile());

    first.withdraw(place.serverFile());
    assertThat(place.serverFile()).exists();
    second.withdraw(place.serverFile());
    assertThat(place.serverFile()).doesNotExist();
  }
}
