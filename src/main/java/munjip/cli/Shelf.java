package munjip.cli;

import java.nio.file.Files;
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

  /** Those of the folders that are not there now. */
  List<Path> missing() {
    return folders.stream().filter(folder -> !Files.isDirectory(folder)).toList();
  }

  /**
   * @param what is wrong with the index
   */
  Failure cannotBeMadeAnew(String what) {
    return new Failure(
        "The index is %s, and %s, of which it would be made anew, is not there; it is left as it is. Bring the folder back, or leave it out of the folders you give."
            .formatted(what, missing().getFirst()));
  }

  /** Said of a folder that is not there, or cannot be reached. */
  static String gone(Path folder) {
    return "The folder %s %s; its notes are searched as they were."
        .formatted(folder, NoteFolders.isOutOfReach(folder) ? "cannot be reached" : "is gone");
  }

  /** The folders in words. */
  String named() {
    return String.join(", ", folders.stream().map(Path::toString).toList());
  }
}
