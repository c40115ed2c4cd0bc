package munjip.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import munjip.glossary.TermPair;

/**
 * Terms of one word that texts are full of: everyday words, and those of two syllables that are
 * spelled inside of others (버스 in 캔버스). Whoever types what they mean would find all notes.
 */
final class CommonTerms {
  /** Of all texts; 결과, 문제, 시간 and 사용 stand in more. */
  private static final double MOST = .05;

  /** Of the places of a word of two syllables; in more it is a part of another. */
  private static final double MOST_INSIDE = .05;

  /** What may follow a word: particles and the like begin so. */
  private static final String BEHIND = "은는이가을를의에도로와과만까부처보라하인들씩형용및성적화별당";

  private final Map<String, Integer> texts;
  private final Map<String, int[]> places;
  private final int most;

  private CommonTerms(Map<String, Integer> texts, Map<String, int[]> places, int most) {
    this.places = places;
    this.texts = texts;
    this.most = most;
  }

  static CommonTerms of(Collection<TermPair> pairs, List<String> texts) {
    Set<String> terms = new HashSet<>();
    int longest = 0;
    for (TermPair pair : pairs) {
      for (String term : List.of(pair.korean(), pair.foreign())) {
        if (!term.isEmpty() && term.indexOf(' ') < 0) {
          terms.add(term.toLowerCase(Locale.ROOT));
          longest = Math.max(longest, term.length());
        }
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    Map<String, int[]> places = new HashMap<>();
    for (String text : texts) {
      found(text.toLowerCase(Locale.ROOT), terms, longest, places)
          .forEach(term -> counts.merge(term, 1, Integer::sum));
    }
    return new CommonTerms(counts, places, (int) (MOST * texts.size()));
  }

  /** Korean anywhere, since particles follow it; Latin as a whole word. */
  private static Set<String> found(
      String text, Set<String> terms, int longest, Map<String, int[]> places) {
    Set<String> found = new HashSet<>();
    int word = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isSyllable(c)) {
        for (int end = at + 2; end <= Math.min(text.length(), at + 6); end++) {
          String piece = text.substring(at, end);
          if (terms.contains(piece)) {
            found.add(piece);
            if (piece.length() == 2) {
              places.computeIfAbsent(piece, any -> new int[2])[isInside(text, at, end) ? 1 : 0]++;
            }
          }
        }
        word = at + 1;
      } else if (!Character.isLetterOrDigit(c) || at == text.length() - 1) {
        if (at > word && at - word <= longest && terms.contains(text.substring(word, at))) {
          found.add(text.substring(word, at));
        }
        word = at + 1;
      }
    }
    return found;
  }

  private static boolean isInside(String text, int from, int to) {
    boolean before = from > 0 && isSyllable(text.charAt(from - 1));
    boolean behind =
        to < text.length() && isSyllable(text.charAt(to)) && BEHIND.indexOf(text.charAt(to)) < 0;
    return before || behind;
  }

  private static boolean isSyllable(char c) {
    return c >= '가' && c <= '힣';
  }

  boolean isOne(String term) {
    int[] where = places.getOrDefault(term, new int[2]);
    return where[1] > MOST_INSIDE * (where[0] + where[1])
        || texts.getOrDefault(term.toLowerCase(Locale.ROOT), 0) > most;
  }
}
