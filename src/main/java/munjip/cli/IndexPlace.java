package munjip.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import munjip.note.FolderWalk;
import munjip.note.Ids;

/**
 * The folder in which one index lies, with what belongs to it: a mark that munjip made it ({@code
 * munjip-index}), the folders it is of ({@code folders.txt}), the lock of its writer, what the last
 * look at the files found, what it was made with, and the address of the server that serves it. A
 * folder without the mark is somebody else's: nothing in it is believed, changed or deleted.
 *
 * @param dir absolute; need not be there yet
 */
record IndexPlace(Path dir) {
  private static final String MARK = FolderWalk.INDEX_MARK;
  private static final String FOLDERS = "folders.txt";
  private static final String MARK_TEXT =
      "munjip made this folder for an index and may delete what it put here.";

  /** Names Lucene gives its files: IndexFileNames.CODEC_FILE_PATTERN, its commits and its lock. */
  private static final Pattern ENGINE_FILE =
      Pattern.compile(
          "_[a-z0-9]+(_.*)?\\..*|(pending_)?segments_[a-z0-9]+|segments\\.gen|write\\.lock");

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

  /** Whether the last run on the index came to its end, as its record says. */
  boolean isComplete() throws IOException {
    return LastLook.read(lookFile()).isPresent();
  }

  /** What the index was made with. */
  Path madeWithFile() {
    return dir.resolve("made-with.tsv");
  }

  Path serverFile() {
    return dir.resolve("server.json");
  }

  /** Whether munjip made this place, and an index of some folders was at least begun in it. */
  boolean isIndex() {
    return isMarked() && Files.isRegularFile(dir.resolve(FOLDERS));
  }

  private boolean isMarked() {
    return Files.isRegularFile(dir.resolve(MARK), LinkOption.NOFOLLOW_LINKS);
  }

  /** The folders this index is of; empty when there is none yet. */
  List<Path> folders() throws IOException {
    return isMarked() ? FolderMemory.read(dir.resolve(FOLDERS)) : List.of();
  }

  /**
   * Makes the place, if it is not there, so that its lock can be taken.
   *
   * @throws Failure when something else lies there; nothing was changed then
   */
  void prepare() throws IOException {
    if (!isMarked() && !isFree()) {
      throw new Failure(
          dir
              + " holds other things and is no index of this munjip. Give --index an empty folder.");
    }
    if (Files.exists(engineDir(), LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(engineDir(), LinkOption.NOFOLLOW_LINKS)) {
      throw new Failure(engineDir() + " is no folder of munjip's. Give --index an empty folder.");
    }
    PrivateFiles.makeFolder(dir);
    Files.writeString(dir.resolve(MARK), MARK_TEXT + "\n");
  }

  /**
   * Says of which folders this index is from now on.
   *
   * @param held the lock on this place: whoever does not hold it must not rename another's index
   */
  void name(List<Path> folders, IndexLock held) throws IOException {
    Objects.requireNonNull(held, "held");
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
   * Deletes the files munjip and its engine made, each by its name, and the folders if that leaves
   * them empty. Nothing is walked through: what others put here stays, and keeps its folder.
   *
   * @param held the lock on this place, which the caller holds and still has to close
   */
  void delete(IndexLock held) throws IOException {
    Objects.requireNonNull(held, "held");
    if (!isMarked()) {
      throw new Failure(dir + " is no index of munjip; nothing was deleted.");
    }
    if (Files.isDirectory(engineDir(), LinkOption.NOFOLLOW_LINKS)) {
      deleteEngineFiles();
      deleteIfEmpty(engineDir());
    }
    for (Path file : List.of(lookFile(), madeWithFile(), serverFile(), dir.resolve(FOLDERS))) {
      Files.deleteIfExists(file);
      Files.deleteIfExists(PrivateFiles.unfinished(file));
    }
    Files.deleteIfExists(lockFile());
    Files.deleteIfExists(dir.resolve(MARK));
    deleteIfEmpty(dir);
  }

  private void deleteEngineFiles() throws IOException {
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(engineDir())) {
      for (Path file : inside) {
        if (ENGINE_FILE.matcher(file.getFileName().toString()).matches()
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          Files.delete(file);
        }
      }
    }
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    if (isEmpty(folder)) {
      Files.delete(folder);
    }
  }

  private boolean isFree() throws IOException {
    return !Files.exists(dir, LinkOption.NOFOLLOW_LINKS) || isEmpty(dir);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    } catch (NotDirectoryException e) {
      return false;
    }
  }
}
