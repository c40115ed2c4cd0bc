package munjip.index;

import java.io.IOException;
import munjip.note.NoteFolder;

/**
 * A note folder is not there, or cannot be listed. Nothing was changed: its notes stay searchable
 * as they were, because a disk that is not plugged in must not look like a folder that was emptied.
 */
public final class FolderGoneException extends IOException {
  private static final long serialVersionUID = 1L;

  public FolderGoneException(NoteFolder folder, String what) {
    super(
        "%s %s; its notes stay in the index as they were. Make it readable again, or leave it out of the folders you give."
            .formatted(folder.path(), what));
  }
}
