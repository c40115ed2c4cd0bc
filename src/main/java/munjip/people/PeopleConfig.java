package munjip.people;

import java.util.List;
import java.util.Set;

/**
 * The people that are told, the user's own and the shipped ones, as their files have it now.
 *
 * @param persons no two of them are ever one
 * @param firstNames in lower case, also those that are words as well (will, mark): words that many
 *     are called by, so that an account of that name is not everybody's
 */
public record PeopleConfig(List<KnownPerson> persons, Set<String> firstNames) {
  public static final PeopleConfig NONE = new PeopleConfig(List.of());

  public PeopleConfig {
    persons = List.copyOf(persons);
    firstNames = Set.copyOf(firstNames);
  }

  /** These persons, and no list of first names. */
  public PeopleConfig(List<KnownPerson> persons) {
    this(persons, Set.of());
  }
}
