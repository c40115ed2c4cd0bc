package munjip.search;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** Of longer texts, in letters, one piece in four is enough. */
  private static final int LONG = 40;

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
    for (int i = 0; i < first.length; i++) {
      first[i] = i;
    }
    join(words, first);
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

  /** Joins what is the same among texts that share a piece. */
  private static void join(List<Words> words, int[] first) {
    long[] pieces = pieces(words);
    Set<Long> compared = new HashSet<>();
    for (int from = 0; from < pieces.length; ) {
      int to = from + 1;
      while (to < pieces.length && pieces[to] >> 32 == pieces[from] >> 32) {
        to++;
      }
      if (to - from <= COMMON) {
        for (int i = from; i < to; i++) {
          for (int j = i + 1; j < to; j++) {
            join(words, (int) pieces[i], (int) pieces[j], first, compared);
          }
        }
      }
      from = to;
    }
  }

  private static void join(List<Words> words, int one, int other, int[] first, Set<Long> compared) {
    if (root(first, one) != root(first, other)
        && compared.add((long) one << 32 | other)
        && words.get(one).isLike(words.get(other))) {
      // To the earlier one, so that who is first does not depend on the order of pieces.
      int a = root(first, one);
      int b = root(first, other);
      first[Math.max(a, b)] = Math.min(a, b);
    }
  }

  /** Pieces of all texts, sorted: a hash above, the number of the text below. */
  private static long[] pieces(List<Words> words) {
    long[] pieces = new long[1024];
    int count = 0;
    for (int number = 0; number < words.size(); number++) {
      String letters = words.get(number).letters;
      for (int i = 0; i + PIECE <= letters.length(); i++) {
        int hash = letters.substring(i, i + PIECE).hashCode() * 0x9E3779B9;
        if (letters.length() < LONG || hash >>> 30 == 0) {
          pieces = count == pieces.length ? Arrays.copyOf(pieces, count * 2) : pieces;
          pieces[count++] = (long) hash << 32 | number;
        }
      }
    }
    Arrays.sort(pieces, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      // A text that has a piece twice is there once.
      if (i == 0 || pieces[i] != pieces[i - 1]) {
        pieces[kept++] = pieces[i];
      }
    }
    return Arrays.copyOf(pieces, kept);
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
