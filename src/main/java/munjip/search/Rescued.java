package munjip.search;

import java.util.List;
import java.util.Map;
import munjip.query.SearchQuery;
import munjip.result.SearchResults.Expansion;
import munjip.result.SearchResults.Rescue;

/**
 * A query after its slips of typing were mended.
 *
 * @param clauses with what was meant beside what was typed, or in its place
 * @param spans other wordings of what several of the words mean together
 * @param typed by each word that stands in the place of another: what was typed there
 * @param shown what the answer says of it; empty when nothing was mended
 * @param expansions what is searched, too, because it means the same as what was meant
 * @param offers words as typed that were not mended, each with a far commoner one that may have
 *     been meant
 */
record Rescued(
    List<SearchQuery> clauses,
    List<WordSpan> spans,
    Map<String, String> typed,
    List<Rescue> shown,
    List<Expansion> expansions,
    Map<String, Mended> offers) {}
