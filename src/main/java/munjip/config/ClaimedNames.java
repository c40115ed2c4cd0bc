package munjip.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import munjip.config.YamlSettings.Listed;
import munjip.glossary.TermKey;

/**
 * Whose each name of the people file is, so that none is two persons': whoever has it first keeps
 * it, and the other is told.
 */
final class ClaimedNames {
  /** By name, handle or address as it is compared. */
  private final Map<String, Person> owners = new HashMap<>();

  private final Map<String, Person> persons = new HashMap<>();

  /** Somebody of the file, as it is read. */
  final class Person {
    private final YamlSettings settings;
    private final String name;
    private final int line;

    private Person(YamlSettings settings, String name, int line) {
      this.settings = settings;
      this.name = name;
      this.line = line;
    }

    /**
     * The names that are this person's alone; of others it is reported whose they are.
     *
     * @param places where each stands in the file
     * @param sign what goes before them, as names and handles are not the same
     */
    List<String> own(List<String> names, List<Listed> places, String sign) {
      List<String> own = new ArrayList<>();
      for (String each : names) {
        Person owner = owners.computeIfAbsent(sign + TermKey.of(each), key -> this);
        if (TermKey.of(owner.name).equals(TermKey.of(name))) {
          own.add(each);
        } else {
          settings.at(
              place(each, places),
              "\"%s%s\" is a name of %s already (line %d), expected a name of one person only; left out here; take it out of one of them, or tell them apart by full names"
                  .formatted(sign, each, owner.name, owner.line));
        }
      }
      return own;
    }

    private int place(String text, List<Listed> places) {
      return places.stream()
          .filter(
              place ->
                  place.text().contains(text) || TermKey.of(place.text()).equals(TermKey.of(text)))
          .mapToInt(Listed::line)
          .findFirst()
          .orElse(line);
    }
  }

  /** A person as told; who stands above already is reported, and is the same person. */
  Person person(YamlSettings settings, Listed name) {
    Person person = new Person(settings, name.text(), name.line());
    Person before = persons.putIfAbsent(TermKey.of(name.text()), person);
    if (before != null) {
      settings.at(
          name.line(),
          "\"%s\" stands above already (line %d), expected each person once; both are taken together; put these lines there"
              .formatted(name.text(), before.line));
    }
    return person;
  }
}
