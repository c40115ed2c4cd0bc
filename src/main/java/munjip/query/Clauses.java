package munjip.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a query as typed into the clauses asked: groups at the top level are opened, words joined
 * by {@code AND} become strict, filters of one name become alternatives.
 */
final class Clauses {
  private Clauses() {}

  /** The top-level conjunction, in typed order. */
  static List<SearchQuery> of(QueryNode query) {
    List<SearchQuery> clauses = new ArrayList<>();
    open(query, clauses);
    return alternatives(clauses);
  }

  private static void open(QueryNode node, List<SearchQuery> clauses) {
    if (node instanceof QueryNode.All all) {
      for (List<QueryNode> run : all.runs()) {
        if (run.size() == 1) {
          open(run.getFirst(), clauses);
        } else {
          joined(run, clauses);
        }
      }
    } else {
      clauses.add(strict(node));
    }
  }

  /**
   * Parts joined by AND. Words among them become one strict clause; the rest is strict by itself,
   * but filters of one name, which would become alternatives, stay joined.
   */
  private static void joined(List<QueryNode> run, List<SearchQuery> clauses) {
    List<SearchQuery> parts = run.stream().map(Clauses::strict).toList();
    long names = parts.stream().filter(Clauses::isFilter).map(Clauses::name).distinct().count();
    boolean repeats = names < parts.stream().filter(Clauses::isFilter).count();
    List<SearchQuery> strict =
        parts.stream()
            .filter(q -> q instanceof SearchQuery.Word || (repeats && isFilter(q)))
            .toList();
    if (!strict.isEmpty()) {
      clauses.add(new SearchQuery.And(strict));
    }
    parts.stream().filter(q -> !strict.contains(q)).forEach(clauses::add);
  }

  /** Inside an alternative or a negation everything is strict. */
  private static SearchQuery strict(QueryNode node) {
    return switch (node) {
      case QueryNode.Leaf leaf -> leaf.query();
      case QueryNode.Without without ->
          without.node() instanceof QueryNode.Without twice
              ? strict(twice.node())
              : new SearchQuery.Not(strict(without.node()));
      case QueryNode.Any any ->
          new SearchQuery.Or(any.nodes().stream().map(Clauses::strict).toList());
      case QueryNode.All all -> {
        List<SearchQuery> parts = new ArrayList<>();
        for (List<QueryNode> run : all.runs()) {
          List<SearchQuery> strict = run.stream().map(Clauses::strict).toList();
          parts.add(strict.size() == 1 ? strict.getFirst() : new SearchQuery.And(strict));
        }
        List<SearchQuery> merged = alternatives(parts);
        yield merged.size() == 1 ? merged.getFirst() : new SearchQuery.And(merged);
      }
    };
  }

  /** Filters of one name that stand side by side become one clause, where the first stood. */
  private static List<SearchQuery> alternatives(List<SearchQuery> clauses) {
    Map<Object, List<SearchQuery>> byName = new LinkedHashMap<>();
    for (SearchQuery clause : clauses) {
      Object key = isFilter(clause) ? name(clause) : new Object();
      byName.computeIfAbsent(key, k -> new ArrayList<>()).add(clause);
    }
    return byName.values().stream()
        .map(same -> same.stream().distinct().toList())
        .map(same -> same.size() == 1 ? same.getFirst() : new SearchQuery.Or(same))
        .toList();
  }

  static boolean isFilter(SearchQuery query) {
    return query instanceof SearchQuery.Filter || query instanceof SearchQuery.DateFilter;
  }

  static String name(SearchQuery query) {
    return query instanceof SearchQuery.Filter filter ? filter.name().typed() : "date";
  }
}
