package munjip.passage;

import java.util.List;
import munjip.text.TextRange;

/**
 * A stretch of a note under one heading: what is joined into passages together.
 *
 * @param path titles of the headings it stands under, outermost first
 * @param headings its heading lines in the note's text; none before the first heading, several
 *     where a deeper one follows at once
 * @param start where it begins, at its first heading
 * @param bodyStart where its headings end
 * @param body its pieces; together with the headings they tile the section
 */
record Section(
    List<String> path, List<TextRange> headings, int start, int bodyStart, List<Piece> body) {
  Section {
    path = List.copyOf(path);
    headings = List.copyOf(headings);
    body = List.copyOf(body);
  }
}
