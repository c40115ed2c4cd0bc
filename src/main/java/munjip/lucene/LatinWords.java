package munjip.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.analysis.Folding;
import munjip.analysis.TextAnalyzer;
import munjip.lucene.LiteralRow.Place;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/**
 * How a typed word of Latin letters and digits may stand in a text beside the way it was typed: as
 * the beginning of a longer one, and with or without the hyphen in it ({@code GPT-4}, {@code
 * GPT4}).
 */
final class LatinWords {
  /** Shorter ones are no beginnings: {@code a} would find everything. */
  private static final int SHORTEST_PREFIX = 3;

  /** Letters, two at least so that {@code v2} stays whole, and digits. */
  private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("([a-z]{2,})([0-9][a-z0-9]*)");

  private final TextAnalyzer analyzer;

  LatinWords(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Nothing for a word that is not Latin, or too short. */
  List<Query> asBeginning(String field, String word) {
    LiteralRow row = LiteralRow.of(analyzer, word);
    List<Query> any = new ArrayList<>();
    if (!row.isRuns() || word.length() < SHORTEST_PREFIX) {
      return any;
    }
    List<String> runs = row.places().stream().map(Place::plain).toList();
    if (runs.size() > 1) {
      any.add(new EdgePhraseQuery(field, Folding.of(word), row.edgeTerms(false), false, true));
      if (isHyphened(row)) {
        any.add(new PrefixQuery(new Term(field, String.join("", runs))));
      }
    } else if (runs.get(0).length() >= SHORTEST_PREFIX) {
      any.add(new PrefixQuery(new Term(field, runs.get(0))));
      Matcher parts = LETTERS_AND_DIGITS.matcher(runs.get(0));
      if (parts.matches()) {
        any.add(new PhraseQuery(field, parts.group(1), parts.group(2)));
      }
    }
    return any;
  }

  /**
   * The single run of letters that may be the beginning of a longer word; empty when the word has
   * several, is no Latin, or too short.
   */
  Optional<String> beginning(String word) {
    LiteralRow row = LiteralRow.of(analyzer, word);
    return row.isRuns() && row.places().size() == 1 && word.length() >= SHORTEST_PREFIX
        ? Optional.of(row.places().get(0).plain())
        : Optional.empty();
  }

  /** Whether all that joins the runs are single hyphens. */
  private static boolean isHyphened(LiteralRow row) {
    List<Place> places = row.places();
    for (int i = 0; i + 1 < places.size(); i++) {
      String joined = places.get(i).plain() + "-" + places.get(i + 1).plain();
      if (places.get(i).signed().filter(signed -> signed.endsWith(joined)).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
