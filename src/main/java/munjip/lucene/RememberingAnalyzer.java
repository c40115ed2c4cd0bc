package munjip.lucene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import munjip.text.Remembered;

/**
 * Analyzes typed words once: the same ones come up often within one search, and again while a query
 * is typed and mended. Safe for use by several threads.
 */
final class RememberingAnalyzer implements TextAnalyzer {
  /** Texts remembered: words of some hundred bytes each, short questions of two thousand. */
  private static final int MOST = 4_096;

  /** Longer texts, in UTF-16 units, are no typed words and hardly come twice. */
  private static final int LONGEST = 80;

  private record Asked(String field, String text) {}

  private final TextAnalyzer analyzer;
  private final Remembered<Asked, List<Token>> known = new Remembered<>(MOST);

  RememberingAnalyzer(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  @Override
  public Set<String> fields() {
    return analyzer.fields();
  }

  @Override
  public String about(String field) {
    return analyzer.about(field);
  }

  @Override
  public String kind(String field, Token token) {
    return analyzer.kind(field, token);
  }

  @Override
  public Optional<String> entry(String word) {
    return analyzer.entry(word);
  }

  @Override
  public List<Token> tokens(String field, String text) {
    if (text.length() > LONGEST) {
      return analyzer.tokens(field, text);
    }
    return known.of(
        new Asked(field, text), asked -> List.copyOf(analyzer.tokens(asked.field(), asked.text())));
  }
}
