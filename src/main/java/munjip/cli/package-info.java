/**
 * The face on the command line: one class per command.
 *
 * <p>In: arguments, the surroundings, an engine behind the port Engines. Out: data on stdout, talk
 * on stderr, an exit code. Invariant: nothing is written outside the index folder and the folder
 * memory; the same command gives the same output whether a server answers it or the index itself.
 */
package munjip.cli;
