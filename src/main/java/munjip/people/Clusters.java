package munjip.people;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import munjip.people.WrittenName.Script;
import munjip.text.Address;

/**
 * Which entries are one person, so far: a union-find that joins only what can be one. Two that are
 * told, two with contradicting full names, and what the people file keeps apart never are, by
 * whatever chain they would be joined.
 */
final class Clusters {
  private final int[] parent;
  private final Cluster[] clusters;

  /** What must fit when two are joined. */
  private static final class Cluster {
    int known = -1;

    /** Keys of all names that somebody told has, and of those that are never his. */
    final Set<String> told = new HashSet<>();

    final Set<String> apart = new HashSet<>();
    final Set<WrittenName> toldNames = new LinkedHashSet<>();
    final Set<WrittenName> names = new LinkedHashSet<>();
    final Set<String> keys = new HashSet<>();
    final Set<Address> addressed = EnumSet.noneOf(Address.class);
    boolean full;
  }

  /**
   * @param apart for each known person the keys of names that are not theirs
   */
  Clusters(List<Entry> entries, List<Set<String>> apart) {
    parent = new int[entries.size()];
    clusters = new Cluster[parent.length];
    for (int i = 0; i < parent.length; i++) {
      Entry entry = entries.get(i);
      Cluster cluster = new Cluster();
      cluster.known = entry.known();
      cluster.full = entry.hasFullName();
      cluster.addressed.addAll(entry.addressed());
      entry.names().forEach(name -> cluster.keys.add(name.key()));
      if (entry.isTold()) {
        cluster.told.addAll(cluster.keys);
        cluster.toldNames.addAll(entry.principal());
        cluster.apart.addAll(apart.get(entry.known()));
      } else {
        cluster.names.addAll(entry.principal());
      }
      parent[i] = i;
      clusters[i] = cluster;
    }
  }

  int of(int entry) {
    int root = entry;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** Whether a full name of the person is known, or the people file tells who it is. */
  boolean isKnown(int entry) {
    Cluster cluster = clusters[of(entry)];
    return cluster.full || cluster.known >= 0;
  }

  /** Joins two if they can be one; of what is one already nothing changes. */
  boolean join(int a, int b) {
    int one = of(a);
    int other = of(b);
    if (one == other) {
      return true;
    }
    if (!fit(clusters[one], clusters[other])) {
      return false;
    }
    int into = size(clusters[one]) >= size(clusters[other]) ? one : other;
    int from = into == one ? other : one;
    parent[from] = into;
    Cluster to = clusters[into];
    Cluster gone = clusters[from];
    to.known = Math.max(to.known, gone.known);
    to.full |= gone.full;
    to.told.addAll(gone.told);
    to.apart.addAll(gone.apart);
    to.toldNames.addAll(gone.toldNames);
    to.names.addAll(gone.names);
    to.keys.addAll(gone.keys);
    to.addressed.addAll(gone.addressed);
    clusters[from] = null;
    return true;
  }

  /** Joins two who share an account, if their names do not say that they are two. */
  boolean joinByAccount(int a, int b) {
    Cluster one = clusters[of(a)];
    Cluster other = clusters[of(b)];
    boolean strangers =
        !one.names.isEmpty()
            && !other.names.isEmpty()
            && one.names.stream()
                .allMatch(
                    n -> other.names.stream().allMatch(o -> Contradiction.areStrangers(n, o)));
    return of(a) == of(b) || (!strangers && join(a, b));
  }

  private static int size(Cluster cluster) {
    return cluster.keys.size() + cluster.names.size();
  }

  private static boolean fit(Cluster a, Cluster b) {
    if (a.known >= 0 && b.known >= 0) {
      return false;
    }
    if (holdsAny(a.keys, b.apart) || holdsAny(b.keys, a.apart)) {
      return false;
    }
    if (addressedOtherwise(a, b)) {
      return false;
    }
    if (holdsAll(a, b) || holdsAll(b, a)) {
      return true;
    }
    boolean korean = a.names.stream().anyMatch(name -> name.korean() && b.names.contains(name));
    boolean latin = shares(a, b, Script.LATIN);
    return !contradict(a, b, Script.LATIN, korean)
        && !contradict(a, b, Script.HANGUL, latin)
        && !contradict(a, b, Script.OTHER, false);
  }

  /** Mr. Wilcox and Mrs. Wilcox are two, unless one of them is called both. */
  private static boolean addressedOtherwise(Cluster a, Cluster b) {
    return !a.addressed.isEmpty()
        && !b.addressed.isEmpty()
        && a.addressed.stream().allMatch(one -> b.addressed.stream().allMatch(one::differs));
  }

  /** What it has already fits, and most names that come are such. */
  private static boolean holdsAll(Cluster a, Cluster b) {
    return b.toldNames.isEmpty() && a.names.containsAll(b.names);
  }

  private static boolean holdsAny(Set<String> keys, Set<String> apart) {
    return !apart.isEmpty() && apart.stream().anyMatch(keys::contains);
  }

  private static boolean shares(Cluster a, Cluster b, Script script) {
    return a.names.stream()
            .filter(name -> name.full() && name.script() == script)
            .anyMatch(name -> b.told.contains(name.key()) || holdsKey(b.names, name))
        || b.names.stream()
            .filter(name -> name.full() && name.script() == script)
            .anyMatch(name -> a.told.contains(name.key()));
  }

  private static boolean holdsKey(Set<WrittenName> names, WrittenName name) {
    return names.contains(name) || names.stream().anyMatch(n -> n.key().equals(name.key()));
  }

  /**
   * @param vouched whether a name of the other script makes them one, so that spellings may differ
   */
  private static boolean contradict(Cluster a, Cluster b, Script script, boolean vouched) {
    if (vouched) {
      return false;
    }
    for (WrittenName name : a.names) {
      if (name.script() == script && !b.told.contains(name.key())) {
        for (WrittenName other : b.names) {
          if (!a.told.contains(other.key()) && Contradiction.between(name, other)) {
            return true;
          }
        }
      }
    }
    return contradictsTold(a, b, script) || contradictsTold(b, a, script);
  }

  /** Of somebody told, who may have names of many kinds, one that fits is enough. */
  private static boolean contradictsTold(Cluster told, Cluster other, Script script) {
    List<WrittenName> names =
        told.toldNames.stream().filter(name -> name.script() == script).toList();
    return !names.isEmpty()
        && other.names.stream()
            .filter(name -> name.script() == script && !told.told.contains(name.key()))
            .anyMatch(name -> names.stream().allMatch(n -> Contradiction.between(name, n)));
  }
}
