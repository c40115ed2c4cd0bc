package munjip.query;

import java.util.List;
import java.util.Optional;

/**
 * Reads what a person typed as a query, by the rules of {@code docs/query-syntax.md}. Any text
 * gives one: what is no syntax is searched as words, and {@link ParsedQuery#understood} says so.
 */
public final class QueryParser {

  /**
   * @param typed text of any length and kind; of its words the first 100 count
   */
  public ParsedQuery parse(String typed) {
    String text = QueryText.clean(typed);
    QueryLexer lexer = new QueryLexer(text);
    List<QueryToken> tokens = lexer.tokens();
    Optional<QueryNode> query = new QueryGrammar(tokens, lexer.notes()).read();
    if (query.isEmpty()) {
      return new ParsedQuery(typed, asTyped(text), "");
    }
    List<SearchQuery> clauses = Clauses.of(query.get());
    return new ParsedQuery(typed, clauses, Understood.of(clauses, lexer.notes()));
  }

  /** Marks and operators alone are searched as they stand; none of them for blank text. */
  private static List<SearchQuery> asTyped(String text) {
    return QueryText.words(text).stream()
        .limit(QueryLexer.MOST_WORDS)
        .<SearchQuery>map(SearchQuery.Word::new)
        .toList();
  }
}
