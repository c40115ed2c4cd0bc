package munjip.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import munjip.note.FileStamp;
import munjip.note.Ids;
import munjip.note.Note;
import munjip.note.NoteFile;
import munjip.note.NoteReader;
import munjip.note.UnreadableNoteException;
import munjip.passage.Passage;

/**
 * Takes in one file: sees whether it changed, reads it, and makes notes and passages of it.
 * Whatever is wrong with the file becomes the reason why it is skipped, never an exception. Safe
 * for use by several threads.
 */
final class FileIntake {
  /**
   * A file changed this shortly before it was read may change once more without a new stamp: coarse
   * clocks of file systems tick at up to 2 s (FAT). Git treats such files likewise.
   */
  private static final Duration YOUNG = Duration.ofSeconds(2);

  private final FileWalk walk;
  private final long maxBytes;
  private final List<NoteReader> readers;
  private final Function<Note, List<Passage>> splitter;
  private final InstantSource clock;

  FileIntake(
      FileWalk walk,
      long maxBytes,
      List<NoteReader> readers,
      Function<Note, List<Passage>> splitter,
      InstantSource clock) {
    this.walk = walk;
    this.maxBytes = maxBytes;
    this.readers = List.copyOf(readers);
    this.splitter = splitter;
    this.clock = clock;
  }

  /** A file's bytes, with what is known of the moment they were read. */
  private record Content(NoteFile file, byte[] bytes, boolean settled) {}

  /** Whether the file is as the index knows it, by its stamp alone. */
  static boolean isUnchanged(NoteFile found, IndexedFile known) {
    return known != null
        && known.settled()
        && known.stamp().equals(found.stamp())
        && known.path().equals(found.path());
  }

  /**
   * @param known what the index has of the file; null when nothing
   */
  Outcome take(NoteFile found, IndexedFile known) {
    if (isUnchanged(found, known)) {
      return new Outcome.Unchanged(known);
    }
    if (found.stamp().size() > maxBytes) {
      return skipped(
          found, found.stamp(), true, "", Reasons.tooLarge(found.stamp().size(), maxBytes));
    }
    Content content;
    try {
      Optional<Content> read = read(found);
      if (read.isEmpty()) {
        return new Outcome.Gone();
      }
      content = read.get();
    } catch (IOException e) {
      // Not settled: what hindered reading may pass without a trace on the file.
      return skipped(found, found.stamp(), false, "", Reasons.of(e));
    } catch (OutOfMemoryError e) {
      return skipped(found, found.stamp(), false, "", Reasons.of(e));
    }
    if (content.bytes.length > maxBytes) {
      return skipped(
          found,
          content.file.stamp(),
          content.settled,
          "",
          Reasons.tooLarge(content.bytes.length, maxBytes));
    }
    return outcome(content, known);
  }

  private Outcome outcome(Content content, IndexedFile known) {
    NoteFile file = content.file;
    String hash = Ids.ofContent(content.bytes);
    if (known != null && known.contentHash().equals(hash) && known.path().equals(file.path())) {
      return new Outcome.SameContent(entry(file, content.settled, hash, known.skipped()));
    }
    try {
      List<IndexedNote> notes =
          notes(file, content.bytes).stream()
              .map(note -> new IndexedNote(note, file.file(), splitter.apply(note)))
              .toList();
      return notes.isEmpty()
          ? skipped(file, file.stamp(), content.settled, hash, Reasons.NO_NOTES)
          : new Outcome.Read(entry(file, content.settled, hash, Optional.empty()), notes);
    } catch (UnreadableNoteException e) {
      return skipped(file, file.stamp(), content.settled, hash, e.getMessage());
    } catch (OutOfMemoryError e) {
      // With less going on beside it, it may be readable: no hash, not settled, so it is tried
      // anew.
      return skipped(file, file.stamp(), false, "", Reasons.of(e));
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return skipped(file, file.stamp(), content.settled, hash, Reasons.of(e));
    }
  }

  private List<Note> notes(NoteFile file, byte[] bytes) throws UnreadableNoteException {
    for (NoteReader reader : readers) {
      if (reader.reads(file, bytes)) {
        return reader.read(file, bytes);
      }
    }
    throw new UnreadableNoteException(Reasons.NO_READER);
  }

  /** Reads a file; once more if it changed meanwhile. Empty when it is gone. */
  private Optional<Content> read(NoteFile found) throws IOException {
    for (boolean again = false; ; again = true) {
      Optional<NoteFile> before = look(found);
      if (before.isEmpty()) {
        return Optional.empty();
      }
      NoteFile file = before.get();
      Instant at = clock.instant();
      byte[] bytes;
      // No link is followed: between walk and reading the file may have become one.
      try (InputStream in = Files.newInputStream(file.file(), LinkOption.NOFOLLOW_LINKS)) {
        bytes = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8L));
      } catch (NoSuchFileException e) {
        return Optional.empty();
      }
      boolean steady = look(found).map(NoteFile::stamp).equals(Optional.of(file.stamp()));
      if (steady || again) {
        return Optional.of(new Content(file, bytes, steady && !isYoung(file.stamp(), at)));
      }
    }
  }

  private Optional<NoteFile> look(NoteFile found) throws IOException {
    return walk.below(found.folder(), found.file()).files().stream().findFirst();
  }

  private static boolean isYoung(FileStamp stamp, Instant at) {
    long now = at.getEpochSecond() * 1_000_000_000L + at.getNano();
    long young = YOUNG.toNanos();
    return Math.abs(now - stamp.modified()) <= young || Math.abs(now - stamp.changed()) <= young;
  }

  private static IndexedFile entry(
      NoteFile file, boolean settled, String hash, Optional<String> skipped) {
    return new IndexedFile(file.id(), file.path(), file.stamp(), settled, hash, skipped);
  }

  private static Outcome skipped(
      NoteFile file, FileStamp stamp, boolean settled, String hash, String reason) {
    return new Outcome.Skipped(
        new IndexedFile(file.id(), file.path(), stamp, settled, hash, Optional.of(reason)));
  }
}
