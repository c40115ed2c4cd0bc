package munjip.note;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Reads the bytes of a found file, whole, and never through a link that took its place. */
public final class NoteBytes {
  private NoteBytes() {}

  /**
   * @throws UnreadableNoteException when it is gone, grew over the limit, became a link, or may not
   *     be read
   */
  public static byte[] read(NoteFile file, NoteConfig config) throws UnreadableNoteException {
    long allowed = config.maxBytesOf(file.file().getFileName().toString());
    int limit = (int) Math.min(allowed, Integer.MAX_VALUE - 16);
    try {
      if (!file.file().getParent().toRealPath().startsWith(file.folder().path())) {
        throw new UnreadableNoteException("its folder became a link out of the note folder");
      }
      try (InputStream in = Files.newInputStream(file.file(), LinkOption.NOFOLLOW_LINKS)) {
        byte[] content = in.readNBytes(limit);
        if (in.read() >= 0) {
          throw new UnreadableNoteException(tooLarge(Files.size(file.file()), allowed));
        }
        if (content.length == 0) {
          throw new UnreadableNoteException("empty: there is nothing in it");
        }
        return content;
      }
    } catch (NoSuchFileException e) {
      throw new UnreadableNoteException("it is gone");
    } catch (AccessDeniedException e) {
      throw new UnreadableNoteException("may not be read: give yourself the right to read it");
    } catch (IOException e) {
      throw new UnreadableNoteException("cannot be read: " + e.getMessage());
    }
  }

  static void requireSmall(byte[] content, NoteConfig config) throws UnreadableNoteException {
    if (content.length > config.maxBytes()) {
      throw new UnreadableNoteException(tooLarge(content.length, config.maxBytes()));
    }
  }

  static String tooLarge(long size, long limit) {
    return "too large: %s, the limit is %s: split it, or raise the limit in index.yaml"
        .formatted(megabytes(size), megabytes(limit));
  }

  private static String megabytes(long bytes) {
    return bytes < 100_000
        ? bytes + " bytes"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
  }
}
