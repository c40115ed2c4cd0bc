/**
 * Positions in text, and what a bare string says to more than one step: the letters of Hangul, how
 * words sound in the other script, accounts and surnames.
 *
 * <p>In: strings. Out: ranges, lines and maps between them. Invariant: offsets are UTF-16 units,
 * lines are 1-based, maps never go backwards.
 */
package munjip.text;
