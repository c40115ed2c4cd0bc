package munjip.note;

import munjip.text.TextRange;

/**
 * Where a link of a note leads, and the visible text that carries it.
 *
 * @param target address or note name, as written
 * @param label range of the label in the note's visible text
 */
public record NoteLinkTarget(String target, TextRange label) {}
