package munjip.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import munjip.people.WrittenName.Script;

/** By which surnames and first names those are called whose full names are known. */
final class Callings {
  private final WordIndex<Integer> surnames = new WordIndex<>();
  private final WordIndex<Integer> firstNames = new WordIndex<>();
  private final Map<Integer, Set<Script>> scripts = new HashMap<>();
  private final Map<Integer, Set<Character>> initials = new HashMap<>();

  void add(Entry entry, int person) {
    for (WrittenName name : entry.names()) {
      scripts.computeIfAbsent(person, key -> new HashSet<>()).add(name.script());
      if (name.full()) {
        surnames.add(name.surname(), person);
        surnames.add(name.last(), person);
        firstNames.add(name.first(), person);
        initials.computeIfAbsent(person, key -> new HashSet<>()).add(name.first().charAt(0));
      } else if (entry.isTold() || isSurname(name, entry)) {
        surnames.add(name.surname(), person);
      }
    }
  }

  /** Of what a note calls somebody else beside the full name, only spellings of the surname. */
  private static boolean isSurname(WrittenName word, Entry entry) {
    return entry.names().stream()
        .filter(WrittenName::full)
        .anyMatch(full -> Contradiction.callsBySurname(full, word));
  }

  /** Whether it is somebody's first name; when it is a surname, too, nobody knows which. */
  boolean isFirstName(WrittenName word) {
    String said = word.surname();
    if (word.initial() != '\0') {
      return false;
    }
    if (!firstNames.exactly(said).isEmpty()) {
      return !surnames.exactly(said).containsAll(firstNames.exactly(said));
    }
    if (!surnames.exactly(said).isEmpty()) {
      return false;
    }
    if (!firstNames.spelled(said).isEmpty()) {
      return true;
    }
    return surnames.spelled(said).isEmpty() && !firstNames.inOtherLetters(said).isEmpty();
  }

  /**
   * Whom a surname can mean: those who spell it so, else nearly so, else in other letters.
   *
   * @param heard whether those in other letters count, which only sound so
   */
  Set<Integer> meant(WrittenName word, boolean heard) {
    Set<Integer> meant = new LinkedHashSet<>(surnames.exactly(word.surname()));
    if (meant.isEmpty()) {
      meant.addAll(surnames.spelled(word.surname()));
    }
    if (meant.isEmpty() && heard) {
      meant.addAll(surnames.inOtherLetters(word.surname()));
      // Who is written in these letters is written so.
      meant.removeIf(person -> scripts.getOrDefault(person, Set.of()).contains(word.script()));
    }
    if (word.initial() != '\0' && word.script() == Script.LATIN) {
      meant.removeIf(person -> !initials.getOrDefault(person, Set.of()).contains(word.initial()));
    }
    return meant;
  }
}
