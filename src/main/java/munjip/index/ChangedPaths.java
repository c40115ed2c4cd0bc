package munjip.index;

import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import munjip.note.FileStamp;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.note.NoteFolders;

/** Leads from paths on disk that changed to what the walk has to look at and the index knows. */
final class ChangedPaths {
  private ChangedPaths() {}

  /**
   * Those of the paths that lie in the folders, without those that lie below another one. A path
   * above a folder stands for the folder. A path that is spelled otherwise on disk ({@code a.md}
   * renamed to {@code A.md} where case does not matter) comes in both spellings.
   */
  static Set<Path> inside(NoteFolders folders, Collection<Path> changed) {
    Set<Path> sorted = new TreeSet<>();
    for (Path path : changed) {
      Path clean = path.toAbsolutePath().normalize();
      sorted.add(clean);
      sorted.add(asOnDisk(clean));
    }
    Set<Path> inside = new TreeSet<>();
    for (NoteFolder folder : folders.folders()) {
      Path top = null;
      for (Path path : sorted) {
        if (folder.path().startsWith(path)) {
          top = folder.path();
          inside.add(top);
        } else if (folders.holding(path).filter(folder::equals).isPresent()
            && (top == null || !path.startsWith(top))) {
          top = path;
          inside.add(top);
        }
      }
    }
    return inside;
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

  /** What the index knows of a path: the file itself, or all files below it, also when gone. */
  static Map<String, IndexedFile> knownAt(
      NoteFolders folders, Path path, Map<String, IndexedFile> known) {
    NoteFolder folder = folders.holding(path).orElseThrow();
    if (path.equals(folder.path())) {
      return below(folders.folders().size() > 1 ? folder.name() + "/" : "", known);
    }
    String shown = folders.shown(folder, path);
    Map<String, IndexedFile> at = below(shown + "/", known);
    String id = new NoteFile(folder, shown, path, new FileStamp(0, 0, 0)).id();
    if (known.containsKey(id)) {
      at.put(id, known.get(id));
    }
    return at;
  }

  private static Map<String, IndexedFile> below(String prefix, Map<String, IndexedFile> known) {
    Map<String, IndexedFile> below = new HashMap<>();
    known.forEach(
        (id, file) -> {
          if (file.path().startsWith(prefix)) {
            below.put(id, file);
          }
        });
    return below;
  }
}
