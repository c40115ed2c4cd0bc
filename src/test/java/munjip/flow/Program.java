package munjip.flow;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Munjip as a process of its own, as the launcher starts it; killed at the end if it still lives.
 */
final class Program implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 90;

  private final Process process;
  private final BlockingQueue<String> out = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> err = new LinkedBlockingQueue<>();
  private final List<String> said = new ArrayList<>();
  private final List<Thread> followers = new ArrayList<>();

  private Program(Process process) {
    this.process = process;
    follow(process.getInputStream(), out);
    follow(process.getErrorStream(), err);
  }

  static Program start(Home home, String... arguments) throws IOException {
    return start("-Xmx512m", home, arguments);
  }

  /**
   * @param heap how much memory it may use, as Java is told
   */
  static Program start(String heap, Home home, String... arguments) throws IOException {
    return start(List.of(), heap, home, arguments);
  }

  /**
   * By a user whom permissions bind: root itself may read and write everything.
   *
   * @throws IOException when this is root, and the system cannot take that from it
   */
  static Program startBound(Home home, String... arguments) throws IOException {
    boolean root = System.getProperty("user.name").equals("root");
    List<String> bound =
        root ? List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all") : List.of();
    return start(bound, "-Xmx512m", home, arguments);
  }

  private static Program start(List<String> by, String heap, Home home, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(by);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            heap,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Dmunjip.home=" + Home.program(),
            "-Duser.home=" + home.root(),
            "-cp",
            classPath(),
            "munjip.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.root().toFile());
    builder.environment().putAll(home.variables());
    return new Program(builder.start());
  }

  /** That of the tests; in absolute paths, as the program runs in another folder. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void follow(InputStream stream, BlockingQueue<String> lines) {
    followers.add(
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  try (var reader =
                      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                    reader.lines().forEach(lines::add);
                  } catch (IOException | UncheckedIOException e) {
                    // The process is gone, and its pipe with it.
                  }
                }));
  }

  /** The next line of data; fails when none comes. */
  String line() throws InterruptedException {
    return next(out, "");
  }

  /** All of the data and the talk, once it ended by itself. */
  String said() throws InterruptedException {
    end();
    for (Thread follower : followers) {
      follower.join();
    }
    out.drainTo(said);
    err.drainTo(said);
    return String.join("\n", said);
  }

  /** The next line of talk that has this in it. */
  String talk(String part) throws InterruptedException {
    return next(err, part);
  }

  private String next(BlockingQueue<String> lines, String part) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end && (process.isAlive() || !lines.isEmpty())) {
      String line = lines.poll(50, TimeUnit.MILLISECONDS);
      if (line != null) {
        said.add(line);
        if (line.contains(part)) {
          return line;
        }
      }
    }
    err.drainTo(said);
    throw new AssertionError("munjip did not say '" + part + "', but: " + said);
  }

  /** Tells it to stop, as Ctrl-C and shutdown do. */
  void terminate() {
    process.destroy();
  }

  /** {@code kill -9}; returns when the process is gone. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Waits for its end, but not longer than this. */
  boolean endsWithin(long time, TimeUnit unit) throws InterruptedException {
    return process.waitFor(time, unit);
  }

  /** The exit code, once it ended by itself. */
  int end() throws InterruptedException {
    return end(Duration.ofSeconds(PATIENCE_SECONDS));
  }

  int end(Duration patience) throws InterruptedException {
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("munjip does not end within " + patience);
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
