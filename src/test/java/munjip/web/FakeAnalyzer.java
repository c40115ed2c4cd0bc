package munjip.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import munjip.text.TextRange;

/** Cuts at white space. */
final class FakeAnalyzer implements TextAnalyzer {
  private static final Pattern WORD = Pattern.compile("\\S+");

  @Override
  public Set<String> fields() {
    return new LinkedHashSet<>(List.of("words", "grams"));
  }

  @Override
  public List<Token> tokens(String field, String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      tokens.add(
          new Token(
              word.group().toLowerCase(Locale.ROOT),
              new TextRange(word.start(), word.end()),
              tokens.size(),
              "word"));
    }
    return tokens;
  }
}
