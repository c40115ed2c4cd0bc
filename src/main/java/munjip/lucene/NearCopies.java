package munjip.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells texts that are nearly the same: a paragraph that was copied and touched up. Two are when
 * four in five of their runs of {@value #RUN} characters are shared: Broder's resemblance (1997).
 * His sketch of the smallest hashes tells most pairs apart before they are compared in full.
 *
 * @param <T> what stands for a text
 */
final class NearCopies<T> {
  private static final int RUN = 5;

  private static final double SAME = 0.8;

  /** Of two that are the same, three in five of so many smallest hashes are shared at the least. */
  private static final int SKETCH = 32;

  private static final double LIKE = 0.4;

  private record Known<T>(int[] runs, T what) {}

  private final List<Known<T>> known = new ArrayList<>();

  /** From now on others may be copies of this one. */
  void add(String text, T what) {
    known.add(new Known<>(runs(text), what));
  }

  /** The first that was added and is nearly the same. */
  Optional<T> like(String text) {
    int[] runs = runs(text);
    for (Known<T> one : known) {
      if (isSame(one.runs, runs)) {
        return Optional.of(one.what);
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(int[] one, int[] other) {
    int smaller = Math.min(one.length, other.length);
    int larger = Math.max(one.length, other.length);
    if (smaller < SAME * larger) {
      return false;
    }
    int sketch = Math.min(SKETCH, smaller);
    return shared(one, sketch, other, sketch) >= LIKE * sketch
        && shared(one, one.length, other, other.length) >= SAME * union(one, other);
  }

  private static int union(int[] one, int[] other) {
    return one.length + other.length - shared(one, one.length, other, other.length);
  }

  private static int shared(int[] one, int ofOne, int[] other, int ofOther) {
    int shared = 0;
    int j = 0;
    for (int i = 0; i < ofOne; i++) {
      while (j < ofOther && other[j] < one[i]) {
        j++;
      }
      shared += j < ofOther && other[j] == one[i] ? 1 : 0;
    }
    return shared;
  }

  /** Hashes of all runs, each once, rising. */
  private static int[] runs(String text) {
    String folded = TextHash.folded(text);
    int[] runs = new int[Math.max(1, folded.length() - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      int hash = 0;
      for (int at = i; at < Math.min(i + RUN, folded.length()); at++) {
        hash = hash * 31 + folded.charAt(at);
      }
      // Spread: the smallest are to be any of them, and not those of the first letters.
      runs[i] = (hash ^ hash >>> 15) * 0x2c1b3c6d;
    }
    return Arrays.stream(runs).sorted().distinct().toArray();
  }
}
