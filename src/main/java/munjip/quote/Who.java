package munjip.quote;

/**
 * Who says something, and how sure that is.
 *
 * @param saidAs what the sentence calls them; empty when carried over
 * @param sure in [0, 1]
 */
record Who(Person person, String saidAs, double sure) {}
