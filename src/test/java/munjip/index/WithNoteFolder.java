package munjip.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import munjip.note.NoteFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** One folder of notes, and an index in memory. */
abstract class WithNoteFolder {
  @TempDir Path temp;
  Path notes;
  final MemoryNoteIndex index = new MemoryNoteIndex();
  final TestNotes reader = new TestNotes();

  @BeforeEach
  void makeFolder() throws IOException {
    notes = Files.createDirectory(temp.resolve("notes"));
  }

  Indexer indexer(InstantSource clock, Path... folders) throws Exception {
    return indexer(index, clock, folders);
  }

  /** Over the folder, into another index. */
  Indexer on(NoteIndex other) throws Exception {
    return indexer(other, TestNotes.MUCH_LATER, notes);
  }

  private Indexer indexer(NoteIndex into, InstantSource clock, Path... folders) throws Exception {
    return new Indexer(
        NoteFolders.open(List.of(folders)),
        TestNotes.CONFIG,
        List.of(reader),
        NoteSteps.passagesOnly(TestNotes::whole),
        into,
        clock);
  }

  IndexReport run() throws Exception {
    return indexer(TestNotes.MUCH_LATER, notes).run(progress -> {});
  }

  IndexReport update(Path... paths) throws Exception {
    return indexer(TestNotes.MUCH_LATER, notes).update(Set.of(paths));
  }
}
