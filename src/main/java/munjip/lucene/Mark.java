package munjip.lucene;

import munjip.text.TextRange;

/**
 * A place in a passage where a piece of evidence was found.
 *
 * @param byLetters whether the letters typed stand there; else it is a form of the word
 */
record Mark(Evidence evidence, TextRange range, boolean byLetters) {}
