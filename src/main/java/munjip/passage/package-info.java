/**
 * A Note becomes Passages.
 *
 * <p>In: a Note. Out: its Passages, in order. Invariant: they tile the note; none is cut inside a
 * quotation, a code block or a surrogate pair unless it alone is too long.
 */
package munjip.passage;
