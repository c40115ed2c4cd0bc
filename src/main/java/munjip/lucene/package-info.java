/**
 * The embedded engine.
 *
 * <p>In: notes with their passages, and queries, in our own words. Out: what was found, in our own
 * words. Invariant: no Lucene type leaves this package; {@link munjip.lucene.LuceneEngine} is its
 * only public type.
 */
package munjip.lucene;
