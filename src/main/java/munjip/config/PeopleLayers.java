package munjip.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import munjip.glossary.TermKey;
import munjip.people.KnownPerson;
import munjip.people.PeopleConfig;

/**
 * Lays files of people over each other. What an earlier file tells of somebody is added to the one
 * of the same name in later ones, who loses what it keeps apart or gives to others.
 */
final class PeopleLayers {
  private PeopleLayers() {}

  /**
   * @param layers the user's own first
   * @param firstNames as in {@link PeopleConfig}
   */
  static PeopleConfig of(List<List<KnownPerson>> layers, Set<String> firstNames) {
    List<KnownPerson> persons = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (List<KnownPerson> layer : layers) {
      Map<String, Integer> before = Map.copyOf(places);
      Set<String> given = new HashSet<>();
      persons.forEach(person -> given.addAll(names(person)));
      for (KnownPerson person : layer) {
        String name = TermKey.of(person.name());
        Integer place = before.get(name);
        if (place == null) {
          places.putIfAbsent(name, persons.size());
          persons.add(person);
        } else {
          persons.set(place, both(persons.get(place), person, given));
        }
      }
    }
    return new PeopleConfig(persons, firstNames);
  }

  /** All that somebody has, as it is compared; names and handles are not the same. */
  private static List<String> names(KnownPerson person) {
    return Stream.of(
            Stream.of(person.name()).map(TermKey::of),
            person.aliases().stream().map(TermKey::of),
            person.handles().stream().map(handle -> "@" + TermKey.of(handle)),
            person.urls().stream().map(TermKey::of))
        .flatMap(each -> each)
        .toList();
  }

  /**
   * @param own what comes first, and is shown
   * @param given what earlier files give to anybody, which nobody else has then
   */
  private static KnownPerson both(KnownPerson own, KnownPerson shipped, Set<String> given) {
    Set<String> gone = new HashSet<>(given);
    own.apart().forEach(each -> gone.add(TermKey.of(each)));
    Set<String> kept = new HashSet<>(names(own));
    return new KnownPerson(
        own.name(),
        joined(own.aliases(), shipped.aliases(), alias -> !gone.contains(TermKey.of(alias))),
        joined(own.handles(), shipped.handles(), h -> !gone.contains("@" + TermKey.of(h))),
        joined(own.urls(), shipped.urls(), url -> !gone.contains(TermKey.of(url))),
        joined(shipped.apart(), own.apart(), each -> true).stream()
            .filter(each -> !kept.contains(TermKey.of(each)))
            .toList());
  }

  private static List<String> joined(
      List<String> some, List<String> more, Predicate<String> isKept) {
    return Stream.concat(some.stream(), more.stream().filter(isKept)).distinct().toList();
  }
}
