package munjip.quote;

import munjip.text.TextRange;

/**
 * A place that names somebody.
 *
 * @param person index into {@link NoteQuotes#people}
 * @param range the name in the note's visible text
 */
public record Mention(int person, TextRange range) {}
