package munjip.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import munjip.note.Language;
import munjip.note.Note;
import munjip.note.NoteConfig;
import munjip.note.NoteFile;
import munjip.note.NoteMeta;
import munjip.note.NoteReader;
import munjip.note.UnreadableNoteException;
import munjip.passage.Passage;
import munjip.passage.PassageId;
import munjip.text.LineMap;
import munjip.text.OffsetMap;
import munjip.text.TextRange;

/** The plainest reader and splitter there can be, and a spy on what is read. */
final class TestNotes implements NoteReader {
  /** So late that no file of a test is young any more. */
  static final InstantSource MUCH_LATER = () -> Instant.now().plus(Duration.ofHours(1));

  private final List<String> read = new ArrayList<>();
  private Consumer<NoteFile> whenRead = file -> {};

  /** What to do just before a file becomes a note: change it, throw something. */
  void whenRead(Consumer<NoteFile> action) {
    whenRead = action;
  }

  /** Paths of the files read since the last call, in order. */
  synchronized List<String> readSince() {
    List<String> paths = read.stream().sorted().toList();
    read.clear();
    return paths;
  }

  @Override
  public boolean reads(NoteFile file, byte[] content) {
    return true;
  }

  @Override
  public List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException {
    synchronized (this) {
      read.add(file.path());
    }
    whenRead.accept(file);
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableNoteException("it is not text");
    }
    return List.of(
        new Note(
            file.id(),
            file.path(),
            "md",
            new NoteMeta(
                file.path(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Language.MIXED),
            text,
            List.of(),
            List.of(),
            OffsetMap.identity(text.length()),
            LineMap.of(text),
            text.length()));
  }

  static List<Passage> whole(Note note) {
    TextRange all = new TextRange(0, note.text().length());
    return List.of(
        new Passage(
            new PassageId(note.id() + ".whole"),
            List.of(),
            note.text(),
            all,
            all,
            note.lines(all),
            List.of(),
            List.of(),
            note.places()));
  }

  static final int MOST_BYTES = 5_000_000;

  /** Markdown of up to {@link #MOST_BYTES}. */
  static final NoteConfig CONFIG =
      new NoteConfig(Map.of("md", "md"), MOST_BYTES, Set.of("node_modules"));

  static Path write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
