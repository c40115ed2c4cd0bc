/**
 * Typed text becomes a query.
 *
 * <p>In: what a person typed. Out: a SearchQuery. Invariant: any text gives one; what cannot be
 * read as syntax is searched as text.
 */
package munjip.query;
