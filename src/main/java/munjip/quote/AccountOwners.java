package munjip.quote;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose an account is, by the names of a note's people: one whose name is like that of the account,
 * or whom the note ties to it. Of several, whoever the note was first known to name.
 */
final class AccountOwners {
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

  /** A shorter name tells nobody. In UTF-16 units. */
  private static final int SHORTEST = 4;

  /** {@code karpathy} and {@code akarpathy}, as they stand in handles. */
  private final Map<String, Person> byName = new HashMap<>();

  /** {@code andrejkarpathy}: letters alone. */
  private final Map<String, Person> byLetters = new HashMap<>();

  private final Map<String, Person> byHandle = new HashMap<>();

  /** Takes in one more name that somebody is called. */
  void called(String form, Person person) {
    String lower = form.toLowerCase(Locale.ROOT);
    String letters = letters(lower);
    if (letters.length() < SHORTEST) {
      return;
    }
    first(byLetters, letters, person);
    String last = letters(lower.substring(lower.lastIndexOf(' ') + 1));
    if (last.length() >= SHORTEST) {
      first(byName, last, person);
    }
    if (lower.indexOf(' ') > 0) {
      first(byName, lower.charAt(0) + last, person);
    }
  }

  /** Takes in an account that the note says is somebody's. */
  void has(String handle, Person person) {
    first(byHandle, handle, person);
  }

  private static void first(Map<String, Person> people, String key, Person person) {
    people.merge(key, person, (known, other) -> other.index < known.index ? other : known);
  }

  /**
   * @param handle in lower case
   */
  Optional<Person> byName(String handle) {
    return Stream.of(byName.get(handle), byLetters.get(letters(handle)))
        .filter(Objects::nonNull)
        .min(Comparator.comparingInt(person -> person.index));
  }

  /** Who was said to have it. */
  Optional<Person> byHandle(String handle) {
    return Optional.ofNullable(byHandle.get(handle));
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(text).replaceAll("");
  }
}
