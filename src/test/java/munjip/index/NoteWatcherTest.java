package munjip.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import munjip.note.NoteFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class NoteWatcherTest {
  @TempDir Path temp;
  private Path notes;
  private NoteWatcher watcher;
  private final MemoryNoteIndex index = new MemoryNoteIndex();
  private final TestNotes reader = new TestNotes();
  private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
  private final List<String> failures = new ArrayList<>();

  @BeforeEach
  void makeFolder() throws IOException {
    notes = Files.createDirectory(temp.toRealPath().resolve("notes"));
  }

  @AfterEach
  void close() throws IOException {
    if (watcher != null) {
      watcher.close();
    }
  }

  /** Indexes what is there, then watches; the poll is so rare that no test lives to see it. */
  private void watch() throws Exception {
    watch(
        new NoteWatcher.Timing(
            Duration.ofMillis(80),
            Duration.ofMillis(500),
            Duration.ofSeconds(5),
            Duration.ofMillis(100),
            Duration.ofHours(1)));
  }

  private void watch(NoteWatcher.Timing timing) throws Exception {
    NoteFolders folders = NoteFolders.open(List.of(notes));
    Indexer indexer =
        new Indexer(
            folders,
            TestNotes.CONFIG,
            List.of(reader),
            NoteSteps.passagesOnly(TestNotes::whole),
            index);
    watcher =
        NoteWatcher.start(
            folders,
            TestNotes.CONFIG,
            indexer,
            new NoteWatcher.Listener() {
              @Override
              public void updated(IndexReport report, Optional<Set<Path>> looked) {
                told.add(report);
              }

              @Override
              public void failed(String message) {
                told.add(message);
              }
            },
            timing);
    indexer.run(progress -> {});
    reader.readSince();
  }

  /** Waits from one word of the watcher to the next until it holds. */
  private void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Object word = told.poll(60, TimeUnit.SECONDS);
      assertThat(word).as("index holds %s", index.texts()).isNotNull();
      if (word instanceof String failure) {
        failures.add(failure);
      }
    }
  }

  private void awaitPaths(String... paths) throws InterruptedException {
    await(() -> index.paths().equals(List.of(paths)));
  }

  @Test
  void savedNoteIsSearchable() throws Exception {
    TestNotes.write(notes, "카파시.md", "old");
    watch();

    TestNotes.write(notes, "카파시.md", "들쭉날쭉한 지능");

    await(() -> index.texts().equals(List.of("들쭉날쭉한 지능")));
  }

  @Test
  void noteWrittenAsideAndRenamedIsSearchable() throws Exception {
    TestNotes.write(notes, "a.md", "old");
    watch();

    Path aside = TestNotes.write(notes, ".a.md.tmp", "new");
    Files.move(aside, notes.resolve("a.md"), StandardCopyOption.ATOMIC_MOVE);

    await(() -> index.texts().equals(List.of("new")));
    assertThat(index.paths()).containsExactly("a.md");
  }

  @Test
  void notesLeftAloneFromNowOnAreForgottenAndComeBack() throws Exception {
    TestNotes.write(notes, "a.md", "1");
    TestNotes.write(notes, "drafts/b.md", "2");
    watch();

    Path rules = TestNotes.write(notes, ".munjipignore", "drafts/\n");
    awaitPaths("a.md");
    Files.delete(rules);
    awaitPaths("a.md", "drafts/b.md");
  }

  @Test
  void deletedNoteIsForgotten() throws Exception {
    Path file = TestNotes.write(notes, "a.md", "1");
    watch();

    Files.delete(file);

    awaitPaths();
  }

  @Test
  void movedNoteIsFoundAtItsNewPlace() throws Exception {
    Path file = TestNotes.write(notes, "a.md", "1");
    Files.createDirectory(notes.resolve("old"));
    watch();

    Files.move(file, notes.resolve("old/b.md"));

    awaitPaths("old/b.md");
  }

  @Test
  void newFolderIsWatchedWithAllThatIsInItAlready() throws Exception {
    watch();
    TestNotes.write(temp, "talks/2024/a.md", "1");
    TestNotes.write(temp, "talks/b.md", "1");

    Files.move(temp.resolve("talks"), notes.resolve("talks"));
    awaitPaths("talks/2024/a.md", "talks/b.md");

    TestNotes.write(notes, "talks/2024/deep/c.md", "1");
    awaitPaths("talks/2024/a.md", "talks/2024/deep/c.md", "talks/b.md");
  }

  @Test
  void renamedFolderTakesItsNotesAlong() throws Exception {
    TestNotes.write(notes, "talks/2024/a.md", "1");
    watch();

    Files.move(notes.resolve("talks"), notes.resolve("강연"));
    awaitPaths("강연/2024/a.md");

    TestNotes.write(notes, "강연/2024/b.md", "2");
    awaitPaths("강연/2024/a.md", "강연/2024/b.md");
  }

  @Test
  void folderMovedAwayTakesItsNotesAlong() throws Exception {
    TestNotes.write(notes, "talks/2024/a.md", "1");
    TestNotes.write(notes, "b.md", "1");
    watch();

    Files.move(notes.resolve("talks"), temp.resolve("talks"));

    awaitPaths("b.md");
  }

  @Test
  void whatIsLeftAloneIsNotLookedAt() throws Exception {
    watch();
    TestNotes.write(notes, ".git/a.md", "1");
    TestNotes.write(notes, "node_modules/a.md", "1");

    TestNotes.write(notes, "b.md", "1");

    awaitPaths("b.md");
    assertThat(reader.readSince()).containsOnly("b.md");
  }

  @Test
  void folderThatVanishesKeepsItsNotesAndIsTakenUpAgain() throws Exception {
    TestNotes.write(notes, "a.md", "1");
    watch(
        new NoteWatcher.Timing(
            Duration.ofMillis(80),
            Duration.ofMillis(500),
            Duration.ofSeconds(5),
            Duration.ofMillis(100),
            Duration.ofMillis(200)));
    Files.move(notes, temp.resolve("elsewhere"));
    // A moved folder is still watched, under the path it had.
    TestNotes.write(temp, "elsewhere/b.md", "2");

    await(() -> !failures.isEmpty());
    assertThat(failures.getFirst()).contains("notes", "is not there");
    assertThat(index.paths()).containsExactly("a.md");

    Files.move(temp.resolve("elsewhere"), notes);
    awaitPaths("a.md", "b.md");
  }

  @Test
  void folderThatIsReplacedByAnotherIsFollowedOn() throws Exception {
    TestNotes.write(notes, "a.md", "1");
    watch();
    TestNotes.write(temp, "copy/a.md", "1");
    TestNotes.write(temp, "copy/b.md", "2");
    Files.move(notes, temp.resolve("elsewhere"));
    Files.move(temp.resolve("copy"), notes);

    awaitPaths("a.md", "b.md");
    TestNotes.write(notes, "c.md", "3");
    awaitPaths("a.md", "b.md", "c.md");
  }

  @Test
  void closingEndsItsThreads() throws Exception {
    watch();
    watcher.close();

    List<Thread> left =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("munjip-watch"))
            .toList();
    for (Thread thread : left) {
      assertThat(thread.join(Duration.ofSeconds(60))).as(thread.getName()).isTrue();
    }
  }

  @Test
  void exhaustedWatchesAreExplained() {
    String message =
        WatchFailures.message(
            new IOException("User limit of inotify watches reached"), Duration.ofSeconds(30));

    assertThat(message).contains("every 30 s", "fs.inotify.max_user_watches");
  }
}
