/**
 * Programs that measure, run by hand with {@code bench/run}; no part of the program or its tests.
 */
package munjip.bench;
