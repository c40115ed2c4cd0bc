package munjip.search;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import munjip.people.Member;

/**
 * Who is meant by the names in the {@code said:} filters of a query.
 *
 * @param byName for each value as typed, where notes name the person or persons; nowhere when there
 *     is nobody of that name
 */
public record Meant(Map<String, Set<Member>> byName) {
  public static final Meant NOBODY = new Meant(Map.of());

  public Meant {
    byName = Map.copyOf(byName);
  }

  /** Where notes name whom {@code said:} with this value means. */
  public Set<Member> of(String value) {
    return byName.getOrDefault(value, Set.of());
  }

  /** Where notes name anybody who is meant. */
  public Set<Member> all() {
    return byName.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }
}
