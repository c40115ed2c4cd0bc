/**
 * Results become JSON, and JSON becomes results again.
 *
 * <p>In: result records, and notes as read. Out: UTF-8 bytes in the shapes that docs/api.md and
 * docs/schemas name; the same for the web, {@code --json} and a command line that asks a running
 * server. Invariant: what is written reads back as it was, but for the rounding of scores.
 */
package munjip.json;
