package munjip.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

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

  /**
   * What {@link #writeLines} wrote. Bytes that nobody of us wrote become signs that mean nothing:
   * what is damaged here is as good as missing.
   *
   * @return none when there is no such file
   */
  static Optional<List<String>> readLines(Path file) throws IOException {
    try {
      return Optional.of(
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Where a file stands while it is written. */
  static Path unfinished(Path file) {
    return file.resolveSibling(file.getFileName() + ".new");
  }

  /** Writes all lines or, when the machine stops half-way, none. */
  static void writeLines(Path file, List<String> lines) throws IOException {
    Path fresh = unfinished(file);
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileChannel out =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
        out.write(left);
      }
      // Else a loss of power may leave the new name without the new lines.
      out.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
