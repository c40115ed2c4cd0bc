package munjip.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps single words of a query so short that analyzing and expanding them stays quick, and notes
 * for the user what was made shorter: a word of 9,999 syllables took nine seconds, one of as many
 * letters with a tilde fifteen.
 */
final class LongWords {
  /** Code points of a word that count. */
  static final int MOST = 200;

  /** Code points of a word in which typos are looked for. */
  static final int MOST_FUZZY = 30;

  private boolean cut;
  private boolean plain;

  /** The same word, or what of it counts. */
  SearchQuery bounded(SearchQuery query) {
    return switch (query) {
      case SearchQuery.Word word -> new SearchQuery.Word(bounded(word.text()));
      case SearchQuery.Prefix prefix -> new SearchQuery.Prefix(bounded(prefix.text()));
      case SearchQuery.Fuzzy fuzzy -> bounded(fuzzy);
      default -> query;
    };
  }

  private SearchQuery bounded(SearchQuery.Fuzzy fuzzy) {
    if (length(fuzzy.text()) <= MOST_FUZZY) {
      return fuzzy;
    }
    plain = true;
    return new SearchQuery.Word(bounded(fuzzy.text()));
  }

  String bounded(String word) {
    if (length(word) <= MOST) {
      return word;
    }
    cut = true;
    return word.substring(0, word.offsetByCodePoints(0, MOST));
  }

  private static int length(String word) {
    return word.codePointCount(0, word.length());
  }

  /** What the user should know about it. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (plain) {
      notes.add(
          "a word before ~ has at most "
              + MOST_FUZZY
              + " letters, a longer one is searched as it is");
    }
    if (cut) {
      notes.add("only the first " + MOST + " letters of a word count");
    }
    return notes;
  }
}
