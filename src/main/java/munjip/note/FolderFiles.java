package munjip.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;

/** Finds a file by a path that a note or a browser names, and never one outside the folder. */
public final class FolderFiles {
  private FolderFiles() {}

  /**
   * @param folder nothing outside it is answered, whatever links lead there
   * @param relative with {@code /}, already percent-decoded; NFC and NFD both find the file
   * @return the real path of a plain, not hidden file inside the folder; empty for all else
   */
  public static Optional<Path> resolveInside(NoteFolder folder, String relative) {
    return resolve(folder, relative)
        .or(() -> resolve(folder, Normalizer.normalize(relative, Normalizer.Form.NFD)))
        .or(() -> resolve(folder, Normalizer.normalize(relative, Normalizer.Form.NFC)));
  }

  private static Optional<Path> resolve(NoteFolder folder, String relative) {
    try {
      Path path = folder.path().resolve(relative).normalize();
      if (Path.of(relative).isAbsolute() || !path.startsWith(folder.path())) {
        return Optional.empty();
      }
      Path real = path.toRealPath();
      if (!real.startsWith(folder.path()) || !Files.isRegularFile(real)) {
        return Optional.empty();
      }
      for (Path part : folder.path().relativize(real)) {
        if (part.toString().startsWith(".")) {
          return Optional.empty();
        }
      }
      return Optional.of(real);
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }
}
