package munjip.search;

import java.util.List;
import java.util.Set;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import munjip.text.TextRange;

/** Knows that 추론하는 is the noun 추론 and 달리는 the verb 달리; every other word is cut in two. */
final class Nouns implements TextAnalyzer {
  @Override
  public Set<String> fields() {
    return Set.of("text");
  }

  @Override
  public List<Token> tokens(String field, String text) {
    return switch (text) {
      case "추론하는" -> List.of(new Token("추론", new TextRange(0, 2), 0, "NNG"));
      case "달리는" -> List.of(new Token("달리", new TextRange(0, 2), 0, "VV"));
      default ->
          List.of(
              new Token(text.substring(0, 1), new TextRange(0, 1), 0, "NNG"),
              new Token(text, new TextRange(0, text.length()), 1, "NNG"));
    };
  }
}
