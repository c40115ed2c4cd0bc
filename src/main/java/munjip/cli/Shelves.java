package munjip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import munjip.note.NoteFolder;
import munjip.note.NoteFolders;
import munjip.note.UnusableFolderException;

/** Finds the shelf a command is about: folders given, remembered, or the samples. */
final class Shelves {
  private final Surroundings surroundings;
  private final Optional<Path> index;
  private final Talk talk;
  private final FolderMemory memory;

  /**
   * @param index the folder given with {@code --index}
   */
  Shelves(Surroundings surroundings, Optional<Path> index, Talk talk) {
    this.surroundings = surroundings;
    this.index = index;
    this.talk = talk;
    this.memory = new FolderMemory(surroundings.dataHome());
  }

  /** For a command that writes; all its folders must be there. */
  Shelf toWrite(List<Path> given, boolean samples) throws IOException {
    if (given.isEmpty()) {
      Shelf shelf = toRead(samples);
      for (Path folder : shelf.folders()) {
        if (NoteFolders.isOutOfReach(folder)) {
          throw new Failure(
              "The folder "
                  + folder
                  + ", given last time, cannot be reached: a folder above it may not be read.");
        }
        if (!Files.isDirectory(folder)) {
          throw new Failure(
              "The folder "
                  + folder
                  + ", given last time, is gone. Bring it back, or say which folders to take:"
                  + " munjip index FOLDER...");
        }
      }
      return shelf;
    }
    return shelf(real(given));
  }

  /**
   * Makes given folders those of the next command; called once their index could be opened. Not
   * when its place was given, too: such an index names its folders itself, and nothing is written
   * outside it.
   */
  void remember(Shelf shelf, List<Path> given) throws IOException {
    if (index.isEmpty() && !given.isEmpty()) {
      memory.remember(shelf.folders());
    }
  }

  /** For a command that only reads: a folder that is gone can still be searched. */
  Shelf toRead(boolean samples) throws IOException {
    if (samples) {
      return samples();
    }
    if (index.isPresent()) {
      List<Path> known = new IndexPlace(index.get()).folders();
      if (!known.isEmpty()) {
        return shelf(known);
      }
    }
    List<Path> remembered = memory.recall();
    if (remembered.isEmpty()) {
      talk.remark(
          "Using the samples that come with munjip. For your own notes: munjip serve FOLDER");
      return samples();
    }
    Shelf shelf = shelf(remembered);
    talk.remark("Using the folders given last: " + shelf.named());
    return shelf;
  }

  private Shelf samples() throws IOException {
    return shelf(real(List.of(surroundings.besideLauncher("corpus"))));
  }

  private Shelf shelf(List<Path> folders) {
    return new Shelf(
        folders,
        index.map(IndexPlace::new).orElse(IndexPlace.of(surroundings.dataHome(), folders)));
  }

  private static List<Path> real(List<Path> given) {
    try {
      return NoteFolders.open(given).folders().stream().map(NoteFolder::path).toList();
    } catch (UnusableFolderException e) {
      throw new Failure(e.getMessage(), e);
    }
  }

  /** The real path of a folder that may be gone. */
  static Path realOrTyped(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }
}
