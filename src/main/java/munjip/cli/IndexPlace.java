package munjip.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import munjip.note.Ids;

/**
 * The folder in which one index lies, with what belongs to it: the folders it is of ({@code
 * folders.txt}), the lock of its writer, what the last look at the files found, and the address of
 * the server that serves it.
 *
 * @param dir absolute; need not be there yet
 */
record IndexPlace(Path dir) {
  private static final String FOLDERS = "folders.txt";

  /** The place munjip chooses for a set of folders. */
  static IndexPlace of(Path dataHome, List<Path> folders) {
    String[] sorted = folders.stream().map(Path::toString).sorted().toArray(String[]::new);
    return new IndexPlace(allIn(dataHome).resolve(Ids.of(sorted)));
  }

  /** Every index munjip chose the place for. */
  static List<IndexPlace> all(Path dataHome) throws IOException {
    Path all = allIn(dataHome);
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    try (Stream<Path> dirs = Files.list(all)) {
      return dirs.sorted().map(IndexPlace::new).filter(IndexPlace::isIndex).toList();
    }
  }

  private static Path allIn(Path dataHome) {
    return dataHome.resolve("indexes");
  }

  /** Where the engine keeps its files, which are nobody else's business. */
  Path engineDir() {
    return dir.resolve("index");
  }

  Path lockFile() {
    return dir.resolve("lock");
  }

  Path lookFile() {
    return dir.resolve("last-look.tsv");
  }

  Path serverFile() {
    return dir.resolve("server.json");
  }

  boolean isIndex() {
    return Files.isRegularFile(dir.resolve(FOLDERS));
  }

  /** The folders this index is of; empty when there is none yet. */
  List<Path> folders() throws IOException {
    return FolderMemory.read(dir.resolve(FOLDERS));
  }

  /**
   * Makes the place ready to be written.
   *
   * @throws Failure when something else lies there
   */
  void prepare(List<Path> folders) throws IOException {
    if (!isIndex() && !isFree()) {
      throw new Failure(
          dir + " holds other things and is no index of munjip. Give --index an empty folder.");
    }
    PrivateFiles.makeFolder(dir);
    FolderMemory.write(dir.resolve(FOLDERS), folders);
  }

  /** Size of the engine's files. */
  long bytes() throws IOException {
    if (!Files.isDirectory(engineDir())) {
      return 0;
    }
    long bytes = 0;
    try (Stream<Path> files = Files.walk(engineDir())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    } catch (NoSuchFileException | UncheckedIOException e) {
      // A writer is at work and merged a file away: the rest is near enough.
    }
    return bytes;
  }

  /**
   * Deletes the index and nothing else; other files keep the folder alive.
   *
   * @param held the lock on this place, which the caller holds and still has to close
   */
  void delete(IndexLock held) throws IOException {
    Objects.requireNonNull(held, "held");
    PrivateFiles.deleteFolder(engineDir());
    for (Path file : List.of(lookFile(), serverFile(), lockFile(), dir.resolve(FOLDERS))) {
      Files.deleteIfExists(file);
    }
    if (isFree()) {
      Files.deleteIfExists(dir);
    }
  }

  private boolean isFree() throws IOException {
    if (!Files.exists(dir)) {
      return true;
    }
    try (Stream<Path> inside = Files.list(dir)) {
      return inside.findAny().isEmpty();
    } catch (NotDirectoryException e) {
      return false;
    }
  }
}
