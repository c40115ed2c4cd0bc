package munjip.search;

/**
 * What an engine goes by to tell whether a passage is related to one of a note, so that it can be
 * fitted on passages that somebody judged.
 *
 * @param part how much of what was asked about the passage shares, 0 to 1
 * @param things so many words and persons it shares
 * @param subject how much of what the asked note is about its note speaks of, 0 to 1
 * @param score what it shares, links and the notes around included but no votes of other notes
 *     (which are no sign of it), counted in what a word says that stands in these two alone
 */
public record RelatedSigns(double part, int things, double subject, double score) {}
