package munjip.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Files that are for their owner alone, because notes are: folders with mode 0700. */
final class PrivateFiles {
  private PrivateFiles() {}

  /** Makes a folder and those above it; the folder itself is closed to others. */
  static void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    PosixFileAttributeView posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (posix != null) {
      posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Where a file stands while it is written. */
  static Path unfinished(Path file) {
    return file.resolveSibling(file.getFileName() + ".new");
  }

  /** Writes all lines or, when the machine stops half-way, none. */
  static void writeLines(Path file, List<String> lines) throws IOException {
    Path fresh = unfinished(file);
    Files.write(fresh, lines, StandardCharsets.UTF_8);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
