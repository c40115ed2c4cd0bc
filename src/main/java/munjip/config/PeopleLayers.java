package munjip.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import munjip.people.KnownPerson;
import munjip.people.PeopleConfig;
import munjip.search.TermKey;

/**
 * Lays files of people over each other. Somebody of an earlier file stands for those of the same
 * name in later ones; one who is told to be kept apart from others and nothing else is added to
 * them.
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
      for (KnownPerson person : layer) {
        String name = TermKey.of(person.name());
        Integer place = before.get(name);
        if (place == null) {
          places.putIfAbsent(name, persons.size());
          persons.add(person);
        } else if (saysApartOnly(persons.get(place))) {
          persons.set(place, withApart(person, persons.get(place).apart()));
        }
      }
    }
    return new PeopleConfig(persons, firstNames);
  }

  private static boolean saysApartOnly(KnownPerson person) {
    return person.aliases().isEmpty() && person.handles().isEmpty() && person.urls().isEmpty();
  }

  private static KnownPerson withApart(KnownPerson person, List<String> apart) {
    List<String> all = Stream.concat(person.apart().stream(), apart.stream()).distinct().toList();
    List<String> keys = apart.stream().map(TermKey::of).toList();
    // Who is kept apart from a shipped alias does not have it.
    List<String> aliases =
        person.aliases().stream().filter(alias -> !keys.contains(TermKey.of(alias))).toList();
    return new KnownPerson(person.name(), aliases, person.handles(), person.urls(), all);
  }
}
