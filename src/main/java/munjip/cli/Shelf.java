package munjip.cli;

import java.nio.file.Path;
import java.util.List;
import munjip.note.NoteFolders;

/**
 * Folders that are searched together, and the place of their index.
 *
 * @param folders real paths, sorted, so that names do not depend on the order they were typed in
 */
record Shelf(List<Path> folders, IndexPlace place) {
  Shelf {
    folders = folders.stream().sorted().toList();
  }

  /** The folders under the names that paths of notes begin with. */
  NoteFolders noteFolders() {
    return NoteFolders.of(folders);
  }

  /** The folders in words. */
  String named() {
    return String.join(", ", folders.stream().map(Path::toString).toList());
  }
}
