package munjip.query;

/** What {@link QueryLexer} reads off a typed query, in order. */
sealed interface QueryToken {
  /** A word, phrase, prefix or filter. */
  record Leaf(SearchQuery query) implements QueryToken {}

  /** {@code OR}, {@code AND}, {@code NOT}, or a dash before what is not wanted. */
  enum Operator implements QueryToken {
    OR,
    AND,
    NOT,
    DASH
  }

  /** Parentheses that have a partner; others never become tokens. */
  enum Bracket implements QueryToken {
    OPEN,
    CLOSE
  }
}
