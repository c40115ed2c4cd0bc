package munjip.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import munjip.analysis.Folding;
import munjip.search.QuoteEntry.Place;
import munjip.search.Voices.Said;

/**
 * Which quotes have the same words, also slightly reworded: the same letters and digits, or nearly
 * all of the shorter one in the longer one, or most runs of three words. What is the same as the
 * same is the same.
 */
final class SameWords {
  /** Shorter texts, in letters, are said by many who never heard of each other. */
  private static final int SHORTEST = 8;

  /** What one text may have more than the other that stands in it. */
  private static final double CONTAINED = .8;

  /** Of the runs of words that either has, so many are in both. */
  private static final double RUNS = .6;

  /** Words of a run. */
  private static final int RUN = 3;

  /** Letters of the pieces by which texts are looked up that may be the same. */
  private static final int PIECE = 8;

  /** One piece of so many is kept, told by its hash, so that both texts keep the same ones. */
  private static final int KEPT = 2;

  /** A piece that more texts have is a phrase of the language, and tells nothing. */
  private static final int COMMON = 64;

  private final Map<String, List<Said>> groups;

  private SameWords(Map<String, List<Said>> groups) {
    this.groups = groups;
  }

  /**
   * A text as it is compared.
   *
   * @param letters letters and digits only, folded
   * @param runs its runs of words
   */
  private record Words(String letters, Set<String> runs) {
    static Words of(String text) {
      List<String> words = new ArrayList<>();
      StringBuilder letters = new StringBuilder();
      StringBuilder word = new StringBuilder();
      String folded = Folding.of(text) + " ";
      for (int i = 0; i < folded.length(); i++) {
        char c = folded.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
          word.append(c);
        } else if (!word.isEmpty()) {
          words.add(word.toString());
          letters.append(word);
          word.setLength(0);
        }
      }
      Set<String> runs = new HashSet<>();
      for (int i = 0; i + RUN <= words.size(); i++) {
        runs.add(String.join(" ", words.subList(i, i + RUN)));
      }
      return new Words(letters.toString(), runs);
    }

    boolean isLike(Words other) {
      boolean isShorter = letters.length() <= other.letters.length();
      String shorter = isShorter ? letters : other.letters;
      String longer = isShorter ? other.letters : letters;
      if (shorter.length() >= CONTAINED * longer.length() && longer.contains(shorter)) {
        return true;
      }
      int both = (int) runs.stream().filter(other.runs::contains).count();
      return both > 0 && both >= RUNS * (runs.size() + other.runs.size() - both);
    }
  }

  static SameWords of(List<Said> quotes) {
    List<Said> sayings = new ArrayList<>();
    List<Words> words = new ArrayList<>();
    for (Said said : quotes) {
      Words own = Words.of(said.quote().text());
      if (own.letters.length() >= SHORTEST) {
        sayings.add(said);
        words.add(own);
      }
    }
    int[] first = new int[words.size()];
    Map<Object, List<Integer>> having = new HashMap<>();
    for (int i = 0; i < first.length; i++) {
      first[i] = i;
      for (int other : candidates(words.get(i), i, having)) {
        if (root(first, i) != root(first, other) && words.get(i).isLike(words.get(other))) {
          first[root(first, i)] = root(first, other);
        }
      }
    }
    Map<Integer, List<Said>> joined = new LinkedHashMap<>();
    for (int i = 0; i < first.length; i++) {
      joined.computeIfAbsent(root(first, i), any -> new ArrayList<>()).add(sayings.get(i));
    }
    Map<String, List<Said>> groups = new HashMap<>();
    for (List<Said> group : joined.values()) {
      if (group.size() > 1) {
        group.forEach(said -> groups.put(said.quote().id(), group));
      }
    }
    return new SameWords(groups);
  }

  /** Earlier texts that share a piece with this one; enters it for those that come later. */
  private static Set<Integer> candidates(
      Words words, int number, Map<Object, List<Integer>> having) {
    Set<Integer> candidates = new HashSet<>();
    Set<Object> keys = new HashSet<>(words.runs);
    for (int i = 0; i + PIECE <= words.letters.length(); i++) {
      int hash = words.letters.substring(i, i + PIECE).hashCode();
      if (words.letters.length() < 2 * PIECE || Math.floorMod(hash * 0x9E3779B9, KEPT) == 0) {
        keys.add(hash);
      }
    }
    for (Object key : keys) {
      List<Integer> others = having.computeIfAbsent(key, any -> new ArrayList<>());
      if (others.size() < COMMON) {
        candidates.addAll(others);
        others.add(number);
      }
    }
    return candidates;
  }

  private static int root(int[] first, int i) {
    int at = i;
    while (first[at] != at) {
      first[at] = first[first[at]];
      at = first[at];
    }
    return at;
  }

  /** Others with the same words; not what lies in this one or around it. */
  List<Said> others(Said said) {
    return groups.getOrDefault(said.quote().id(), List.of()).stream()
        .filter(other -> !other.quote().id().equals(said.quote().id()))
        .filter(other -> !overlap(said.quote(), other.quote()))
        .toList();
  }

  private static boolean overlap(QuoteEntry one, QuoteEntry other) {
    for (Place a : one.places()) {
      for (Place b : other.places()) {
        if (a.passage().equals(b.passage())
            && a.range().start() < b.range().end()
            && b.range().start() < a.range().end()) {
          return true;
        }
      }
    }
    return false;
  }
}
