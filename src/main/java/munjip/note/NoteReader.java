package munjip.note;

import java.util.List;

/** Turns the bytes of one file into its notes; one implementation for each format. */
public interface NoteReader {
  /** Whether this reader takes such a file, judged by name and opening bytes. */
  boolean reads(NoteFile file, byte[] content);

  /**
   * @param file where the content comes from
   * @param content the whole file
   * @return the notes in it, one for most formats
   * @throws UnreadableNoteException when the content cannot be read as this format
   */
  List<Note> read(NoteFile file, byte[] content) throws UnreadableNoteException;
}
