/**
 * Passages become searchable.
 *
 * <p>In: note folders, and an engine behind the port NoteIndex. Out: an index that holds what the
 * folders hold, and a report. Invariant: a file is in the index whole or not at all; files found =
 * indexed + unchanged + skipped + ignored.
 */
package munjip.index;
