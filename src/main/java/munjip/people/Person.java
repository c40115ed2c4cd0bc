package munjip.people;

import java.util.List;

/**
 * A speaker with what the names say, to be found by.
 *
 * @param fullNames all full ones
 * @param surnames words that mean the person by the surname, or in some way nobody knows
 * @param firstNames words that are the first name
 * @param accounts with addresses
 */
record Person(
    Speaker speaker,
    List<WrittenName> fullNames,
    List<String> surnames,
    List<String> firstNames,
    List<String> accounts) {
  Person {
    fullNames = List.copyOf(fullNames);
    surnames = List.copyOf(surnames);
    firstNames = List.copyOf(firstNames);
    accounts = List.copyOf(accounts);
  }

  /** Whether nobody knows who it is: notes have one word only. */
  boolean isBare() {
    return fullNames.isEmpty();
  }
}
