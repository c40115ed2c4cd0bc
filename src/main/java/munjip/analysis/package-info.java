/**
 * Text becomes tokens.
 *
 * <p>In: text. Out: tokens with their offsets in it. Invariant: the same text gives the same tokens
 * when indexed and when searched.
 */
package munjip.analysis;
