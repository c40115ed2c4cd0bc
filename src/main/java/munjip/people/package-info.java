/**
 * Names become persons.
 *
 * <p>In: the people file, and whom each note names. Out: who is meant by a name, typed or in a
 * note. Invariant: notes are asked as they are now, so one that is gone teaches nothing.
 */
package munjip.people;
