package munjip.note;

/** What becomes of one path in a note folder: a file to read, one to report, or nothing. */
public sealed interface FileVerdict {
  /** A file that should become notes. */
  record Taken(NoteFile file) implements FileVerdict {}

  /** A file that looks wanted and cannot be, with the reason. */
  record Skipped(SkippedNote note) implements FileVerdict {}

  /**
   * Left alone, and only counted: hidden, an ignored name, another ending, gone.
   *
   * @param what as {@link LeftAlone#what}
   */
  record Ignored(String what, String why) implements FileVerdict {}
}
