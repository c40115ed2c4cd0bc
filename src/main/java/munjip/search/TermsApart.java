package munjip.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import munjip.glossary.TermKey;
import munjip.search.Thesaurus.Group;

/**
 * Terms that must not stand for each other, whoever puts them together: what somebody wrote down as
 * wrong.
 */
public final class TermsApart {
  static final TermsApart NONE = new TermsApart(Set.of());

  private final Set<Set<String>> apart;

  /** Every key in it: most groups have none of them, and are told by that. */
  private final Set<String> keys = new HashSet<>();

  /**
   * @param apart pairs of {@link TermKey}s, or single ones that stand for no other
   */
  public TermsApart(Set<Set<String>> apart) {
    this.apart = Set.copyOf(apart);
    this.apart.forEach(keys::addAll);
  }

  /** What is left of a group: itself when nothing in it is to be kept apart. */
  public List<Group> keep(Group group) {
    if (keys.isEmpty() || wordings(group).noneMatch(each -> keys.contains(TermKey.of(each)))) {
      return List.of(group);
    }
    if (group.typed().stream()
        .noneMatch(typed -> group.also().stream().anyMatch(other -> areApart(typed, other)))) {
      return List.of(group);
    }
    List<Group> kept = new ArrayList<>();
    for (String typed : group.typed()) {
      String key = TermKey.of(typed);
      List<String> also =
          group.also().stream()
              .filter(other -> !TermKey.of(other).equals(key) && !areApart(typed, other))
              .toList();
      if (!also.isEmpty()) {
        kept.add(new Group(List.of(typed), also, group.source()));
      }
    }
    return kept;
  }

  private static Stream<String> wordings(Group group) {
    return group.typed().equals(group.also())
        ? group.typed().stream()
        : Stream.concat(group.typed().stream(), group.also().stream());
  }

  boolean areApart(String one, String other) {
    String a = TermKey.of(one);
    String b = TermKey.of(other);
    return apart.contains(Set.of(a))
        || apart.contains(Set.of(b))
        || (!a.equals(b) && apart.contains(Set.of(a, b)));
  }
}
