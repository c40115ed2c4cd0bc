/**
 * A query becomes results.
 *
 * <p>In: a request of a face, and an engine behind the port Searcher. Out: results. Invariant: an
 * answer never depends on what was asked before.
 */
package munjip.search;
