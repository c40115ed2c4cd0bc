package munjip.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who has a full name: the same, or one that is near enough to be the same in another spelling or
 * in other letters. Only names whose parts sound alike are compared.
 *
 * @param <T> those who have names
 */
final class FullNameIndex<T> {
  private record Named<T>(WrittenName name, Set<T> bearers) {}

  private final Map<String, Named<T>> byKey = new HashMap<>();
  private final Map<String, Set<T>> byLetters = new HashMap<>();
  private final Map<String, List<Named<T>>> bySound = new HashMap<>();
  private final Map<String, Set<String>> sounds = new HashMap<>();
  private final Map<T, List<WrittenName>> names = new HashMap<>();

  void add(WrittenName name, T bearer) {
    Named<T> known = byKey.get(name.key());
    if (known == null) {
      known = new Named<>(name, new LinkedHashSet<>());
      byKey.put(name.key(), known);
      sounds.computeIfAbsent(name.first(), Sounds::of);
      sounds.computeIfAbsent(name.surname(), Sounds::of);
      for (String sound : sounds(name)) {
        bySound.computeIfAbsent(sound, key -> new ArrayList<>()).add(known);
      }
    }
    known.bearers.add(bearer);
    names.computeIfAbsent(bearer, key -> new ArrayList<>()).add(name);
    byLetters.computeIfAbsent(name.joined(), key -> new LinkedHashSet<>()).add(bearer);
  }

  List<WrittenName> namesOf(T bearer) {
    return names.getOrDefault(bearer, List.of());
  }

  /** Those of just this name, however it is spaced or turned. */
  Set<T> exactly(WrittenName name) {
    Set<T> bearers = new LinkedHashSet<>();
    Named<T> same = byKey.get(name.key());
    if (same != null) {
      bearers.addAll(same.bearers);
    }
    bearers.addAll(byLetters.getOrDefault(name.joined(), Set.of()));
    if (name.turns()) {
      bearers.addAll(byLetters.getOrDefault(name.surname() + name.first(), Set.of()));
    }
    return bearers;
  }

  /** Those of near names and how far these are, without those of the same. */
  Map<T, Double> near(WrittenName name) {
    Map<T, Double> bearers = new LinkedHashMap<>();
    Set<Named<T>> compared = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    for (String sound : sounds(name)) {
      for (Named<T> other : bySound.getOrDefault(sound, List.of())) {
        if (!other.name.key().equals(name.key()) && compared.add(other)) {
          double distance = Likeness.ofFull(name, other.name);
          if (distance < Likeness.NONE) {
            other.bearers.forEach(bearer -> bearers.merge(bearer, distance, Math::min));
          }
        }
      }
    }
    return bearers;
  }

  private List<String> sounds(WrittenName name) {
    if (name.korean() || !name.full() || name.script() == WrittenName.Script.OTHER) {
      return List.of();
    }
    List<String> sounds = new ArrayList<>();
    for (String first : heard(name.first())) {
      for (String surname : heard(name.surname())) {
        sounds.add(first + " " + surname);
      }
    }
    return sounds;
  }

  private Set<String> heard(String word) {
    Set<String> known = sounds.get(word);
    return known == null ? Sounds.of(word) : known;
  }
}
