package munjip.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import munjip.search.IndexLockedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code munjip serve}: the page and the API, over an index that follows the files. */
@Command(
    name = "serve",
    description = {
      "Index what changed, keep watching, and serve the search page and the HTTP API.",
      "Only this machine can reach it. Ctrl-C stops it."
    },
    footer = {
      "",
      "Examples:",
      "  munjip serve                         the folders given last, or the samples",
      "  munjip serve ~/notes ~/blog/_posts   your own folders",
      "  munjip serve --port 0 --open         any free port, opened in the browser"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int MOST_PORT = 65_535;

  /** Indexes of fewer bytes are checked whole at each start, as that takes no third of a second. */
  private static final long CHECKED = 1_000_000_000;

  @Spec private CommandSpec spec;
  @Mixin private GlobalOptions options;
  @Mixin private FoldersArgument folders;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7878",
      description = "The port on 127.0.0.1 (${DEFAULT-VALUE}); 0 for any free one.")
  private int port;

  @Option(names = "--open", description = "Open the page in the browser.")
  private boolean open;

  private final Context context;

  ServeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > MOST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port is %d; it must be from 0 to %d.".formatted(port, MOST_PORT));
    }
    List<Path> given = folders.given();
    Shelves shelves = new Shelves(context.surroundings(), options.index(), context.talk());
    Shelf shelf = shelves.toWrite(given, folders.samples());
    Optional<RunningServer> other = RunningServer.of(shelf.place());
    if (other.isPresent()) {
      return alreadyServed(other.get());
    }
    // Asked before the index is opened, which may take a second: the answer should come at once.
    if (!isPortFree()) {
      return portTaken(shelf.place());
    }
    Library library;
    try {
      boolean small = shelf.place().bytes() < CHECKED;
      library = Library.openForWriting(context, options, shelf, small);
    } catch (IndexLockedException e) {
      return alreadyServed(RunningServer.await(shelf.place()).orElseThrow(() -> e));
    }
    shelves.remember(shelf, given);
    return new Serving(context, library, options.json()).run(port, open);
  }

  private int alreadyServed(RunningServer server) {
    if (open) {
      context.talk().data(server.address());
      context.surroundings().browser().accept(URI.create(server.address()));
      return 0;
    }
    throw new Failure(
        "These folders are served already, at %s (process %d)."
            .formatted(server.address(), server.pid()));
  }

  private boolean isPortFree() {
    if (port == 0) {
      return true;
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private int portTaken(IndexPlace place) throws IOException {
    // A server of these very folders may have taken it a moment ago.
    Optional<RunningServer> same =
        place.isIndex() && IndexLock.isHeld(place) ? RunningServer.await(place) : Optional.empty();
    if (same.isPresent()) {
      return alreadyServed(same.get());
    }
    throw new Failure(
        "Port %d is taken, by %s. Choose another with --port, or --port 0 for any free one."
            .formatted(
                port,
                RunningServer.answersOn(port)
                    ? "a munjip that serves other folders"
                    : "another program"));
  }
}
