package munjip.cli;

import java.util.ArrayList;
import java.util.List;
import munjip.result.AnalyzedText;
import munjip.result.AnalyzedText.ShownToken;

/** How a text becomes tokens, as a table: term, where it stands in the text, what it is. */
final class TokenTable {
  private TokenTable() {}

  static List<String> of(AnalyzedText analyzed, Style style) {
    List<ShownToken> tokens = analyzed.tokens();
    List<String> lines = new ArrayList<>();
    String about = analyzed.about() == null ? "" : "  " + style.dim(analyzed.about());
    lines.add(style.bold(analyzed.field()) + (tokens.isEmpty() ? "  no tokens" : about));
    int terms = widest(tokens.stream().map(TokenTable::term).toList());
    int places = widest(tokens.stream().map(TokenTable::place).toList());
    for (ShownToken token : tokens) {
      String row =
          "  "
              + Columns.pad(term(token), terms)
              + "  "
              + Columns.pad(place(token), places)
              + "  "
              + kind(analyzed, token);
      lines.add(row.stripTrailing());
    }
    return lines;
  }

  /** Without the marks that keep some terms apart from others in the index. */
  private static String term(ShownToken token) {
    return Columns.plain(token.term()).strip();
  }

  /** With the part of speech in the dictionary's terms, for those who write one of their own. */
  private static String kind(AnalyzedText analyzed, ShownToken token) {
    if (token.kind() == null || token.kind().equals(token.type())) {
      return token.type();
    }
    boolean tag = !token.type().equals(analyzed.field());
    return token.kind() + (tag ? ", " + token.type() : "");
  }

  private static String place(ShownToken token) {
    return token.range().start() + "-" + token.range().end();
  }

  private static int widest(List<String> cells) {
    return cells.stream().mapToInt(Columns::width).max().orElse(0);
  }
}
