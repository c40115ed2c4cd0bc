/**
 * The whole program from outside: real processes, real HTTP, a real browser.
 *
 * <p>In: a temporary folder of notes, or {@code corpus/}. Out: claims about what a user sees.
 * Invariant: every program started here is ended here, and nothing is written outside the temporary
 * folders.
 */
package munjip.flow;
