package munjip.web;

import java.io.IOException;
import java.util.Optional;
import munjip.note.Note;
import munjip.search.GoneException;
import munjip.search.NoteEntry;

/** Notes as they stand on disk now, for reading them in full. Safe for use by several threads. */
public interface NoteViews {
  /**
   * The note, read afresh.
   *
   * @throws GoneException when its file is no longer there or no longer readable
   */
  Note note(NoteEntry entry);

  /**
   * The note's file as text in UTF-8; where that is no text, what was taken out of it.
   *
   * @throws GoneException when it is no longer there
   */
  byte[] source(NoteEntry entry);

  /**
   * A picture the note shows.
   *
   * @param path as the note names it: relative to the note's file or to its folder, or the bare
   *     name of a picture anywhere in the folder
   * @return empty unless it is a picture inside the folder of notes the note belongs to
   * @throws IOException when it is there and cannot be read
   */
  Optional<Picture> picture(NoteEntry entry, String path) throws IOException;

  /** Id of the note that a link of another means, as {@code [[name]]} or {@code ../a.md}. */
  Optional<String> linked(NoteEntry from, String target);
}
