package munjip.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.Stream;

/** Folders a bench makes for itself, gone when it ends or is ended. */
final class TempFolders implements AutoCloseable {
  private final Deque<Path> made = new ArrayDeque<>();

  TempFolders() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::deleteLeft, "delete-temp-folders"));
  }

  private void deleteLeft() {
    try {
      close();
    } catch (IOException e) {
      Progress.say("left behind: " + e);
    }
  }

  synchronized Path make(String what) throws IOException {
    Path folder = Files.createTempDirectory("munjip-bench-" + what + "-");
    made.push(folder);
    return folder;
  }

  @Override
  public synchronized void close() throws IOException {
    while (!made.isEmpty()) {
      delete(made.pop());
    }
  }

  /** Deletes a folder this bench made, with all in it. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
