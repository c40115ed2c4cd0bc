package munjip.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import munjip.result.Facets;

/** Counts notes by who is quoted in them. Done for each search, so names are counted by number. */
final class SpeakerCounts {
  /** Names that are given; more do not fit a page. */
  private static final int MOST_NAMES = 100;

  private static final Comparator<Facets.Count> MOST =
      Comparator.comparingInt(Facets.Count::count).reversed().thenComparing(Facets.Count::value);

  private final List<String> names;
  private final int[] counts;
  private final Map<String, Integer> others = new TreeMap<>();

  /**
   * @param names sorted
   */
  SpeakerCounts(List<String> names) {
    this.names = names;
    this.counts = new int[names.size()];
  }

  /** Some people are quoted in one more note. */
  void add(int[] people) {
    for (int person : people) {
      counts[person]++;
    }
  }

  /** Somebody who is not among the names is. */
  void add(String name) {
    others.merge(name, 1, Integer::sum);
  }

  /** The names with the most notes. */
  List<Facets.Count> top() {
    long[] keys = new long[counts.length];
    int some = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        // Sorted ascending: the highest counts first, and by name among equals.
        keys[some++] = (long) -counts[i] << 32 | i;
      }
    }
    Arrays.sort(keys, 0, some);
    List<Facets.Count> top = new ArrayList<>();
    for (int i = 0; i < Math.min(some, MOST_NAMES); i++) {
      int place = (int) keys[i];
      top.add(new Facets.Count(names.get(place), counts[place]));
    }
    if (others.isEmpty()) {
      return top;
    }
    return Stream.concat(
            top.stream(),
            others.entrySet().stream()
                .map(each -> new Facets.Count(each.getKey(), each.getValue())))
        .sorted(MOST)
        .limit(MOST_NAMES)
        .toList();
  }
}
