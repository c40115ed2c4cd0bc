package munjip.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the program runs in. Commands see the world only through this, so that tests can give them
 * another one.
 *
 * @param variables environment variables
 * @param userHome the user's home folder
 * @param programHome where the launcher lies, with {@code corpus} and {@code index-config} beside
 *     it; empty when it is not known
 * @param in standard input
 * @param out data, UTF-8
 * @param err talk, UTF-8
 * @param outIsTerminal whether a person reads {@code out} directly
 * @param errIsTerminal whether a person reads {@code err} directly
 * @param argumentEncoding how Java understood the arguments
 * @param atExit takes what has to be done when the program is told to stop (Ctrl-C, SIGTERM)
 * @param browser opens a page
 */
public record Surroundings(
    Map<String, String> variables,
    Path userHome,
    Optional<Path> programHome,
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Charset argumentEncoding,
    Consumer<Runnable> atExit,
    Consumer<URI> browser) {
  public Surroundings {
    variables = Map.copyOf(variables);
  }

  /** The real ones of this process. */
  public static Surroundings ofThisProcess() {
    String home = System.getProperty("munjip.home", "");
    return new Surroundings(
        System.getenv(),
        Path.of(System.getProperty("user.home")),
        home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home)),
        System.in,
        utf8(FileDescriptor.out, false),
        utf8(FileDescriptor.err, true),
        Terminal.is(1),
        Terminal.is(2),
        MangledArguments.ofThisJvm(),
        last -> Runtime.getRuntime().addShutdownHook(new Thread(last, "munjip-stop")),
        Browser::open);
  }

  /** Whatever the locale says: notes are Korean, and files and pipes take UTF-8. */
  private static PrintStream utf8(FileDescriptor descriptor, boolean autoFlush) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)),
        autoFlush,
        StandardCharsets.UTF_8);
  }

  /** Where indexes and the folder memory live: {@code munjip} in the XDG data home. */
  Path dataHome() {
    return xdg("XDG_DATA_HOME", ".local/share");
  }

  /** Where the user's own word lists live: {@code munjip} in the XDG config home. */
  Path configHome() {
    return xdg("XDG_CONFIG_HOME", ".config");
  }

  /** Columns of the terminal; 80 when it does not say. */
  int columns() {
    String columns = variables.getOrDefault("COLUMNS", "");
    return columns.matches("[1-9][0-9]{1,3}") ? Math.max(40, Integer.parseInt(columns)) : 80;
  }

  /** A folder beside the launcher. */
  Path besideLauncher(String name) {
    return programHome
        .map(home -> home.resolve(name))
        .orElseThrow(
            () ->
                new Failure(
                    "It is not known where munjip is installed, so its folder "
                        + name
                        + " cannot be found. Start it with the launcher ./munjip."));
  }

  private Path xdg(String variable, String otherwise) {
    String set = variables.getOrDefault(variable, "");
    // The XDG specification wants relative values ignored.
    Path base = set.startsWith("/") ? Path.of(set) : userHome.resolve(otherwise);
    return base.resolve("munjip");
  }
}
