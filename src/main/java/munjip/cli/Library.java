package munjip.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import munjip.config.IndexConfig;
import munjip.index.IndexFingerprint;
import munjip.index.IndexProgress;
import munjip.index.IndexReport;
import munjip.index.IndexState;
import munjip.index.IndexUnwritableException;
import munjip.index.NoteWatcher;
import munjip.result.ListedFiles;
import munjip.result.Status;
import munjip.search.Engine;
import munjip.search.NoteSearch;
import munjip.search.Searcher;

/**
 * A shelf of notes with its index open: what serve, index and the reading commands have in common.
 * Safe for use by several threads.
 */
final class Library implements Closeable {
  private final Shelf shelf;
  private final IndexConfig config;
  private final Engine engine;
  private final NoteSearch search;
  private final Optional<IndexLock> lock;
  private final Optional<Intake> intake;
  private volatile LastLook look;
  private volatile IndexState state;

  private Library(Shelf shelf, IndexConfig config, Engine engine, Optional<IndexLock> lock)
      throws IOException {
    this.shelf = shelf;
    this.config = config;
    this.engine = engine;
    this.lock = lock;
    this.search =
        new NoteSearch(
            engine.searcher(),
            engine.analyzer(),
            config::ranking,
            config::thesaurus,
            config::people);
    this.intake = lock.map(held -> new Intake(shelf, config, engine.analyzer(), engine.index()));
    this.look = LastLook.read(shelf.place().lookFile()).orElse(LastLook.none());
    this.state = unfinished() ? unfinishedState() : engine.state();
  }

  /** Whether the last run on this index did not come to its end. */
  private boolean unfinished() throws IOException {
    return engine.state() == IndexState.READY && !shelf.place().isComplete();
  }

  private IndexState unfinishedState() throws IOException {
    return lock.isEmpty() && IndexLock.isHeld(shelf.place())
        ? IndexState.INDEXING
        : IndexState.STALE;
  }

  /**
   * @param thorough whether every byte of the index is checked before it is believed; after a run
   *     that did not come to its end it is in any case
   * @throws munjip.search.IndexLockedException when another writer has the index
   */
  static Library openForWriting(
      Context context, GlobalOptions options, Shelf shelf, boolean thorough) throws IOException {
    IndexConfig config = Settings.read(context, options);
    IndexPlace place = shelf.place();
    if (shelf.folders().contains(Shelves.realOrTyped(place.dir()))) {
      throw new Failure("--index is a folder of notes: " + place.dir() + ". Give it another one.");
    }
    IndexLock lock = prepared(place);
    try {
      // Only now: another writer's index keeps its name.
      place.name(shelf.folders(), lock);
      Engines engines = context.engines();
      IndexFingerprint fingerprint = engines.fingerprint(config.indexTimeText());
      boolean complete = shelf.missing().isEmpty();
      if (!complete) {
        requireUsable(engines, fingerprint, config, shelf);
      }
      Engine engine =
          engines.openForWriting(
              place.engineDir(),
              fingerprint,
              config.analysis(),
              config::ranking,
              complete && (thorough || !place.isComplete()));
      if (engine.state() == IndexState.STALE) {
        String why =
            engine
                .damage()
                .map(what -> "it is damaged (" + what + ")")
                .orElse(StaleReason.of(context, options, place));
        context.talk().say("The index is made anew: " + why + ".");
      }
      // From here on the index is as it would be made now.
      MadeWith.now(context, options).write(place.madeWithFile());
      return new Library(shelf, config, engine, Optional.of(lock));
    } catch (IndexUnwritableException | RuntimeException e) {
      lock.close();
      throw e;
    } catch (IOException e) {
      lock.close();
      throw new IndexUnwritableException(place.dir().toString(), e);
    }
  }

  /**
   * An index that cannot be used is emptied when it is opened for writing, and nothing would fill
   * it again while a folder is not there: a disk that is not plugged in must not cost its notes.
   */
  private static void requireUsable(
      Engines engines, IndexFingerprint fingerprint, IndexConfig config, Shelf shelf)
      throws IOException {
    try (Engine engine =
        engines.openReadOnly(
            shelf.place().engineDir(), fingerprint, config.analysis(), config::ranking)) {
      if (engine.state() == IndexState.STALE) {
        throw shelf.cannotBeMadeAnew(
            engine.damage().map(what -> "damaged (" + what + ")").orElse("out of date"));
      }
    }
  }

  /** Makes the folder of an index, and takes it for this process. */
  private static IndexLock prepared(IndexPlace place) throws IOException {
    try {
      place.prepare();
      return IndexLock.take(place);
    } catch (IOException e) {
      throw new Failure(
          "The index cannot be kept in %s: %s. --index DIR keeps it in another folder."
              .formatted(place.dir(), IndexUnwritableException.reason(e)),
          e);
    }
  }

  static Library openReadOnly(Context context, GlobalOptions options, Shelf shelf)
      throws IOException {
    IndexConfig config = Settings.read(context, options);
    Engines engines = context.engines();
    IndexFingerprint fingerprint = engines.fingerprint(config.indexTimeText());
    Engine engine =
        engines.openReadOnly(
            shelf.place().engineDir(), fingerprint, config.analysis(), config::ranking);
    return new Library(shelf, config, engine, Optional.empty());
  }

  Shelf shelf() {
    return shelf;
  }

  IndexConfig config() {
    return config;
  }

  Engine engine() {
    return engine;
  }

  NoteSearch search() {
    return search;
  }

  private Intake intake() {
    return intake.orElseThrow(() -> new IllegalStateException("open for reading only"));
  }

  /** Says that a look at all files is about to begin, before anybody can ask. */
  void beginIndexing() {
    state = IndexState.INDEXING;
  }

  /**
   * Looks at every file of the folders and takes in what changed.
   *
   * @throws InterruptedException when interrupted; what was done until then is kept
   */
  IndexReport index(Consumer<IndexProgress> progress) throws IOException, InterruptedException {
    beginIndexing();
    // While the record of the last look is missing, everybody knows that the index is not complete.
    Files.deleteIfExists(shelf.place().lookFile());
    try {
      IndexReport report = intake().indexer().run(progress);
      look = LastLook.of(report);
      look.write(shelf.place().lookFile());
      return report;
    } finally {
      state =
          engine.searcher().counts().notes() > 0 || shelf.place().isComplete()
              ? IndexState.READY
              : IndexState.EMPTY;
    }
  }

  boolean isIndexing() {
    return state == IndexState.INDEXING;
  }

  /** Reads all of the index, and says what of it is damaged; what cannot be read is no answer. */
  Optional<String> damageNow() {
    try {
      return engine.damageNow();
    } catch (IOException | RuntimeException | InternalError e) {
      return Optional.empty();
    }
  }

  /** Empties the index; {@link #index} fills it anew. */
  void clear() throws IOException {
    Files.deleteIfExists(shelf.place().lookFile());
    engine.index().clear();
  }

  /** What is wrong with the settings, and with the folders. */
  private List<String> problems() {
    List<String> problems = new ArrayList<>(config.problems());
    shelf.missing().stream().map(Shelf::gone).forEach(problems::add);
    return problems;
  }

  Status status() {
    Searcher.Counts counts = engine.searcher().counts();
    LastLook seen = look;
    return new Status(
        counts.notes(),
        counts.passages(),
        counts.bytes(),
        isIndexing(),
        shelf.noteFolders().folders().stream()
            .map(folder -> new Status.Folder(folder.name(), folder.path().toString()))
            .toList(),
        seen.files(),
        seen.leftAlone(),
        seen.skipped().stream().limit(Status.SKIPPED_SHOWN).toList(),
        seen.inPart().stream().limit(Status.SKIPPED_SHOWN).toList(),
        problems(),
        state.word(),
        Version.current());
  }

  ListedFiles listed() {
    LastLook seen = look;
    return new ListedFiles(seen.skipped(), seen.inPart());
  }

  /** Follows the files from now on; start it before the first look, so that nothing is missed. */
  NoteWatcher watch(NoteWatcher.Listener listener) {
    return intake().watch(listener);
  }

  /**
   * Takes over what a look at changed files found.
   *
   * @param looked where it looked; empty for everywhere
   */
  void noteChanges(IndexReport changes, Optional<Set<Path>> looked) throws IOException {
    if (looked.isEmpty()) {
      look = LastLook.of(changes);
      look.write(shelf.place().lookFile());
      if (!isIndexing()) {
        state = IndexState.READY;
      }
      return;
    }
    LookedAt at = new LookedAt(shelf.noteFolders(), looked.get());
    LastLook after = look.after(engine.index().files().values(), changes.skipped(), at::holds);
    if (!after.equals(look)) {
      look = after;
      if (shelf.place().isComplete()) {
        after.write(shelf.place().lookFile());
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      engine.close();
    } finally {
      if (lock.isPresent()) {
        lock.get().close();
      }
    }
  }
}
