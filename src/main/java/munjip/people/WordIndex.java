package munjip.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Map<Script, Map<String, List<String>>> bySound = new EnumMap<>(Script.class);

  /** Of those in Hangul the words that can be told in other letters, by sound. */
  private final Map<String, List<String>> evident = new HashMap<>();

  void add(String word, T called) {
    Set<T> known = exact.get(word);
    if (known == null) {
      known = new LinkedHashSet<>();
      exact.put(word, known);
      Script script = Script.of(word);
      if (script != Script.OTHER) {
        Map<String, List<String>> words = bySound.computeIfAbsent(script, key -> new HashMap<>());
        for (String sound : Sounds.of(word)) {
          words.computeIfAbsent(sound, key -> new ArrayList<>()).add(word);
        }
        if (script == Script.HANGUL && Likeness.isEvident(word)) {
          for (String sound : Sounds.of(word)) {
            evident.computeIfAbsent(sound, key -> new ArrayList<>()).add(word);
          }
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
    // Of words in Latin letters no spellings are told apart.
    return Script.of(word) == Script.HANGUL
        ? alike(word, Script.HANGUL, Likeness::ofWords)
        : Set.of();
  }

  /** Those whose word in other letters this can be. */
  Set<T> inOtherLetters(String word) {
    if (Script.of(word) == Script.LATIN) {
      return alike(word, evident, (latin, hangul) -> Likeness.ofEvident(hangul, latin));
    }
    return Likeness.isEvident(word) ? alike(word, other(word), Likeness::ofEvident) : Set.of();
  }

  /** The same for what a reader types, the nearest first. */
  Set<T> typedInOtherLetters(String word) {
    return alike(word, other(word), Likeness::ofTyped);
  }

  /** The same with short words, of which many are alike. */
  Set<T> perhapsInOtherLetters(String word) {
    return alike(word, other(word), Likeness::ofTold);
  }

  private static Script other(String word) {
    return switch (Script.of(word)) {
      case HANGUL -> Script.LATIN;
      case LATIN -> Script.HANGUL;
      case OTHER -> Script.OTHER;
    };
  }

  private Set<T> alike(String word, Script script, ToDoubleBiFunction<String, String> likeness) {
    return alike(word, bySound.getOrDefault(script, Map.of()), likeness);
  }

  private Set<T> alike(
      String word, Map<String, List<String>> words, ToDoubleBiFunction<String, String> likeness) {
    if (words.isEmpty()) {
      return Set.of();
    }
    Map<String, Double> near = new HashMap<>();
    for (String sound : Sounds.of(word)) {
      for (String other : words.getOrDefault(sound, List.of())) {
        double distance = other.equals(word) ? Likeness.NONE : likeness.applyAsDouble(word, other);
        if (distance < Likeness.NONE) {
          near.put(other, distance);
        }
      }
    }
    Set<T> called = new LinkedHashSet<>();
    near.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .forEach(other -> called.addAll(exact.get(other.getKey())));
    return called;
  }
}
