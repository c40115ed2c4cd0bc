package munjip.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.result.SearchResults.Suggestion;
import munjip.text.Unicode;

/** Makes other queries out of the typed one: those that find whole notes are worth offering. */
final class Suggestions {
  /** More than these nobody reads. */
  private static final int MOST = 3;

  private Suggestions() {}

  /**
   * @param offers words as typed, each with one that may have been meant
   * @param find finds what a typed text does
   */
  static List<Suggestion> of(
      String typed, Map<String, Mended> offers, Function<String, FoundNotes> find) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (Map.Entry<String, Mended> offer : offers.entrySet()) {
      Mended meant = offer.getValue();
      String text = with(meant.text(), offer.getKey(), Unicode.nfc(typed));
      // A longer word in the place of each of very many makes a query that is not taken.
      boolean taken = text.length() <= SearchRequest.MAX_TEXT;
      if (suggestions.size() == MOST || text.equals(typed) || !taken) {
        continue;
      }
      FoundNotes found = find.apply(text);
      if (found.notes().stream().anyMatch(note -> note.missing().isEmpty())) {
        suggestions.add(new Suggestion(text, meant.how().said(), found.total().passages()));
      }
    }
    return suggestions;
  }

  private static String with(String meant, String word, String query) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
        .matcher(query)
        .replaceAll(Matcher.quoteReplacement(meant));
  }
}
