package munjip.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds the tree of a query: {@code OR} binds loosest, then {@code AND} and standing side by side,
 * then {@code NOT} and the dash. Operators with nothing to work on are left out.
 */
final class QueryGrammar {
  private final List<QueryToken> tokens;
  private final List<String> notes;
  private int at;

  /**
   * @param notes takes a sentence about each operator that is left out
   */
  QueryGrammar(List<QueryToken> tokens, List<String> notes) {
    this.tokens = tokens;
    this.notes = notes;
  }

  /** Nothing when no word is there. */
  Optional<QueryNode> read() {
    return any();
  }

  private Optional<QueryNode> any() {
    List<QueryNode> nodes = new ArrayList<>();
    boolean dangling = false;
    while (true) {
      Optional<QueryNode> node = all();
      node.ifPresent(nodes::add);
      if (dangling && node.isEmpty()) {
        leftOut("OR");
      }
      if (!next(QueryToken.Operator.OR)) {
        break;
      }
      dangling = node.isPresent();
      if (node.isEmpty()) {
        leftOut("OR");
      }
    }
    return switch (nodes.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(nodes.getFirst());
      default -> Optional.of(new QueryNode.Any(nodes));
    };
  }

  private Optional<QueryNode> all() {
    List<List<QueryNode>> runs = new ArrayList<>();
    boolean joined = false;
    while (at < tokens.size() && !ends(tokens.get(at))) {
      if (next(QueryToken.Operator.AND)) {
        if (joined || runs.isEmpty()) {
          leftOut("AND");
        }
        joined = !runs.isEmpty();
        continue;
      }
      Optional<QueryNode> node = one();
      if (node.isPresent()) {
        if (!joined) {
          runs.add(new ArrayList<>());
        }
        runs.getLast().add(node.get());
        joined = false;
      }
    }
    if (joined) {
      leftOut("AND");
    }
    if (runs.size() == 1 && runs.getFirst().size() == 1) {
      return Optional.of(runs.getFirst().getFirst());
    }
    return runs.isEmpty() ? Optional.empty() : Optional.of(new QueryNode.All(runs));
  }

  private Optional<QueryNode> one() {
    boolean without = false;
    while (at < tokens.size() && tokens.get(at) instanceof QueryToken.Operator operator) {
      if (operator == QueryToken.Operator.OR || operator == QueryToken.Operator.AND) {
        leftOut("NOT");
        return Optional.empty();
      }
      if (without) {
        leftOut("a repeated NOT");
      }
      without = true;
      at++;
    }
    Optional<QueryNode> node = group();
    if (without && node.isEmpty()) {
      leftOut("NOT");
    }
    return without ? node.map(QueryNode.Without::new) : node;
  }

  private Optional<QueryNode> group() {
    if (at == tokens.size() || tokens.get(at) == QueryToken.Bracket.CLOSE) {
      return Optional.empty();
    }
    if (tokens.get(at) instanceof QueryToken.Leaf leaf) {
      at++;
      return Optional.of(new QueryNode.Leaf(leaf.query()));
    }
    at++;
    Optional<QueryNode> inside = any();
    next(QueryToken.Bracket.CLOSE);
    return inside;
  }

  private boolean next(QueryToken wanted) {
    boolean is = at < tokens.size() && tokens.get(at).equals(wanted);
    at += is ? 1 : 0;
    return is;
  }

  private static boolean ends(QueryToken token) {
    return token == QueryToken.Operator.OR || token == QueryToken.Bracket.CLOSE;
  }

  private void leftOut(String operator) {
    String note = operator + " has nothing to work on and is left out";
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }
}
