package munjip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code munjip forget}: deletes the index of some folders, never the folders. */
@Command(
    name = "forget",
    description = "Delete the index of these folders. The folders themselves are left alone.")
final class ForgetCommand implements Callable<Integer> {
  @Mixin private GlobalOptions options;

  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER",
      description = "The folders as munjip status --all lists them together.")
  private List<Path> folders;

  private final Context context;

  ForgetCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    List<Path> wanted = folders.stream().map(Shelves::realOrTyped).distinct().sorted().toList();
    IndexPlace place = find(wanted);
    Optional<RunningServer> server = RunningServer.of(place);
    if (server.isPresent()) {
      throw new Failure(
          "A server uses this index: %s (process %d). Stop it first."
              .formatted(server.get().address(), server.get().pid()));
    }
    // Whoever writes holds the lock; deleting under it would leave half an index.
    try (IndexLock lock = IndexLock.take(place)) {
      place.delete(lock);
    }
    FolderMemory memory = new FolderMemory(context.surroundings().dataHome());
    if (sorted(memory.recall()).equals(wanted)) {
      memory.forget();
    }
    context.talk().say("Deleted the index of " + joined(wanted) + ". The folders are untouched.");
    return 0;
  }

  private IndexPlace find(List<Path> wanted) throws IOException {
    List<IndexPlace> places =
        options.index().isPresent()
            ? List.of(new IndexPlace(options.index().get()))
            : IndexPlace.all(context.surroundings().dataHome());
    for (IndexPlace place : places) {
      if (place.isIndex() && sorted(place.folders()).equals(wanted)) {
        return place;
      }
    }
    throw new Failure(
        "There is no index of " + joined(wanted) + ". munjip status --all lists those there are.");
  }

  private static List<Path> sorted(List<Path> paths) {
    return paths.stream().sorted().toList();
  }

  private static String joined(List<Path> paths) {
    return String.join(", ", paths.stream().map(Path::toString).toList());
  }
}
