package munjip.quote;

import java.util.Locale;
import java.util.Set;

/**
 * Words that tell persons from all else, in lower case.
 *
 * @param given given names, Latin and Hangul
 * @param others Latin words that stand in no person's name: firms, products, places, openings
 * @param othersKo Korean subjects of verbs of saying that are no identifiable person
 * @param rolesKo what stands beside a Korean name and says what the person is
 */
public record NameWords(
    Set<String> given, Set<String> others, Set<String> othersKo, Set<String> rolesKo) {
  public static final NameWords NONE = new NameWords(Set.of(), Set.of(), Set.of(), Set.of());

  public NameWords {
    given = Set.copyOf(given);
    others = Set.copyOf(others);
    othersKo = Set.copyOf(othersKo);
    rolesKo = Set.copyOf(rolesKo);
  }

  boolean isGiven(String word) {
    return given.contains(lower(word));
  }

  /** Hangul has no cases; most words asked for are Hangul. */
  private static String lower(String word) {
    return !word.isEmpty() && Ko.isSyllable(word.charAt(0)) ? word : word.toLowerCase(Locale.ROOT);
  }

  boolean isOther(String word) {
    String lower = lower(word);
    return others.contains(lower) || othersKo.contains(lower);
  }

  boolean isRole(String word) {
    return rolesKo.contains(lower(word));
  }
}
