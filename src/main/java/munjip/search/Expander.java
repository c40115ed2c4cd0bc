package munjip.search;

import java.util.List;
import munjip.query.SearchQuery;
import munjip.result.SearchResults;

/** Adds to a query what means the same as its words. */
final class Expander {
  /**
   * @param clauses with other wordings for single words
   * @param spans other wordings for several words side by side
   * @param shown what the answer says of it
   */
  record Expanded(
      List<SearchQuery> clauses, List<WordSpan> spans, List<SearchResults.Expansion> shown) {}

  private Expander() {}

  static Expanded none(List<SearchQuery> clauses) {
    return new Expanded(clauses, List.of(), List.of());
  }
}
