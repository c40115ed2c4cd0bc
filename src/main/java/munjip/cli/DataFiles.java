package munjip.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files of data a command is given beside the notes. */
final class DataFiles {
  private DataFiles() {}

  /**
   * @throws Failure when there is no such file, or it is no text in UTF-8
   */
  static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new Failure("There is no file " + file + ".", e);
    } catch (CharacterCodingException e) {
      throw new Failure(file + " is not in UTF-8; save it so.", e);
    }
  }

  /** What people call a file or folder: the last part of its path. */
  static String name(Path file) {
    Path last = file.toAbsolutePath().normalize().getFileName();
    return last == null ? file.toString() : last.toString();
  }
}
