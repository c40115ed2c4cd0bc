/**
 * What notes say in two ways.
 *
 * <p>In: a note. Out: the wordings that it gives for the same: its title and aliases, a gloss in
 * its title, what its links are called, terms in two languages; and of all notes' glosses together
 * the pairs they tell. Invariant: what a note gives depends on nothing but the note, and goes with
 * it; what all give together does not depend on their order.
 */
package munjip.glossary;
