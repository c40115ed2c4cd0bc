package munjip.cli;

/** What every command works with. */
record Context(Surroundings surroundings, Engines engines, Talk talk) {}
