package munjip.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import munjip.search.TermKey;
import munjip.search.Thesaurus;
import munjip.search.Thesaurus.Group;
import munjip.search.Thesaurus.Source;

/**
 * Lays files of terms over each other. What an earlier file says counts first, its people stand for
 * those of the same name, and what it keeps apart is kept apart everywhere.
 */
final class TermLayers {
  private final Set<Set<String>> apart = new HashSet<>();
  private final Set<String> people = new HashSet<>();
  private final List<Group> groups = new ArrayList<>();

  private TermLayers(List<Terms> layers) {
    layers.forEach(layer -> apart.addAll(layer.apart()));
    for (Terms layer : layers) {
      Set<String> before = Set.copyOf(people);
      for (Group group : layer.groups()) {
        String name = TermKey.of(group.typed().getFirst());
        if (group.source() != Source.PEOPLE || !before.contains(name)) {
          take(group);
        }
        if (group.source() == Source.PEOPLE) {
          people.add(name);
        }
      }
    }
  }

  /**
   * @param layers the user's own first
   */
  static Thesaurus of(List<Terms> layers) {
    return Thesaurus.of(new TermLayers(layers).groups);
  }

  private void take(Group group) {
    if (group.typed().stream().noneMatch(typed -> anyApart(typed, group.also()))) {
      groups.add(group);
      return;
    }
    for (String typed : group.typed()) {
      String key = TermKey.of(typed);
      List<String> also =
          group.also().stream()
              .filter(other -> !TermKey.of(other).equals(key) && !apart(typed, other))
              .toList();
      if (!also.isEmpty()) {
        groups.add(new Group(List.of(typed), also, group.source()));
      }
    }
  }

  private boolean anyApart(String typed, List<String> also) {
    return !apart.isEmpty() && also.stream().anyMatch(other -> apart(typed, other));
  }

  private boolean apart(String one, String other) {
    String a = TermKey.of(one);
    String b = TermKey.of(other);
    return apart.contains(Set.of(a))
        || apart.contains(Set.of(b))
        || (!a.equals(b) && apart.contains(Set.of(a, b)));
  }
}
