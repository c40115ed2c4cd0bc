/**
 * Who says what in a note.
 *
 * <p>In: a note. Out: its quotes, each with the words, the speaker as the note has it, who that is
 * within the note, and how sure that is; and the places that name a person without quoting.
 * Invariant: it depends on nothing but the note, and goes with it.
 */
package munjip.quote;
