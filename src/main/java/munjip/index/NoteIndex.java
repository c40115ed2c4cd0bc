package munjip.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The writing side of an engine: files go in and out whole, so that no search ever sees half of
 * one. Safe for use by several threads.
 */
public interface NoteIndex {
  /**
   * Opens an index that failed before ({@link IndexUnwritableException}) anew, as it was last
   * committed. Nothing may be at work on it.
   */
  default void mend() throws IOException {}

  /** Every file the index knows, by id. */
  Map<String, IndexedFile> files() throws IOException;

  /** Puts a file and its notes in, in place of what stood there under the same id. */
  void put(IndexedFile file, List<IndexedNote> notes) throws IOException;

  /** Notes that a file's stamp is new though its content is not. */
  void touch(IndexedFile file) throws IOException;

  /** Forgets a file and its notes; unknown ids are no error. */
  void remove(String fileId) throws IOException;

  /** Forgets everything, and whatever is wrong with it, at once and for good. */
  void clear() throws IOException;

  /** Makes all changes so far visible to searches. */
  void refresh() throws IOException;

  /** Makes all changes so far survive a crash of program or machine, and visible. */
  void commit() throws IOException;

  /** Commits at the end of a run; when much has changed, also makes the index quick to search. */
  default void settle() throws IOException {
    commit();
  }
}
