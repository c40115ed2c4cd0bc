package munjip.people;

import java.util.List;
import java.util.Set;

/**
 * A speaker with what the names say, to be found by.
 *
 * @param fullNames all full ones
 * @param surnames words that mean the person by the surname, or in some way nobody knows
 * @param firstNames words that are the first name
 * @param accounts with addresses
 * @param apart keys of names that are never this person's
 * @param isAccount whether nothing but accounts is known, or words written as such
 */
record Person(
    Speaker speaker,
    List<WrittenName> fullNames,
    List<String> surnames,
    List<String> firstNames,
    List<String> accounts,
    Set<String> apart,
    boolean isAccount) {
  Person {
    fullNames = List.copyOf(fullNames);
    surnames = List.copyOf(surnames);
    firstNames = List.copyOf(firstNames);
    accounts = List.copyOf(accounts);
    apart = Set.copyOf(apart);
  }

  /** Whether nobody knows who it is: notes have one word only. */
  boolean isBare() {
    return fullNames.isEmpty();
  }
}
