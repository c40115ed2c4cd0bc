package munjip.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import munjip.search.Thesaurus.Meaning;

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
    Map<String, List<String>> words = new HashMap<>();
    List<Meaning> distinct = new ArrayList<>();
    for (Meaning meaning : meanings) {
      String own = TermKey.of(meaning.text());
      if (!own.equals(key) && words.put(own, TermKey.words(meaning.text())) == null) {
        distinct.add(meaning);
      }
    }
    return distinct.stream().filter(meaning -> !isFoundAnyhow(key, meaning, words)).toList();
  }

  private static boolean isFoundAnyhow(
      String key, Meaning meaning, Map<String, List<String>> words) {
    String own = TermKey.of(meaning.text());
    List<String> parts = words.get(own);
    return runs(parts).stream()
        .anyMatch(run -> !run.equals(own) && (run.equals(key) || words.containsKey(run)));
  }

  /** Keys of all runs of neighbouring words. */
  private static List<String> runs(List<String> words) {
    List<String> runs = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= words.size(); to++) {
        runs.add(String.join("", Collections.unmodifiableList(words.subList(from, to))));
      }
    }
    return runs;
  }
}
