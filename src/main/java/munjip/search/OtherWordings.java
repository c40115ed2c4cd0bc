package munjip.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import munjip.glossary.TermKey;
import munjip.search.Thesaurus.Meaning;
import munjip.text.Hangul;

/**
 * Thins out the other wordings of a term to those that find something the others do not: each
 * spelling once, and {@code Andrej Karpathy} not beside {@code Karpathy}, which finds it as well.
 */
final class OtherWordings {
  private OtherWordings() {}

  /**
   * @param key the term itself
   * @param meanings all that is known of it, the best first
   */
  static List<Meaning> of(String key, List<Meaning> meanings) {
    Set<String> found = new HashSet<>(Set.of(key));
    List<Meaning> distinct = new ArrayList<>();
    for (Meaning meaning : meanings) {
      String own = TermKey.of(meaning.text());
      // Typed Korean is found inside longer words, too: 기억상실 in 기억상실증.
      if (found.add(own) && !(Hangul.isSyllables(key) && own.contains(key))) {
        distinct.add(meaning);
      }
    }
    return distinct.stream().filter(meaning -> !holdsAnother(meaning.text(), found)).toList();
  }

  /** Whether a part of a term, made of whole words, is found anyhow. */
  private static boolean holdsAnother(String term, Set<String> found) {
    List<String> words = TermKey.words(term);
    for (int from = 0; from < words.size(); from++) {
      StringBuilder run = new StringBuilder();
      int most = from == 0 ? words.size() - 1 : words.size();
      for (int to = from; to < most; to++) {
        if (found.contains(run.append(words.get(to)).toString())) {
          return true;
        }
      }
    }
    return false;
  }
}
