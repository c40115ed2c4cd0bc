package munjip.index;

/**
 * How far a run of the indexer is.
 *
 * @param done files dealt with
 * @param total files found
 * @param notes notes made searchable so far in this run
 */
public record IndexProgress(int done, int total, int notes) {}
