package munjip.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server that serves an index right now. It says so itself in {@code server.json} beside the
 * index; what a killed server left there is not believed.
 *
 * @param port of 127.0.0.1
 * @param pid process number
 */
record RunningServer(int port, long pid) {
  private static final Pattern FILE =
      Pattern.compile("\\{\"port\":(\\d{1,5}),\"pid\":(\\d{1,18})}\\s*");

  /** A server that lives says so within this many milliseconds, even on a busy machine. */
  private static final int PATIENCE_MS = 2_000;

  String address() {
    return "http://127.0.0.1:" + port;
  }

  /** The server of an index, if its process lives and it answers. */
  static Optional<RunningServer> of(IndexPlace place) throws IOException {
    return read(place.serverFile()).filter(RunningServer::isAlive);
  }

  /** Tells others of this server. */
  void announce(Path file) throws IOException {
    PrivateFiles.writeLines(file, List.of("{\"port\":" + port + ",\"pid\":" + pid + "}"));
  }

  /** Takes the announcement back, unless another server has put its own there. */
  void withdraw(Path file) throws IOException {
    if (read(file).equals(Optional.of(this))) {
      Files.deleteIfExists(file);
    }
  }

  private boolean isAlive() {
    if (!ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)) {
      return false;
    }
    return answersOn(port);
  }

  /** Whether a munjip, of whatever folders, answers on a port. */
  static boolean answersOn(int port) {
    try {
      return new LocalHttp(port, PATIENCE_MS).get("/healthz").status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<RunningServer> read(Path file) throws IOException {
    try {
      Matcher found = FILE.matcher(Files.readString(file, StandardCharsets.UTF_8));
      return found.matches()
          ? Optional.of(
              new RunningServer(Integer.parseInt(found.group(1)), Long.parseLong(found.group(2))))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
