package munjip.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;

/** Analyzes each text once; for the time of one search, in which the same words come up often. */
final class RememberingAnalyzer implements TextAnalyzer {
  private record Asked(String field, String text) {}

  private final TextAnalyzer analyzer;
  private final Map<Asked, List<Token>> known = new HashMap<>();

  RememberingAnalyzer(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  @Override
  public Set<String> fields() {
    return analyzer.fields();
  }

  @Override
  public List<Token> tokens(String field, String text) {
    return known.computeIfAbsent(
        new Asked(field, text), asked -> List.copyOf(analyzer.tokens(field, text)));
  }
}
