package munjip.people;

import java.util.List;

/**
 * The people that are told, the user's own and the shipped ones, as their files have it now.
 *
 * @param persons no two of them are ever one
 */
public record PeopleConfig(List<KnownPerson> persons) {
  public static final PeopleConfig NONE = new PeopleConfig(List.of());

  public PeopleConfig {
    persons = List.copyOf(persons);
  }
}
