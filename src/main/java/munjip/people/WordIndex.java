package munjip.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import munjip.people.WrittenName.Script;

/**
 * Who is called by a word, a surname or a first name: exactly, in another spelling, or in other
 * letters. Only words that sound alike are compared.
 *
 * @param <T> those who are called
 */
final class WordIndex<T> {
  private final Map<String, Set<T>> exact = new HashMap<>();
  private final Map<String, List<String>> bySound = new HashMap<>();

  void add(String word, T called) {
    Set<T> known = exact.get(word);
    if (known == null) {
      known = new LinkedHashSet<>();
      exact.put(word, known);
      if (Script.of(word) != Script.OTHER) {
        for (String sound : Sounds.of(word)) {
          bySound.computeIfAbsent(sound, key -> new ArrayList<>()).add(word);
        }
      }
    }
    known.add(called);
  }

  Set<T> exactly(String word) {
    return exact.getOrDefault(word, Set.of());
  }

  /** Those of near spellings in the same script; of the same one none. */
  Set<T> spelled(String word) {
    return alike(word, true, Likeness::ofWords);
  }

  /** Those whose word in other letters this can be. */
  Set<T> inOtherLetters(String word) {
    return alike(word, false, Likeness::ofWords);
  }

  /** The same for what a reader types, the nearest first. */
  Set<T> typedInOtherLetters(String word) {
    return alike(word, false, Likeness::ofTyped);
  }

  private Set<T> alike(
      String word, boolean sameScript, ToDoubleBiFunction<String, String> likeness) {
    Script script = Script.of(word);
    if (script == Script.OTHER) {
      return Set.of();
    }
    Map<String, Double> near = new TreeMap<>();
    for (String sound : Sounds.of(word)) {
      for (String other : bySound.getOrDefault(sound, List.of())) {
        if (!other.equals(word) && (Script.of(other) == script) == sameScript) {
          near.computeIfAbsent(other, key -> likeness.applyAsDouble(word, key));
        }
      }
    }
    Set<T> called = new LinkedHashSet<>();
    near.entrySet().stream()
        .filter(other -> other.getValue() < Likeness.NONE)
        .sorted(Map.Entry.comparingByValue())
        .forEach(other -> called.addAll(exact.get(other.getKey())));
    return called;
  }
}
