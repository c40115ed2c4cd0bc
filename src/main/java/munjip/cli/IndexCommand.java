package munjip.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import munjip.index.IndexReport;
import munjip.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code munjip index}: brings the index up to what the folders hold, once. */
@Command(
    name = "index",
    description = "Index what changed in your folders, once, and report counts and skipped files.",
    footer = {"", "Example:", "  munjip index ~/notes ~/blog/_posts"})
final class IndexCommand implements Callable<Integer> {
  @Mixin private GlobalOptions options;
  @Mixin private FoldersArgument folders;

  private final Context context;

  IndexCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Talk talk = context.talk();
    List<Path> given = folders.given();
    Shelves shelves = new Shelves(context.surroundings(), options.index(), talk);
    Shelf shelf = shelves.toWrite(given, folders.samples());
    Optional<RunningServer> server = RunningServer.of(shelf.place());
    if (server.isPresent()) {
      throw new Failure(
          "The munjip serve at %s keeps the index of these folders up to date; there is nothing to do."
              .formatted(server.get().address()));
    }
    talk.remark("Indexing " + shelf.named());
    try (Library library = Library.openForWriting(context, options, shelf, true)) {
      shelves.remember(shelf, given);
      IndexReport report = library.index(ProgressLine.on(context.surroundings()));
      if (options.json()) {
        talk.data(Json.write(report));
      } else {
        ReportLines.of(report).forEach(talk::data);
      }
    }
    return 0;
  }
}
