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
 * Terms of one word that texts are full of: everyday words, and what is spelled inside of others
 * (로그 in 블로그). Whoever types what they mean would find all notes.
 */
final class CommonTerms {
  /** Of all texts; 결과, 문제, 시간 and 사용 stand in more. */
  private static final double MOST = .05;

  private final Map<String, Integer> texts;
  private final int most;

  private CommonTerms(Map<String, Integer> texts, int most) {
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
    for (String text : texts) {
      found(text.toLowerCase(Locale.ROOT), terms, longest)
          .forEach(term -> counts.merge(term, 1, Integer::sum));
    }
    return new CommonTerms(counts, (int) (MOST * texts.size()));
  }

  /** Korean anywhere, since particles follow it; Latin as a whole word. */
  private static Set<String> found(String text, Set<String> terms, int longest) {
    Set<String> found = new HashSet<>();
    int word = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= '가' && c <= '힣') {
        for (int end = at + 2; end <= Math.min(text.length(), at + 6); end++) {
          String piece = text.substring(at, end);
          if (terms.contains(piece)) {
            found.add(piece);
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

  boolean isOne(String term) {
    return texts.getOrDefault(term.toLowerCase(Locale.ROOT), 0) > most;
  }
}
