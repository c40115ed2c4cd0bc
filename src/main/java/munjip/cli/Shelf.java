package munjip.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import munjip.note.NoteFolder;

/**
 * Folders that are searched together, and the place of their index.
 *
 * @param folders real paths, sorted, so that names do not depend on the order they were typed in
 */
record Shelf(List<Path> folders, IndexPlace place) {
  Shelf {
    folders = folders.stream().sorted().toList();
  }

  /** The folders under the names that paths of notes begin with; equal names get {@code -2}. */
  List<NoteFolder> noteFolders() {
    Set<String> taken = new HashSet<>();
    List<NoteFolder> named = new ArrayList<>();
    for (Path folder : folders) {
      String base = folder.getFileName() == null ? "root" : folder.getFileName().toString();
      String name = base;
      for (int n = 2; !taken.add(name); n++) {
        name = base + "-" + n;
      }
      named.add(new NoteFolder(name, folder));
    }
    return named;
  }

  /** The folders in words. */
  String named() {
    return String.join(", ", folders.stream().map(Path::toString).toList());
  }
}
