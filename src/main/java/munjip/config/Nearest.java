package munjip.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import munjip.text.EditDistance;

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
        .map(name -> new Candidate(name, EditDistance.of(lower, name.toLowerCase(Locale.ROOT))))
        // A third of the letters wrong is a slip of the fingers, more is another word.
        .filter(candidate -> candidate.distance <= Math.max(1, candidate.word.length() / 3))
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }
}
