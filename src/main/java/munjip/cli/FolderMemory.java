package munjip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folders given last to {@code serve} or {@code index}: real paths, one a line. */
final class FolderMemory {
  private final Path file;

  FolderMemory(Path dataHome) {
    this.file = dataHome.resolve("folders.txt");
  }

  Path file() {
    return file;
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

  /** What is no path of a folder was not written here. */
  static List<Path> read(Path file) throws IOException {
    return PrivateFiles.readLines(file).orElse(List.of()).stream()
        .flatMap(line -> path(line).stream())
        .toList();
  }

  private static Optional<Path> path(String line) {
    try {
      return Optional.of(Path.of(line)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  static void write(Path file, List<Path> folders) throws IOException {
    PrivateFiles.writeLines(file, folders.stream().map(Path::toString).toList());
  }
}
