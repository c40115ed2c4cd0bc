package munjip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.web.WebServer;

/**
 * A server that serves an index right now. It says so itself in {@code server.json} beside the
 * index; what a killed server left there is not believed, because whoever answers on its port now
 * does not know its token.
 *
 * @param port of 127.0.0.1
 * @param pid process number
 * @param token drawn anew by each server, which answers it; no secret
 */
record RunningServer(int port, long pid, String token) {
  private static final Pattern FILE =
      Pattern.compile(
          "\\{\"port\":(\\d{1,5}),\"pid\":(\\d{1,18}),\"token\":\"([0-9a-f-]{36})\"}\\s*");

  /** A server that lives says so within this many milliseconds, even on a busy machine. */
  private static final int PATIENCE_MS = 2_000;

  /** This process, serving on a port. */
  static RunningServer ofThisProcess(int port, String token) {
    return new RunningServer(port, ProcessHandle.current().pid(), token);
  }

  static String newToken() {
    return UUID.randomUUID().toString();
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  /** The server of an index, if its process lives and it answers. */
  static Optional<RunningServer> of(IndexPlace place) throws IOException {
    return read(place.serverFile()).filter(server -> place.isIndex() && server.isAlive());
  }

  /** Somebody who holds the lock may be a server about to tell of itself: waits two seconds. */
  static Optional<RunningServer> await(IndexPlace place) throws IOException {
    return await(place, 20, () -> LockSupport.parkNanos(100_000_000L));
  }

  /**
   * @param pause between two looks
   */
  static Optional<RunningServer> await(IndexPlace place, int looks, Runnable pause)
      throws IOException {
    Optional<RunningServer> server = of(place);
    for (int left = looks - 1; server.isEmpty() && left > 0; left--) {
      pause.run();
      server = of(place);
    }
    return server;
  }

  /** Tells others of this server. */
  void announce(Path file) throws IOException {
    PrivateFiles.writeLines(
        file, List.of("{\"port\":%d,\"pid\":%d,\"token\":\"%s\"}".formatted(port, pid, token)));
  }

  /** Takes the announcement back, unless another server has put its own there. */
  void withdraw(Path file) throws IOException {
    if (read(file).equals(Optional.of(this))) {
      Files.deleteIfExists(file);
    }
  }

  private boolean isAlive() {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)
        && tokenOn(port).equals(Optional.of(token));
  }

  /** Whether a munjip, of whatever folders, answers on a port. */
  static boolean answersOn(int port) {
    return tokenOn(port).isPresent();
  }

  private static Optional<String> tokenOn(int port) {
    try {
      LocalHttp.Reply reply = new LocalHttp(port, PATIENCE_MS).get("/healthz");
      return reply.status() == 200 ? reply.header(WebServer.TOKEN_HEADER) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<RunningServer> read(Path file) throws IOException {
    return PrivateFiles.readLines(file)
        .map(lines -> FILE.matcher(String.join("\n", lines)))
        .filter(Matcher::matches)
        .map(
            found ->
                new RunningServer(
                    Integer.parseInt(found.group(1)),
                    Long.parseLong(found.group(2)),
                    found.group(3)));
  }
}
