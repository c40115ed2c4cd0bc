package munjip.index;

import java.io.IOException;
import java.nio.file.Path;
import munjip.note.NoteFolder;

/** Finds the files of note folders by the rules of what is left alone. */
@FunctionalInterface
public interface FileWalk {
  /**
   * @param folder one of the user's folders
   * @param start the folder itself, or a file or folder below it; a file gives itself, if the rules
   *     let it, and what does not exist gives nothing
   * @throws IOException when {@code folder} itself cannot be listed; what cannot be listed below it
   *     is told in {@link FoundFiles#skipped}
   */
  FoundFiles below(NoteFolder folder, Path start) throws IOException;
}
