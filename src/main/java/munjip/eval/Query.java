package munjip.eval;

/**
 * A question whose good answers are known.
 *
 * @param id names it in judgments and runs
 * @param text what is typed
 */
public record Query(String id, String text) {
  public Query {
    if (id.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a query without id or text: '" + id + "'");
    }
  }
}
