package munjip.result;

import java.util.List;
import munjip.analysis.TextAnalyzer;
import munjip.text.TextRange;

/**
 * How a text is cut into tokens.
 *
 * @param field the field it was analyzed for
 * @param about what the field is for, in plain words
 * @param fields all fields that can be asked, the main one first
 */
public record AnalyzedText(
    String field, String about, List<String> fields, List<ShownToken> tokens) {
  public AnalyzedText {
    fields = List.copyOf(fields);
    tokens = List.copyOf(tokens);
  }

  /**
   * A {@link munjip.analysis.Token}, in plain words.
   *
   * @param kind what the token is, as {@code noun} or {@code pair of letters}
   */
  public record ShownToken(String term, TextRange range, int position, String type, String kind) {}

  /**
   * @param field one of the analyzer's
   */
  public static AnalyzedText of(TextAnalyzer analyzer, String field, String text) {
    List<ShownToken> tokens =
        analyzer.tokens(field, text).stream()
            .map(
                token ->
                    new ShownToken(
                        token.term(),
                        token.range(),
                        token.position(),
                        token.type(),
                        analyzer.kind(field, token)))
            .toList();
    return new AnalyzedText(field, analyzer.about(field), List.copyOf(analyzer.fields()), tokens);
  }
}
