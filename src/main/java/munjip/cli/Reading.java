package munjip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import munjip.index.IndexState;
import munjip.search.IndexLockedException;

/**
 * Opens what a reading command asks: the running server of the index, or the index itself. What was
 * never indexed, or not to the end, is indexed first: somebody who searches wants an answer, not
 * the name of another command.
 */
final class Reading {
  /** Said where answers may lack notes. */
  static final String UNFINISHED =
      "The notes are still being indexed; not all of them can be found yet.";

  private final Context context;
  private final GlobalOptions options;
  private Shelf shelf;

  private Optional<RunningServer> server = Optional.empty();

  Reading(Context context, GlobalOptions options) {
    this.context = context;
    this.options = options;
  }

  /** What was opened. */
  Shelf shelf() {
    return shelf;
  }

  /** The server that answers, if one does. */
  Optional<RunningServer> server() {
    return server;
  }

  Answers open(boolean samples) throws IOException, InterruptedException {
    find(samples);
    if (server.isPresent() && options.config().isPresent()) {
      context
          .talk()
          .say(
              "A running munjip answers, with the settings it was started with; --config has no effect. End it to search with others.");
    }
    return server.isPresent()
        ? new ServerAnswers(server.get())
        : new LocalAnswers(indexedLibrary(), this::madeAnew);
  }

  /** For a command that must search with its own settings, whatever server runs. */
  Library openIndex(boolean samples) throws IOException, InterruptedException {
    find(samples);
    return indexedLibrary();
  }

  /** For commands that have something to tell of an empty index, too. */
  Answers openWithoutIndexing(boolean samples) throws IOException {
    find(samples);
    return server.isPresent()
        ? new ServerAnswers(server.get())
        : new LocalAnswers(Library.openReadOnly(context, options, shelf), this::madeAnew);
  }

  private void find(boolean samples) throws IOException {
    shelf = new Shelves(context.surroundings(), options.index(), context.talk()).toRead(samples);
    server = RunningServer.of(shelf.place());
  }

  private Library indexedLibrary() throws IOException, InterruptedException {
    IndexPlace place = shelf.place();
    if (!place.isComplete()) {
      return place.isIndex() && IndexLock.isHeld(place) ? unfinished() : index();
    }
    Library library = Library.openReadOnly(context, options, shelf);
    IndexState state = library.engine().state();
    if (state == IndexState.READY) {
      shelf.missing().forEach(folder -> context.talk().say(Shelf.gone(folder)));
      return library;
    }
    library.close();
    return index();
  }

  /**
   * @throws Failure when there are no notes now to make it of, or somebody else writes to it
   */
  private Library madeAnew(String damage) throws IOException, InterruptedException {
    if (!shelf.missing().isEmpty()) {
      throw shelf.cannotBeMadeAnew("damaged (" + damage + ")");
    }
    try {
      return indexNow(true);
    } catch (IndexLockedException e) {
      throw new Failure(
          "The index is damaged (%s), and another munjip is writing to it. Ask again when that has ended."
              .formatted(damage),
          e);
    }
  }

  /** Somebody else is indexing: what is there already is better than nothing. */
  private Library unfinished() throws IOException {
    Library library = Library.openReadOnly(context, options, shelf);
    if (library.engine().searcher().counts().notes() == 0) {
      library.close();
      throw new Failure(
          "The notes are being indexed by another munjip right now. Ask again in a moment.");
    }
    context.talk().say(UNFINISHED);
    return library;
  }

  private Library index() throws IOException, InterruptedException {
    if (!shelf.place().isComplete()) {
      boolean begun = Files.exists(shelf.place().madeWithFile());
      context
          .talk()
          .remark(
              (begun ? "Not indexed to the end; indexing " : "Not indexed yet; indexing ")
                  + shelf.named()
                  + " first.");
    }
    try {
      return indexNow(false);
    } catch (IndexLockedException e) {
      if (server.isPresent()) {
        throw new Failure(
            "The index does not fit these settings, and a running munjip keeps it as it is. End that one, or name an empty folder with --index.");
      }
      return unfinished();
    }
  }

  /**
   * @param thorough whether every byte of the index is checked before it is believed
   */
  private Library indexNow(boolean thorough) throws IOException, InterruptedException {
    Library library = Library.openForWriting(context, options, shelf, thorough);
    try {
      ReportLines.of(library.index(ProgressLine.on(context.surroundings())))
          .forEach(context.talk()::remark);
      return library;
    } catch (IOException | InterruptedException | RuntimeException e) {
      library.close();
      throw e;
    }
  }
}
