package munjip.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import munjip.analysis.Folding;
import munjip.passage.PassageId;
import munjip.search.FoundNotes.FoundPassage;
import munjip.search.QuoteEntry.Place;
import munjip.search.Voices.Said;
import munjip.text.TextRange;

/** Which quotes are about a topic: by their own words first, then by those of their passage. */
final class QuoteRelevance {
  private QuoteRelevance() {}

  /**
   * @param inQuote so many of the words that were found stand in the quote
   * @param score of its passage
   */
  private record Ranked(Said said, int inQuote, double score) {}

  private static final Comparator<Ranked> BEST =
      Comparator.comparingInt((Ranked each) -> -each.inQuote)
          .thenComparingDouble(each -> -each.score)
          .thenComparingDouble(each -> -each.said.quote().confidence());

  /** Those of the quotes that are about something, the most relevant first. */
  static List<Said> ordered(List<Said> quotes, QuoteSearch.Among among, String about) {
    Set<PassageId> passages = new LinkedHashSet<>();
    for (Said said : quotes) {
      said.quote().places().forEach(place -> passages.add(place.passage()));
    }
    Map<PassageId, FoundPassage> found = found(among, about, passages);
    List<Ranked> ranked = new ArrayList<>();
    for (Said said : quotes) {
      Set<String> words = new HashSet<>();
      double score = -1;
      for (Place place : said.quote().places()) {
        FoundPassage passage = found.get(place.passage());
        if (passage != null) {
          score = Math.max(score, passage.score());
          words(passage, place.range(), words);
        }
      }
      if (score >= 0) {
        ranked.add(new Ranked(said, words.size(), score));
      }
    }
    ranked.sort(BEST);
    return ranked.stream().map(Ranked::said).toList();
  }

  /** Passages of full hits; where there are none, of partial ones. */
  static Map<PassageId, FoundPassage> found(
      QuoteSearch.Among among, String about, Set<PassageId> passages) {
    Map<PassageId, FoundPassage> found = new HashMap<>();
    if (passages.isEmpty()) {
      return found;
    }
    List<FoundNotes.FoundNote> notes = among.find(about, passages).notes();
    boolean full = notes.stream().anyMatch(note -> note.missing().isEmpty());
    for (FoundNotes.FoundNote note : notes) {
      if (note.missing().isEmpty() == full) {
        note.passages().stream()
            .filter(passage -> passages.contains(passage.passage().id()))
            .forEach(passage -> found.put(passage.passage().id(), passage));
      }
    }
    return found;
  }

  /** What was found inside a range, each word once. */
  private static void words(FoundPassage passage, TextRange range, Set<String> into) {
    for (TextRange mark : passage.marks()) {
      if (range.start() <= mark.start() && mark.end() <= range.end()) {
        into.add(Folding.of(mark.of(passage.passage().text())));
      }
    }
  }
}
