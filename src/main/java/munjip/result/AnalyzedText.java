package munjip.result;

import java.util.List;
import munjip.analysis.Token;

/**
 * How a text is cut into tokens.
 *
 * @param field the field it was analyzed for
 * @param fields all fields that can be asked, the main one first
 */
public record AnalyzedText(String field, List<String> fields, List<Token> tokens) {
  public AnalyzedText {
    fields = List.copyOf(fields);
    tokens = List.copyOf(tokens);
  }
}
