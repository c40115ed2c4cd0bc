package munjip.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The folders given last to {@code serve} or {@code index}: real paths, one a line. */
final class FolderMemory {
  private final Path file;

  FolderMemory(Path dataHome) {
    this.file = dataHome.resolve("folders.txt");
  }

  /** Empty before any were given. */
  List<Path> recall() throws IOException {
    return read(file);
  }

  void remember(List<Path> folders) throws IOException {
    PrivateFiles.makeFolder(file.getParent());
    write(file, folders);
  }

  void forget() throws IOException {
    Files.deleteIfExists(file);
  }

  static List<Path> read(Path file) throws IOException {
    try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.filter(line -> !line.isBlank()).map(Path::of).toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  static void write(Path file, List<Path> folders) throws IOException {
    PrivateFiles.writeLines(file, folders.stream().map(Path::toString).toList());
  }
}
