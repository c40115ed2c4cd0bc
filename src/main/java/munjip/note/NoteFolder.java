package munjip.note;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A folder of notes the user gave, under the name its notes' paths start with when several are
 * served.
 *
 * @param name last part of the path, made unique with {@code -2}, {@code -3} among folders served
 *     together
 * @param path absolute real path
 */
public record NoteFolder(String name, Path path) {
  public NoteFolder {
    Objects.requireNonNull(name, "name");
    if (!path.isAbsolute()) {
      throw new IllegalArgumentException("not an absolute folder: " + path);
    }
  }

  /** What note ids are made from: the same folder has it whatever it is served with. */
  public String identity() {
    return path.toString();
  }
}
