package munjip.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;

/**
 * Analyzes typed words once: the same ones come up often within one search, and again while a query
 * is typed and mended. Safe for use by several threads.
 */
final class RememberingAnalyzer implements TextAnalyzer {
  /** Words remembered, a few hundred bytes each. */
  private static final int MOST = 4_096;

  private record Asked(String field, String text) {}

  private final TextAnalyzer analyzer;
  private final Map<Asked, List<Token>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, List<Token>> eldest) {
          return size() > MOST;
        }
      };

  RememberingAnalyzer(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  @Override
  public Set<String> fields() {
    return analyzer.fields();
  }

  @Override
  public List<Token> tokens(String field, String text) {
    Asked asked = new Asked(field, text);
    synchronized (known) {
      List<Token> tokens = known.get(asked);
      if (tokens != null) {
        return tokens;
      }
    }
    List<Token> tokens = List.copyOf(analyzer.tokens(field, text));
    synchronized (known) {
      known.put(asked, tokens);
    }
    return tokens;
  }
}
