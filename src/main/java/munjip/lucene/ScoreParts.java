package munjip.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import munjip.result.Explanation.Part;

/** What a score is made of, told once for each thing in each place. */
final class ScoreParts {
  private record Key(String what, String term, String asked) {}

  private final Map<Key, Part> parts = new LinkedHashMap<>();

  /**
   * @param asked null unless the term is another wording
   * @param times null where it is not counted
   */
  void add(String what, String term, String asked, Integer times, double points) {
    if (points != 0) {
      Part part = new Part(what, term, asked, times, points);
      parts.merge(new Key(what, term, asked), part, ScoreParts::both);
    }
  }

  /** What two looks found in one place: its letters and its stem, say. */
  private static Part both(Part one, Part two) {
    Integer times = one.times() == null ? two.times() : one.times();
    if (one.times() != null && two.times() != null) {
      times = Math.max(one.times(), two.times());
    }
    return new Part(one.what(), one.term(), one.asked(), times, one.points() + two.points());
  }

  /** Largest first. */
  List<Part> all() {
    List<Part> all = new ArrayList<>(parts.values());
    all.sort(Comparator.comparingDouble(Part::points).reversed());
    return all;
  }
}
