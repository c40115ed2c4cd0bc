/**
 * What comes back.
 *
 * <p>In: what an engine found. Out: records in the shape of the JSON answers. Invariant: marks lie
 * inside their snippet, in order; offsets are UTF-16.
 */
package munjip.result;
