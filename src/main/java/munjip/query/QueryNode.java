package munjip.query;

import java.util.List;

/** A query as it was typed, with its groups; {@link Clauses} makes of it what is asked. */
sealed interface QueryNode {
  record Leaf(SearchQuery query) implements QueryNode {}

  record Without(QueryNode node) implements QueryNode {}

  /**
   * @param runs parts that stand side by side; the parts of one run are joined by {@code AND}
   */
  record All(List<List<QueryNode>> runs) implements QueryNode {}

  record Any(List<QueryNode> nodes) implements QueryNode {}
}
