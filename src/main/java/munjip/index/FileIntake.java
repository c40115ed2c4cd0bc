package munjip.index;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import munjip.glossary.NoteWordings;
import munjip.note.FileStamp;
import munjip.note.FileVerdict;
import munjip.note.FolderWalk;
import munjip.note.Ids;
import munjip.note.Note;
import munjip.note.NoteBytes;
import munjip.note.NoteConfig;
import munjip.note.NoteFile;
import munjip.note.NoteReader;
import munjip.note.UnreadableNoteException;
import munjip.passage.Passage;
import munjip.quote.NoteQuotes;

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

  private final FolderWalk walk;
  private final NoteConfig config;
  private final List<NoteReader> readers;
  private final NoteSteps steps;
  private final InstantSource clock;

  FileIntake(
      FolderWalk walk,
      NoteConfig config,
      List<NoteReader> readers,
      NoteSteps steps,
      InstantSource clock) {
    this.walk = walk;
    this.config = config;
    this.readers = List.copyOf(readers);
    this.steps = steps;
    this.clock = clock;
  }

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
    return read(found, known, false);
  }

  /** Reads a file; once more if it changed meanwhile. */
  private Outcome read(NoteFile found, IndexedFile known, boolean again) {
    return switch (walk.judge(found.file())) {
      case FileVerdict.Ignored gone -> new Outcome.Gone();
      case FileVerdict.Skipped left -> skipped(found, false, "", left.note().reason());
      case FileVerdict.Taken taken -> {
        Instant at = clock.instant();
        byte[] bytes;
        try {
          bytes = NoteBytes.read(taken.file(), config);
        } catch (UnreadableNoteException e) {
          yield isGone(taken.file())
              ? new Outcome.Gone()
              // Not settled: what hindered reading may pass without a trace on the file.
              : skipped(taken.file(), false, "", e.getMessage());
        } catch (OutOfMemoryError e) {
          yield skipped(taken.file(), false, "", Reasons.of(e));
        }
        boolean steady = walk.judge(found.file()).equals(taken);
        yield steady || again
            ? make(taken.file(), bytes, steady && !isYoung(taken.file().stamp(), at), known)
            : read(found, known, true);
      }
    };
  }

  /** Makes notes of a file's bytes, unless they are as they were. */
  private Outcome make(NoteFile file, byte[] bytes, boolean settled, IndexedFile known) {
    String hash = Ids.ofContent(bytes);
    if (known != null && known.contentHash().equals(hash) && known.path().equals(file.path())) {
      return new Outcome.SameContent(
          entry(file, settled, hash, known.skipped()).inPart(known.inPart()));
    }
    try {
      List<IndexedNote> notes = new ArrayList<>();
      FoundIn found = new FoundIn();
      for (Note note : notes(file, bytes)) {
        note.unread().ifPresent(found.lacking::add);
        NoteQuotes quotes = found.in(note, "quotes", steps.quotes(), NoteQuotes.NONE);
        NoteWordings wordings = found.in(note, "term pairs", steps.wordings(), NoteWordings.NONE);
        List<Passage> passages = steps.passages().apply(note);
        notes.add(new IndexedNote(note, file.file(), passages, quotes, wordings));
      }
      boolean fits = found.fits;
      return notes.isEmpty()
          ? skipped(file, settled, hash, Reasons.NO_NOTES)
          : new Outcome.Read(
              // With less going on beside it, the rest may be found: it is tried again.
              entry(file, settled && fits, fits ? hash : "", Optional.empty())
                  .inPart(found.lacking()),
              notes);
    } catch (UnreadableNoteException e) {
      return skipped(file, settled, hash, e.getMessage());
    } catch (OutOfMemoryError e) {
      // With less going on beside it, it may be readable: without hash and settling, it is tried.
      return skipped(file, false, "", Reasons.of(e));
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
      return skipped(file, settled, hash, Reasons.of(e));
    }
  }

  /** What is found in notes; one in which something cannot be found is searched all the same. */
  private static final class FoundIn {
    /** What is not searched, or was not found, and why; each reason once. */
    final Set<String> lacking = new LinkedHashSet<>();

    /** Whether all of it fitted beside what else goes on. */
    boolean fits = true;

    <T> T in(Note note, String what, Function<Note, T> step, T none) {
      try {
        return step.apply(note);
      } catch (OutOfMemoryError e) {
        fits = false;
        lacking.add(what + ": " + Reasons.of(e));
      } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
        lacking.add(what + ": " + Reasons.of(e));
      }
      return none;
    }

    Optional<String> lacking() {
      return lacking.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", lacking));
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

  /** A file that the memory does not suffice for; it is tried again next time. */
  static IndexedFile forMemory(NoteFile file) {
    return entry(file, false, "", Optional.of(Reasons.NO_MEMORY));
  }

  private static boolean isGone(NoteFile file) {
    return Files.notExists(file.file(), LinkOption.NOFOLLOW_LINKS);
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

  private static Outcome skipped(NoteFile file, boolean settled, String hash, String reason) {
    return new Outcome.Skipped(entry(file, settled, hash, Optional.of(reason)));
  }
}
