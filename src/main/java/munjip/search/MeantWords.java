package munjip.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import munjip.result.SearchResults.Rescue;

/**
 * What was meant by the mistyped words of one query, as it is gathered: for each word once, so that
 * what is said of it is what is searched.
 */
final class MeantWords {
  private final Map<String, List<Mended>> byTyped = new LinkedHashMap<>();
  private final Set<Rescue> shown = new LinkedHashSet<>();

  boolean isEmpty() {
    return byTyped.isEmpty();
  }

  boolean has(String typed) {
    return byTyped.containsKey(typed);
  }

  /**
   * @param meant the likeliest first, not empty
   */
  void put(String typed, List<Mended> meant) {
    byTyped.put(typed, List.copyOf(meant));
    meant.forEach(mended -> shown.add(rescue(typed, mended)));
  }

  /** Two words side by side that mean one. */
  void putJoined(String first, String second, Mended joined) {
    byTyped.put(first, List.of(joined));
    byTyped.put(second, List.of(joined));
    shown.add(rescue(first + " " + second, joined));
  }

  /** By each word as typed what was meant by it, the likeliest first, in the order found. */
  Map<String, List<Mended>> byTyped() {
    return byTyped;
  }

  /** What the answer says of it. */
  List<Rescue> shown() {
    return new ArrayList<>(shown);
  }

  private static Rescue rescue(String from, Mended to) {
    return new Rescue(from, to.text(), to.how().said());
  }
}
