package munjip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Commands in a world where the samples are served, by a server that says what it is told to. */
abstract class WithFakeServer {
  World world;
  final FakeServer server = new FakeServer();

  @BeforeEach
  void serverRuns(@TempDir Path root) throws IOException {
    world = new World(root);
    world.folder("program/corpus");
    Surroundings surroundings = world.surroundings();
    Shelf shelf = new Shelves(surroundings, Optional.empty(), new Talk(surroundings)).toRead(true);
    shelf.place().prepare();
    try (IndexLock lock = IndexLock.take(shelf.place())) {
      shelf.place().name(shelf.folders(), lock);
    }
    server.running().announce(shelf.place().serverFile());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  String lastAsked() {
    return server.asked.getLast();
  }
}
