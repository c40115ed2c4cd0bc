package munjip.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import munjip.people.WrittenName.Script;

/**
 * Joins those with full names: the same name, then the same account, then another spelling or other
 * letters, nearest first, and last a short form of a first name before a surname that only one
 * person has.
 */
final class FullNames {
  private final List<Entry> entries;
  private final Clusters clusters;

  /** Two that may be one. */
  private record Pair(int a, int b, double distance) {}

  FullNames(List<Entry> entries, Clusters clusters) {
    this.entries = entries;
    this.clusters = clusters;
  }

  void join() {
    // A name in its own script is surer than one that is spelled by ear.
    sameNames(name -> name.script() != Script.HANGUL || name.korean());
    sameNames(name -> true);
    sameAccounts();
    nearNames();
    shortNames();
  }

  private void sameNames(Predicate<WrittenName> counts) {
    FullNameIndex<Integer> index = new FullNameIndex<>();
    Map<String, WrittenName> byKey = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (WrittenName name : entries.get(i).names()) {
        if (name.full() && counts.test(name)) {
          index.add(name, i);
          byKey.putIfAbsent(name.key(), name);
        }
      }
    }
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      for (WrittenName name : entry.names()) {
        // Written in one word: 안드레이카파시.
        if (!name.full() && counts.test(name) && !index.exactly(name).isEmpty()) {
          index.add(name, i);
        }
      }
      if (entry.hint().isPresent() && counts.test(entry.hint().get())) {
        if (!index.exactly(entry.hint().get()).isEmpty()) {
          index.add(entry.hint().get(), i);
        }
      }
    }
    byKey.values().forEach(name -> joinAll(index.exactly(name), clusters::join));
  }

  private void sameAccounts() {
    Map<String, Set<Integer>> byHandle = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (String handle : entries.get(i).accounts()) {
        byHandle.computeIfAbsent(handle, key -> new java.util.TreeSet<>()).add(i);
      }
    }
    byHandle.values().forEach(same -> joinAll(same, clusters::joinByAccount));
  }

  /** Each with the first of those before it that it fits. */
  private void joinAll(Set<Integer> same, BiPredicate<Integer, Integer> joining) {
    List<Integer> roots = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (int each : same.stream().sorted().toList()) {
      if (seen.add(clusters.of(each)) && roots.stream().noneMatch(r -> joining.test(r, each))) {
        roots.add(each);
      }
    }
  }

  private void nearNames() {
    FullNameIndex<Integer> index = new FullNameIndex<>();
    Map<String, WrittenName> distinct = new TreeMap<>();
    Map<String, Set<Integer>> bearers = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (WrittenName name : entries.get(i).names()) {
        if (name.full() && !name.korean()) {
          distinct.putIfAbsent(name.key(), name);
          bearers.computeIfAbsent(name.key(), key -> new HashSet<>()).add(clusters.of(i));
        }
      }
    }
    for (WrittenName name : distinct.values()) {
      bearers.get(name.key()).stream().sorted().forEach(bearer -> index.add(name, bearer));
    }
    List<Pair> pairs = new ArrayList<>();
    for (WrittenName name : distinct.values()) {
      for (int bearer : bearers.get(name.key())) {
        index
            .near(name)
            .forEach(
                (other, distance) -> {
                  if (bearer < other) {
                    pairs.add(new Pair(bearer, other, distance));
                  }
                });
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::distance)
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b));
    pairs.forEach(pair -> clusters.join(pair.a, pair.b));
  }

  /** Geoff Hinton is Geoffrey Hinton when there is no third Hinton. */
  private void shortNames() {
    Map<String, Set<Integer>> bySurname = new TreeMap<>();
    Map<Integer, Set<String>> firstNames = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (WrittenName name : entries.get(i).names()) {
        if (name.full() && !name.korean()) {
          int of = clusters.of(i);
          bySurname.computeIfAbsent(name.surname(), key -> new java.util.TreeSet<>()).add(of);
          firstNames.computeIfAbsent(of, key -> new HashSet<>()).add(name.first());
        }
      }
    }
    for (Set<Integer> bearers : bySurname.values()) {
      if (bearers.size() == 2) {
        List<Integer> two = List.copyOf(bearers);
        if (areShort(firstNames.get(two.getFirst()), firstNames.get(two.getLast()))) {
          clusters.join(two.getFirst(), two.getLast());
        }
      }
    }
  }

  private static boolean areShort(Set<String> some, Set<String> others) {
    return some.stream()
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(o -> Likeness.isShort(one, o) || Likeness.isShort(o, one)));
  }
}
