package munjip.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import munjip.index.IndexReport;
import munjip.index.NoteWatcher;
import munjip.search.SearchRequest;
import munjip.web.Events;
import munjip.web.NoteFiles;
import munjip.web.PortUnavailableException;
import munjip.web.WebServer;

/**
 * A server at work, from the first answer to the last commit: answers from the old index at once,
 * takes in what changed meanwhile, then follows the files until it is told to stop.
 */
final class Serving implements NoteWatcher.Listener {
  private final Context context;
  private final Library library;
  private final boolean json;
  private final String token = RunningServer.newToken();
  private final News news;
  private final WebServer web;
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile Thread follower = new Thread(this::follow, "munjip-follow");
  private NoteWatcher watcher;
  private RunningServer announced;

  /**
   * @param library open for writing; closed at the end
   */
  Serving(Context context, Library library, boolean json) {
    this.context = context;
    this.library = library;
    this.json = json;
    // Before the first request can come: whoever asks must learn that more is to be found soon.
    library.beginIndexing();
    Events events = new Events();
    this.news = new News(library, events);
    this.web =
        new WebServer(
            library.search(),
            new NoteFiles(
                () -> library.shelf().noteFolders().folders(),
                Intake.readers(library.config().notes()),
                library.config().notes(),
                library.engine().searcher()),
            library.engine().analyzer(),
            library::status,
            library::listed,
            this::mendDamage,
            events,
            token);
  }

  /** Serves until told to stop. */
  int run(int port, boolean open) throws IOException, InterruptedException {
    Talk talk = context.talk();
    try {
      int bound = web.start(port);
      announced = RunningServer.ofThisProcess(bound, token);
      announced.announce(library.shelf().place().serverFile());
    } catch (PortUnavailableException e) {
      library.close();
      throw new Failure(e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      web.stop();
      library.close();
      throw e;
    }
    // The first search loads Nori's dictionaries, about a second; better before somebody waits.
    Thread.ofPlatform()
        .daemon()
        .name("munjip-warm-up")
        .start(
            () -> {
              library.search().search(SearchRequest.of("첫 search"));
              library.search().quotes().prepare();
            });
    talk.data(json ? "{\"address\":\"" + announced.address() + "\"}" : announced.address());
    context.surroundings().out().flush();
    talk.remark("Serving " + library.shelf().named() + " (Ctrl-C stops)");
    // Before the first look, so that what changes while it lasts is not missed.
    watcher = library.watch(this);
    follower.start();
    context.surroundings().atExit().accept(this::stop);
    if (open) {
      context.surroundings().browser().accept(URI.create(announced.address()));
    }
    stopped.await();
    return 0;
  }

  private void follow() {
    ProgressLine line = ProgressLine.on(context.surroundings());
    try {
      IndexReport report =
          library.index(
              progress -> {
                line.accept(progress);
                news.progress(progress);
              });
      line.clear();
      ReportLines.of(report).forEach(context.talk()::say);
    } catch (InterruptedException e) {
      line.clear();
      return;
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      line.clear();
      failed(String.valueOf(e.getMessage()));
      watcher.lookAgain();
    }
    news.changed();
  }

  /**
   * Has a damaged index made anew, unless a folder that it would be made of is not there.
   *
   * @return what is damaged and what becomes of it, for people; empty when nothing is
   */
  private synchronized Optional<String> mendDamage() {
    Optional<String> damage = stopping.get() ? Optional.empty() : library.damageNow();
    if (damage.isEmpty()) {
      return damage;
    }
    String what = "damaged (" + damage.get() + ")";
    if (!library.shelf().missing().isEmpty()) {
      return Optional.of(library.shelf().cannotBeMadeAnew(what).getMessage());
    }
    failed("The index is " + what + "; it is made anew.");
    library.beginIndexing();
    try {
      library.clear();
    } catch (IOException e) {
      failed(String.valueOf(e.getMessage()));
    }
    follower = new Thread(this::follow, "munjip-follow");
    follower.start();
    return Optional.of("The index is " + what + "; it is being made anew, ask again in a moment.");
  }

  @Override
  public void updated(IndexReport changes, Optional<Set<Path>> looked) {
    try {
      library.noteChanges(changes, looked);
    } catch (IOException e) {
      failed(String.valueOf(e.getMessage()));
    }
    news.changed();
  }

  @Override
  public void failed(String message) {
    context.talk().complain(message);
  }

  /** Ends everything in order: no more answers, no more reading, all committed. Runs once. */
  void stop() {
    if (!stopping.compareAndSet(false, true)) {
      return;
    }
    try {
      announced.withdraw(library.shelf().place().serverFile());
      web.stop();
      follower.interrupt();
      follower.join();
      watcher.close();
      library.close();
    } catch (IOException e) {
      context.talk().complain("The index could not be closed: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      stopped.countDown();
    }
  }
}
