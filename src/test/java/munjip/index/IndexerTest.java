package munjip.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import munjip.note.FileStamp;
import munjip.note.FoundFiles;
import munjip.note.NoteFolders;
import munjip.note.SkippedNote;
import munjip.quote.NoteQuotes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexerTest {
  @TempDir Path temp;
  private Path notes;
  private final MemoryNoteIndex index = new MemoryNoteIndex();
  private final TestNotes reader = new TestNotes();

  @BeforeEach
  void makeFolder() throws IOException {
    notes = Files.createDirectory(temp.resolve("notes"));
  }

  private Indexer indexer(InstantSource clock, Path... folders) throws Exception {
    return new Indexer(
        NoteFolders.open(List.of(folders)),
        TestNotes.CONFIG,
        List.of(reader),
        TestNotes::whole,
        note -> NoteQuotes.NONE,
        index,
        clock);
  }

  private IndexReport run() throws Exception {
    return indexer(TestNotes.MUCH_LATER, notes).run(progress -> {});
  }

  private IndexReport update(Path... paths) throws Exception {
    return indexer(TestNotes.MUCH_LATER, notes).update(Set.of(paths));
  }

  @Test
  void everyNoteOfTheFolderIsIndexed() throws Exception {
    TestNotes.write(notes, "카파시.md", "들쭉날쭉한 지능");
    TestNotes.write(notes, "2025/talk.md", "jagged intelligence");
    TestNotes.write(notes, "photo.jpg", "x");
    List<IndexProgress> progress = new ArrayList<>();

    IndexReport report = indexer(TestNotes.MUCH_LATER, notes).run(progress::add);

    assertThat(index.paths()).containsExactly("2025/talk.md", "카파시.md");
    assertThat(report.indexed()).isEqualTo(2);
    assertThat(report.notes()).isEqualTo(2);
    assertThat(report.ignored()).isEqualTo(1);
    assertThat(progress).containsExactly(new IndexProgress(1, 2, 1), new IndexProgress(2, 2, 2));
  }

  @Test
  void secondRunReadsNothing() throws Exception {
    TestNotes.write(notes, "a.md", "가");
    TestNotes.write(notes, "bad.md", "\0");
    run();
    reader.readSince();
    int puts = index.puts();

    IndexReport report = run();

    assertThat(reader.readSince()).isEmpty();
    assertThat(index.puts()).isEqualTo(puts);
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(report.bytes()).isZero();
    assertThat(report.skipped()).containsExactly(new SkippedNote("bad.md", "it is not text"));
    assertThat(report.changedAnything()).isFalse();
  }

  @Test
  void changedNoteIsReadAgain() throws Exception {
    Path file = TestNotes.write(notes, "a.md", "old");
    TestNotes.write(notes, "b.md", "other");
    run();
    reader.readSince();
    Files.writeString(file, "new");

    assertThat(run().indexed()).isEqualTo(1);
    assertThat(reader.readSince()).containsExactly("a.md");
    assertThat(index.texts()).containsExactly("new", "other");
  }

  @Test
  void removedNoteIsForgotten() throws Exception {
    Path file = TestNotes.write(notes, "a.md", "가");
    run();
    Files.delete(file);

    assertThat(run().removed()).isEqualTo(1);
    assertThat(index.paths()).isEmpty();
  }

  @Test
  void movedNoteIsFoundUnderItsNewPathOnly() throws Exception {
    Path file = TestNotes.write(notes, "a.md", "가");
    run();
    Files.createDirectory(notes.resolve("old"));
    Files.move(file, notes.resolve("old/a.md"));

    IndexReport report = run();

    assertThat(index.paths()).containsExactly("old/a.md");
    assertThat(report.indexed()).isEqualTo(1);
    assertThat(report.removed()).isEqualTo(1);
  }

  @Test
  void newTimeWithTheSameContentIsNoChange() throws Exception {
    Path file = TestNotes.write(notes, "a.md", "가");
    run();
    reader.readSince();
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));

    IndexReport report = run();

    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(report.changedAnything()).isFalse();
    assertThat(reader.readSince()).isEmpty();
    assertThat(index.touches()).isEqualTo(1);
    assertThat(index.texts()).containsExactly("가");
    run();
    assertThat(index.touches()).as("the new stamp is remembered").isEqualTo(1);
  }

  @Test
  void fileReplacedByOneOfTheSameSizeAndTimeIsNoticed() throws Exception {
    Path file = TestNotes.write(notes, "a.md", "old");
    FileTime time = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(file, time);
    run();
    Files.writeString(file, "new");
    Files.setLastModifiedTime(file, time);

    run();

    assertThat(index.texts()).containsExactly("new");
  }

  @Test
  void youngFileIsLookedAtAgainThoughItsStampIsTheSame() throws Exception {
    TestNotes.write(notes, "a.md", "가");
    indexer(InstantSource.system(), notes).run(progress -> {});
    assertThat(index.files().values()).extracting(IndexedFile::settled).containsExactly(false);

    IndexReport report = run();

    assertThat(report.bytes()).isEqualTo(3);
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(index.files().values()).extracting(IndexedFile::settled).containsExactly(true);
  }

  @Test
  void tooLargeFileIsSkippedUnread() throws Exception {
    TestNotes.write(notes, "big.md", "x".repeat(1_001));

    IndexReport report = run();

    assertThat(reader.readSince()).isEmpty();
    assertThat(report.skipped()).extracting(SkippedNote::path).containsExactly("big.md");
    assertThat(report.skipped().getFirst().reason()).contains("too large");
  }

  @Test
  void fileThatBecomesUnreadableLosesItsNotesAndIsListed() throws Exception {
    Path file = TestNotes.write(notes, "a.md", "가");
    run();
    Files.writeString(file, "\0");

    assertThat(run().skipped()).containsExactly(new SkippedNote("a.md", "it is not text"));
    assertThat(index.paths()).isEmpty();
  }

  @Test
  void badNoteNeverStopsTheRun() throws Exception {
    for (String name : List.of("1", "2", "3", "4", "good")) {
      TestNotes.write(notes, name + ".md", name);
    }
    reader.whenRead(
        file -> {
          switch (file.path()) {
            case "1.md" -> throw new IllegalStateException("ours");
            case "2.md" -> throw new StackOverflowError();
            case "3.md" -> throw new OutOfMemoryError();
            case "4.md" -> throw new AssertionError("ours");
            default -> {}
          }
        });

    IndexReport report = run();

    assertThat(index.paths()).containsExactly("good.md");
    assertThat(report.skipped()).extracting(SkippedNote::path).hasSize(4);
    assertThat(report.skipped().get(0).reason()).contains("IllegalStateException", "report");
    assertThat(report.skipped().get(1).reason()).contains("nested too deeply");
    assertThat(report.skipped().get(2).reason()).contains("memory");
  }

  @Test
  void noteTheEngineCannotTakeIsSkipped() throws Exception {
    TestNotes.write(notes, "bad.md", "bad");
    TestNotes.write(notes, "good.md", "good");
    NoteIndex picky =
        new ForwardingNoteIndex(index) {
          @Override
          public void put(IndexedFile file, List<IndexedNote> notes) throws IOException {
            if (file.path().equals("bad.md") && !notes.isEmpty()) {
              throw new IllegalArgumentException("immense term");
            }
            super.put(file, notes);
          }
        };

    IndexReport report = on(picky).run(progress -> {});

    assertThat(index.paths()).containsExactly("good.md");
    assertThat(report.indexed()).isEqualTo(1);
    assertThat(report.skipped()).extracting(SkippedNote::path).containsExactly("bad.md");
  }

  @Test
  void indexThatCannotBeWrittenEndsTheRun() throws Exception {
    TestNotes.write(notes, "a.md", "가");
    NoteIndex full =
        new ForwardingNoteIndex(index) {
          @Override
          public void put(IndexedFile file, List<IndexedNote> notes) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThatThrownBy(() -> on(full).run(progress -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  private Indexer on(NoteIndex other) throws Exception {
    return new Indexer(
        NoteFolders.open(List.of(notes)),
        TestNotes.CONFIG,
        List.of(reader),
        TestNotes::whole,
        note -> NoteQuotes.NONE,
        other,
        TestNotes.MUCH_LATER);
  }

  @Test
  void folderThatVanishedKeepsItsNotes() throws Exception {
    TestNotes.write(notes, "a.md", "가");
    Indexer indexer = indexer(TestNotes.MUCH_LATER, notes);
    indexer.run(progress -> {});
    Files.move(notes, temp.resolve("elsewhere"));

    assertThatThrownBy(() -> indexer.run(progress -> {}))
        .isInstanceOf(FolderGoneException.class)
        .hasMessageContaining("notes");
    assertThatThrownBy(() -> indexer.update(Set.of(notes.resolve("a.md"))))
        .isInstanceOf(FolderGoneException.class);
    assertThat(index.paths()).containsExactly("a.md");
  }

  @Test
  void whatCannotBeListedNowIsNotForgotten() {
    FoundFiles found =
        new FoundFiles(List.of(), List.of(new SkippedNote("disk", "no")), 0, Set.of("disk"));

    assertThat(Indexer.missing(Map.of("1", known("disk/a.md"), "2", known("disks/b.md")), found))
        .containsExactly("2");
  }

  private static IndexedFile known(String path) {
    return new IndexedFile(path, path, new FileStamp(1, 1, 1), true, "", Optional.empty());
  }

  @Test
  void fileDeletedWhileItIsReadIsForgotten() throws Exception {
    Path file = TestNotes.write(notes, "a.md", "가");
    run();
    Files.writeString(file, "나");

    IndexReport report = indexer(justBeforeReading(n -> Files.delete(file)), notes).run(p -> {});

    assertThat(report.removed()).isEqualTo(1);
    assertThat(report.skipped()).containsExactly(new SkippedNote("a.md", Reasons.DELETED));
    assertThat(index.files()).isEmpty();
  }

  @Test
  void fileThatChangesWhileItIsReadIsReadOnceMoreAndNotTrusted() throws Exception {
    Path file = TestNotes.write(notes, "a.md", "0");

    indexer(justBeforeReading(n -> Files.writeString(file, "x".repeat(n + 1))), notes)
        .run(progress -> {});

    assertThat(index.texts()).containsExactly("xxx");
    assertThat(index.files().values()).extracting(IndexedFile::settled).containsExactly(false);
  }

  @Test
  void fileThatOutgrowsTheLimitWhileItIsReadIsSkipped() throws Exception {
    Path file = TestNotes.write(notes, "a.md", "0");

    IndexReport report =
        indexer(justBeforeReading(n -> Files.writeString(file, "x".repeat(2_000))), notes)
            .run(progress -> {});

    assertThat(report.skipped()).hasSize(1);
    assertThat(report.skipped().getFirst().reason()).contains("too large");
    assertThat(report.indexed()).isZero();
  }

  private interface Act {
    void at(int reading) throws IOException;
  }

  /** The clock is asked just before a file is read; this one uses the moment. */
  private static InstantSource justBeforeReading(Act act) {
    AtomicInteger readings = new AtomicInteger();
    return () -> {
      try {
        act.at(readings.incrementAndGet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return TestNotes.MUCH_LATER.instant();
    };
  }

  @Test
  void interruptedRunKeepsWhatItDid() throws Exception {
    for (int i = 0; i < 200; i++) {
      TestNotes.write(notes, i + ".md", "note " + i);
    }
    Thread caller = Thread.currentThread();
    reader.whenRead(file -> caller.interrupt());

    assertThatThrownBy(this::run).isInstanceOf(InterruptedException.class);

    // Further files, read beside the first, interrupted the test itself once more.
    Thread.interrupted();
    assertThat(index.paths()).isNotEmpty();
    reader.whenRead(file -> {});
    int before = index.paths().size();
    assertThat(run().indexed()).isEqualTo(200 - before);
    assertThat(index.paths()).hasSize(200);
  }

  @Test
  void updateLooksAtTheGivenPathsOnly() throws Exception {
    Path a = TestNotes.write(notes, "a.md", "1");
    Path b = TestNotes.write(notes, "b.md", "1");
    run();
    reader.readSince();
    Files.writeString(a, "2");
    Files.writeString(b, "2");

    IndexReport report = update(a);

    assertThat(reader.readSince()).containsExactly("a.md");
    assertThat(report.indexed()).isEqualTo(1);
    assertThat(index.texts()).containsExactly("1", "2");
  }

  @Test
  void updateOfAFolderCoversAllBelowIt() throws Exception {
    TestNotes.write(notes, "talks/2024/a.md", "1");
    TestNotes.write(notes, "talks/b.md", "1");
    TestNotes.write(notes, "talks.md", "1");
    TestNotes.write(notes, "talks more/c.md", "1");
    update(notes.resolve("talks"));
    assertThat(index.paths()).containsExactly("talks/2024/a.md", "talks/b.md");

    run();
    Files.move(notes.resolve("talks"), temp.resolve("away"));
    IndexReport report = update(notes.resolve("talks"), notes.resolve("talks/b.md"));

    assertThat(report.removed()).isEqualTo(2);
    assertThat(index.paths()).containsExactly("talks more/c.md", "talks.md");
  }

  @Test
  void fileThatBecameAFolderIsForgotten() throws Exception {
    Path a = TestNotes.write(notes, "a.md", "1");
    run();
    Files.delete(a);
    TestNotes.write(notes, "a.md/b.md", "2");

    update(a);

    assertThat(index.paths()).containsExactly("a.md/b.md");
  }

  @Test
  void updateOutsideTheFoldersIsPassedOver() throws Exception {
    Path outside = TestNotes.write(temp, "secret.md", "no");

    assertThat(update(outside, notes.resolve("../secret.md")).indexed()).isZero();
    assertThat(index.paths()).isEmpty();
  }

  @Test
  void foldersOfTheSameNameAreKeptApart() throws Exception {
    Path other = Files.createDirectories(temp.resolve("blog/notes2"));
    TestNotes.write(notes, "a.md", "1");
    TestNotes.write(other, "a.md", "2");
    Indexer both = indexer(TestNotes.MUCH_LATER, notes, other);
    both.run(progress -> {});
    Files.delete(other.resolve("a.md"));

    both.update(Set.of(other));

    assertThat(index.paths()).containsExactly("notes/a.md");
  }

  @Test
  void crashLosesNothingThatWasCommitted() throws Exception {
    TestNotes.write(notes, "a.md", "1");
    run();

    index.crash();

    assertThat(index.paths()).containsExactly("a.md");
  }
}
