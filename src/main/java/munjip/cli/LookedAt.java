package munjip.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import munjip.note.NoteFolder;
import munjip.note.NoteFolders;

/**
 * The changed paths a look was at, to be asked about paths as people see them.
 *
 * @param changed absolute files and folders; a folder stands for all below it
 */
record LookedAt(NoteFolders folders, Set<Path> changed) {
  /** Whether a path, as shown, is one of those or lies below one. */
  boolean holds(String shown) {
    return changed.stream().anyMatch(path -> holds(path, shown));
  }

  private boolean holds(Path path, String shown) {
    Optional<NoteFolder> folder = folders.holding(path);
    if (folder.isEmpty()) {
      return folders.folders().stream()
          .filter(below -> below.path().startsWith(path))
          .anyMatch(below -> holds(below.path(), shown));
    }
    // Of one folder alone, paths do not name the folder.
    if (path.equals(folder.get().path()) && folders.folders().size() == 1) {
      return true;
    }
    String top = folders.shown(folder.get(), path);
    return shown.equals(top) || shown.startsWith(top + "/");
  }
}
