package munjip.note;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file found in a note folder, not yet read.
 *
 * @param folder the folder it was found in
 * @param path relative to the folder, with {@code /}, in NFC, behind the folder's name when several
 *     folders are served: what people see
 * @param file where it lies on disk
 * @param stamp what tells whether it changed
 */
public record NoteFile(NoteFolder folder, String path, Path file, FileStamp stamp) {
  public NoteFile {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(stamp, "stamp");
    if (path.isEmpty() || path.startsWith("/")) {
      throw new IllegalArgumentException("not a relative path: '" + path + "'");
    }
  }

  /** Stands for this file in the index; stable while folder and path are. */
  public String id() {
    return Ids.of(folder.identity(), folder.path().relativize(file).toString());
  }
}
