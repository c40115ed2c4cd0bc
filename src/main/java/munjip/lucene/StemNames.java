package munjip.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import munjip.analysis.Token;
import munjip.query.SearchQuery.Word;
import munjip.search.NoteQuery;

/**
 * Names the stems of a query as a reader would: a noun is itself, a verb gets its 다 back, and an
 * English stem is the word it was typed as, for {@code memori} is no word.
 */
record StemNames(Map<String, String> names) {
  StemNames {
    names = Map.copyOf(names);
  }

  static StemNames of(NoteQuery query, WordQueries words) {
    List<String> typed = new ArrayList<>();
    query
        .clauses()
        .forEach(
            clause -> {
              if (clause instanceof Word word) {
                typed.add(word.text());
              }
            });
    Map<String, String> names = new HashMap<>();
    typed.forEach(text -> names(text, words, names));
    names(String.join(" ", typed), words, names);
    for (String text : typed) {
      List<Token> tokens = words.tokens(text);
      if (tokens.size() == 1 && text.startsWith(names.get(tokens.get(0).term()))) {
        // 모델은 is told as 모델, like its stem.
        names.putIfAbsent(text, names.get(tokens.get(0).term()));
      }
    }
    return new StemNames(names);
  }

  private static void names(String text, WordQueries words, Map<String, String> into) {
    words.tokens(text).forEach(token -> into.putIfAbsent(token.term(), name(token, text)));
    if (!text.contains(" ")) {
      for (Reading reading : words.readings(text)) {
        for (List<Token> place : reading.places()) {
          place.forEach(token -> into.putIfAbsent(token.term(), name(token, "")));
        }
      }
    }
  }

  private static String name(Token token, String text) {
    boolean korean = token.term().codePoints().allMatch(c -> c >= '가' && c <= '힣');
    if (!korean) {
      return text.isEmpty() ? token.term() : token.range().of(text);
    }
    return token.term();
  }

  /** One stem or several, divided by spaces; what is no stem of the query stays as it is. */
  String of(String stems) {
    String whole = names.get(stems);
    return whole != null
        ? whole
        : Arrays.stream(stems.split(" "))
            .map(stem -> names.getOrDefault(stem, stem))
            .collect(Collectors.joining(" "));
  }
}
