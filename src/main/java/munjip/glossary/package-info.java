/**
 * What notes say in two ways.
 *
 * <p>In: a note. Out: the wordings that it gives for the same: its title and aliases, a gloss in
 * its title, what its links are called. Invariant: it depends on nothing but the note, and goes
 * with it.
 */
package munjip.glossary;
