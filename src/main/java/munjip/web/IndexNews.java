package munjip.web;

/**
 * How the index stands: the data of the event {@code index}.
 *
 * @param indexing whether files are being read
 * @param done files dealt with in this run; 0 when not indexing
 * @param total files found in this run; 0 when not indexing
 * @param notes notes that are searchable
 * @param generation grows whenever searches may answer differently
 */
public record IndexNews(boolean indexing, int done, int total, int notes, long generation) {}
