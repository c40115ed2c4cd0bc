/**
 * Judged questions become figures.
 *
 * <p>In: questions, the notes judged to answer them, and what a search gave for each. Out: how high
 * it put those notes, for each question and in the mean, and how two searches differ; likewise
 * quotes that were found, held against those that a reader labelled. Invariant: paths are compared
 * in NFC, and the same input gives the same figures; no file is touched here.
 */
package munjip.eval;
