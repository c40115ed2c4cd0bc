package munjip.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import munjip.lucene.LiteralRow.Place;
import munjip.lucene.SpacedPhraseQuery.Spelling;

/**
 * Tells where a word typed in one piece may be written in two: where both sides have two syllables
 * or more, or where the analyzer sees two words. So {@code 언어모델} finds {@code 언어 모델} and {@code
 * 딥러닝} finds {@code 딥 러닝}; words of two syllables are never parted, or {@code 이유} would find {@code
 * 사람이 유명}.
 */
final class Spacing {
  private static final int SHORTEST_SIDE = 2;
  private static final int SHORTEST_WORD = 3;

  private final TextAnalyzer analyzer;

  Spacing(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The terms of the word with their other spellings; nothing when it cannot be parted. */
  Optional<List<Spelling>> of(String word) {
    LiteralRow row = LiteralRow.of(analyzer, word);
    List<Place> places = row.places();
    List<String> terms = row.terms();
    Set<Integer> starts = starts(word, places.size());
    List<Spelling> spellings = new ArrayList<>();
    boolean any = false;
    for (int i = 0; i < terms.size(); i++) {
      Optional<String> spaced = spaced(places, i, starts.contains(i + 1));
      any |= spaced.isPresent();
      spellings.add(new Spelling(terms.get(i), spaced));
    }
    return any ? Optional.of(spellings) : Optional.empty();
  }

  /** The term at {@code i} with a space before its last character, where a word may begin there. */
  private static Optional<String> spaced(List<Place> places, int i, boolean wordBegins) {
    String term = places.get(i).fullest();
    boolean pair = places.get(i).isRun() ? places.get(i).joined().isPresent() : true;
    boolean last = i + 1 == places.size();
    if (!pair || last || term.indexOf(' ') >= 0 || places.get(i + 1).isRun()) {
      return Optional.empty();
    }
    int left = i - first(places, i) + 1;
    int right = end(places, i + 1) - i - 1;
    boolean longEnough = right >= SHORTEST_SIDE && (places.get(i).isRun() || left >= SHORTEST_SIDE);
    boolean told = wordBegins && left + right >= SHORTEST_WORD;
    if (!longEnough && !told) {
      return Optional.empty();
    }
    int cut = term.offsetByCodePoints(term.length(), -1);
    return Optional.of(term.substring(0, cut) + " " + term.substring(cut));
  }

  private static int first(List<Place> places, int i) {
    int first = i;
    while (first > 0 && !places.get(first - 1).isRun() && !places.get(first).isRun()) {
      first--;
    }
    return first;
  }

  private static int end(List<Place> places, int i) {
    int end = i;
    while (end < places.size() && !places.get(end).isRun()) {
      end++;
    }
    return end;
  }

  /** Places at which the analyzer sees a word begin, when each place is one character. */
  private Set<Integer> starts(String word, int places) {
    if (word.length() != places) {
      return Set.of();
    }
    return analyzer.tokens(Fields.TEXT, word).stream()
        .map(Token::range)
        .map(range -> range.start())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
