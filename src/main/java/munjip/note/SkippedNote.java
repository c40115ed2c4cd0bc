package munjip.note;

/**
 * A file that was found and is not searched, and why.
 *
 * @param path as {@link NoteFile#path}
 * @param reason for the user: what is wrong and, where possible, what to do
 */
public record SkippedNote(String path, String reason) {}
