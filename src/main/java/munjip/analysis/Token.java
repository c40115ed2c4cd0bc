package munjip.analysis;

import munjip.text.TextRange;

/**
 * One token of analyzed text.
 *
 * @param term what stands in the index
 * @param range where it comes from in the text, UTF-16 offsets
 * @param position its place in the order of tokens, 0-based; several tokens may share one
 * @param type what kind of token it is, in the analyzer's terms, e.g. a part of speech
 */
public record Token(String term, TextRange range, int position, String type) {}
