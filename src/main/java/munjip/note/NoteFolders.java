package munjip.note;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import munjip.text.Unicode;

/**
 * The folders served together, as the user gave them: real paths, each once, with names of their
 * own. A file under two of them belongs to the innermost, so it comes once.
 *
 * @param folders in the order given
 */
public record NoteFolders(List<NoteFolder> folders) {
  public NoteFolders {
    folders = List.copyOf(folders);
    if (folders.isEmpty()) {
      throw new IllegalArgumentException("no note folders");
    }
  }

  /**
   * @param given as typed; relative ones are taken from the working directory
   * @throws UnusableFolderException names the first folder that is none or cannot be read
   */
  public static NoteFolders open(List<Path> given) throws UnusableFolderException {
    List<Path> real = new ArrayList<>();
    for (Path path : given) {
      real.add(realFolder(path));
    }
    if (real.isEmpty()) {
      throw new UnusableFolderException("No folder given: name at least one folder of notes.");
    }
    return of(real);
  }

  /**
   * Folders that were opened before and may be gone by now.
   *
   * @param real real paths, as {@link #open} found them
   */
  public static NoteFolders of(List<Path> real) {
    Set<String> names = new HashSet<>();
    return new NoteFolders(
        real.stream().distinct().map(path -> new NoteFolder(freeName(path, names), path)).toList());
  }

  /** The innermost folder that holds a path; empty when none does. */
  public Optional<NoteFolder> holding(Path path) {
    return folders.stream()
        .filter(folder -> path.startsWith(folder.path()))
        .max(Comparator.comparingInt(folder -> folder.path().getNameCount()));
  }

  /** What people see of a path inside a folder: as {@link NoteFile#path} says. */
  public String shown(NoteFolder folder, Path path) {
    StringBuilder shown = new StringBuilder(folders.size() > 1 ? folder.name() : "");
    for (Path part : folder.path().relativize(path)) {
      if (!part.toString().isEmpty()) {
        shown.append(shown.isEmpty() ? "" : "/").append(part);
      }
    }
    return shown.isEmpty() ? folder.name() : Unicode.nfc(shown.toString());
  }

  /** Whether nobody can say if a path is there, because a folder above it may not be entered. */
  public static boolean isOutOfReach(Path path) {
    try {
      Files.readAttributes(path, BasicFileAttributes.class);
      return false;
    } catch (AccessDeniedException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static Path realFolder(Path path) throws UnusableFolderException {
    if (isOutOfReach(path)) {
      throw new UnusableFolderException(
          "The folder "
              + path
              + " cannot be reached: a folder above it may not be read. Give yourself the right to,"
              + " or leave it out.");
    }
    if (!Files.exists(path)) {
      throw new UnusableFolderException("There is no folder " + path + ": check the spelling.");
    }
    if (!Files.isDirectory(path)) {
      throw new UnusableFolderException(
          path
              + " is a file, not a folder: "
              + (path.toString().endsWith(".zip")
                  ? "unpack it, and name the folder that comes out."
                  : "name the folder it lies in."));
    }
    if (!Files.isReadable(path) || !Files.isExecutable(path)) {
      throw new UnusableFolderException(
          "The folder " + path + " may not be read: give yourself the right to, or leave it out.");
    }
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UnusableFolderException(
          "The folder " + path + " cannot be opened: " + e.getMessage());
    }
  }

  private static String freeName(Path real, Set<String> names) {
    Path last = real.getFileName();
    String name = last == null ? "root" : Unicode.nfc(last.toString());
    String free = name;
    for (int n = 2; !names.add(free); n++) {
      free = name + "-" + n;
    }
    return free;
  }
}
