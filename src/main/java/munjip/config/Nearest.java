package munjip.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what was probably meant by a word that is none of those expected. */
public final class Nearest {
  private Nearest() {}

  /** {@code ; did you mean "…"?}, or what is there to choose from. */
  static String hint(String word, Collection<String> expected) {
    return to(word, expected)
        .map(near -> "; did you mean \"" + near + "\"?")
        .orElseGet(
            () -> "; expected one of " + String.join(", ", expected.stream().sorted().toList()));
  }

  /** The expected word that is at most a third of its letters away, if one is. */
  public static Optional<String> to(String word, Collection<String> expected) {
    String lower = word.toLowerCase(Locale.ROOT);
    record Candidate(String word, int distance) {}
    return expected.stream()
        .map(name -> new Candidate(name, distance(lower, name.toLowerCase(Locale.ROOT))))
        // A third of the letters wrong is a slip of the fingers, more is another word.
        .filter(candidate -> candidate.distance <= Math.max(1, candidate.word.length() / 3))
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  /** Levenshtein's distance in UTF-16 units. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
