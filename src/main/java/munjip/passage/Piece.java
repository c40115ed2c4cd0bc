package munjip.passage;

import java.util.List;
import java.util.function.Supplier;
import munjip.text.TextRange;

/**
 * A stretch of a note's text on its way into a passage: joined whole with its neighbours where it
 * fits, else taken apart.
 *
 * @param range its place in the note's text; the pieces of a section tile it
 * @param limit UTF-16 units of visible text up to which it may stand whole
 * @param apart whether a thematic break stands before it
 * @param finer the pieces it can be taken apart into, in order; none when it has no good seams
 */
record Piece(TextRange range, int limit, boolean apart, Supplier<List<Piece>> finer) {
  static Piece whole(TextRange range, int limit) {
    return new Piece(range, limit, false, List::of);
  }

  Piece withApart(boolean behindRule) {
    return new Piece(range, limit, behindRule, finer);
  }
}
