package munjip.cli;

import java.util.ArrayList;
import java.util.List;
import munjip.analysis.Token;
import munjip.result.AnalyzedText;

/** How a text becomes tokens, as a table: term, where it stands in the text, type. */
final class TokenTable {
  private TokenTable() {}

  static List<String> of(AnalyzedText analyzed, Style style) {
    List<Token> tokens = analyzed.tokens();
    List<String> lines = new ArrayList<>();
    lines.add(style.bold(analyzed.field()) + (tokens.isEmpty() ? "  no tokens" : ""));
    int terms = widest(tokens.stream().map(Token::term).toList());
    int places = widest(tokens.stream().map(TokenTable::place).toList());
    for (Token token : tokens) {
      String row =
          "  "
              + Columns.pad(Columns.plain(token.term()), terms)
              + "  "
              + Columns.pad(place(token), places)
              + "  "
              + token.type();
      lines.add(row.stripTrailing());
    }
    return lines;
  }

  private static String place(Token token) {
    return token.range().start() + "-" + token.range().end();
  }

  private static int widest(List<String> cells) {
    return cells.stream().mapToInt(Columns::width).max().orElse(0);
  }
}
