package munjip.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes what is glued to a noun off a typed word, by its letters alone: a dictionary errs just with
 * the names and new words that people search ({@code 카파시의} becomes {@code 카파} and a verb).
 *
 * <p>What it gives is searched beside the word and never instead of it, so that {@code 제미나이} loses
 * nothing by ending like a particle.
 */
public final class Particles {
  private Particles() {}

  /**
   * All that may stay when particles and the like are taken off, shortest first: {@code 메트로는} may
   * be {@code 메트} with {@code 로는} or {@code 메트로} with {@code 는}.
   */
  public static List<String> stems(String word) {
    Set<String> found = new LinkedHashSet<>();
    withoutPossessive(word).ifPresent(found::add);
    for (String stem : NounEnding.stems(word)) {
      found.add(stem);
      found.addAll(NounEnding.inner(stem));
    }
    List<String> stems = new ArrayList<>(found);
    stems.sort(Comparator.comparingInt(String::length));
    return stems;
  }

  /** All that may be glued to a noun. */
  public static Set<String> endings() {
    return NounEnding.all();
  }

  /** {@code Karpathy's} without the end. */
  private static Optional<String> withoutPossessive(String word) {
    int end = word.length() - 2;
    boolean possessive =
        end > 0
            && "'’".indexOf(word.charAt(end)) >= 0
            && "sS".indexOf(word.charAt(end + 1)) >= 0
            && Character.isLetterOrDigit(word.charAt(end - 1));
    return possessive ? Optional.of(word.substring(0, end)) : Optional.empty();
  }
}
