/**
 * A file becomes a Note.
 *
 * <p>In: note folders and the bytes of their files. Out: Notes, or the reason why a file is none.
 * Invariant: nothing of the user's is ever written to, nothing outside the folder is read, no file
 * is left out without a word.
 */
package munjip.note;
