package munjip.index;

import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import munjip.note.FileStamp;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.text.Unicode;

/** Leads from paths on disk that changed to what the walk has to look at and the index knows. */
final class ChangedPaths {
  private ChangedPaths() {}

  /**
   * Those of the paths that lie in the folder, without those that lie below another one. A path
   * that is spelled otherwise on disk ({@code a.md} renamed to {@code A.md} where case does not
   * matter) comes in both spellings.
   */
  static Set<Path> within(NoteFolder folder, Set<Path> changed) {
    Set<Path> sorted = new TreeSet<>();
    for (Path path : changed) {
      Path clean = path.toAbsolutePath().normalize();
      sorted.add(clean);
      sorted.add(asOnDisk(clean));
    }
    Set<Path> tops = new TreeSet<>();
    Path top = null;
    for (Path path : sorted) {
      if (folder.path().startsWith(path)) {
        return Set.of(folder.path());
      }
      if (path.startsWith(folder.path()) && (top == null || !path.startsWith(top))) {
        tops.add(path);
        top = path;
      }
    }
    return tops;
  }

  /** Whether something lies there under exactly this name. */
  static boolean isThere(Path path) {
    try {
      return path.toRealPath(LinkOption.NOFOLLOW_LINKS).equals(path);
    } catch (IOException e) {
      return false;
    }
  }

  private static Path asOnDisk(Path path) {
    try {
      return path.toRealPath(LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      return path;
    }
  }

  /**
   * What the index knows of a path: the file itself, or all files below it, also when it is gone.
   *
   * @param several whether paths start with their folder's name
   */
  static Map<String, IndexedFile> knownBelow(
      NoteFolder folder, Path path, boolean several, Map<String, IndexedFile> known) {
    Map<String, IndexedFile> below = new HashMap<>();
    String prefix = several ? folder.name() + "/" : "";
    if (!path.equals(folder.path())) {
      String relative = folder.path().relativize(path).toString();
      prefix += Unicode.nfc(relative.replace(path.getFileSystem().getSeparator(), "/"));
      NoteFile file = new NoteFile(folder, prefix, path, new FileStamp(0, 0, 0));
      if (known.containsKey(file.id())) {
        below.put(file.id(), known.get(file.id()));
      }
      prefix += "/";
    }
    for (IndexedFile file : known.values()) {
      if (file.path().startsWith(prefix)) {
        below.put(file.id(), file);
      }
    }
    return below;
  }
}
