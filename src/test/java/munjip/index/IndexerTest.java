package munjip.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import munjip.note.SkippedNote;
import org.junit.jupiter.api.Test;

/** After a run the index holds what the folder holds, and no more was read than had to be. */
class IndexerTest extends WithNoteFolder {
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
  void crashLosesNothingThatWasCommitted() throws Exception {
    TestNotes.write(notes, "a.md", "1");
    run();

    index.crash();

    assertThat(index.paths()).containsExactly("a.md");
  }
}
