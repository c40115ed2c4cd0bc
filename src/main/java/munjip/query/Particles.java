package munjip.query;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a Korean particle off a typed word, by its letters alone: a dictionary errs just with the
 * names and new words that people search ({@code 카파시의} becomes {@code 카파} and a verb).
 */
public final class Particles {
  /** What stays must have so many syllables, or too much would be found. */
  private static final int SHORTEST_STEM = 2;

  /** Common particles, longest first. */
  private static final List<String> PARTICLES =
      List.of(
          "으로부터", "에게서는", "에서부터", "이라는", "이라고", "에게서", "으로는", "으로도", "으로서", "으로써", "에서는", "에서도",
          "에서의", "에게는", "에게도", "까지는", "까지도", "부터는", "처럼은", "한테서", "이랑", "라는", "라고", "라도", "에는",
          "에도", "에서", "에게", "으로", "까지", "부터", "보다", "처럼", "마다", "조차", "마저", "밖에", "만을", "만이", "만은",
          "하고", "한테", "로서", "로써", "로는", "로도", "과는", "와는", "과의", "와의", "이나", "이란", "이든", "께서", "들은",
          "들이", "들을", "들의", "은", "는", "이", "가", "을", "를", "에", "의", "도", "로", "와", "과", "만", "나",
          "랑", "들");

  private Particles() {}

  /** The word without its longest particle, when one was there and enough stays. */
  public static Optional<String> strip(String word) {
    return stems(word).stream().findFirst();
  }

  /**
   * All that may stay when a particle is taken off, shortest first: {@code 메트로는} may be {@code 메트}
   * with {@code 로는} or {@code 메트로} with {@code 는}.
   */
  public static List<String> stems(String word) {
    List<String> stems = new ArrayList<>();
    for (String particle : PARTICLES) {
      int end = word.length() - particle.length();
      if (end > 0 && word.endsWith(particle) && isStem(word, end)) {
        stems.add(word.substring(0, end));
      }
    }
    return stems;
  }

  private static boolean isStem(String word, int end) {
    int last = word.codePointBefore(end);
    if (UnicodeScript.of(last) != UnicodeScript.HANGUL && !Character.isIdeographic(last)) {
      return Character.isLetterOrDigit(last) || end > 1;
    }
    return word.codePointCount(0, end) >= SHORTEST_STEM;
  }
}
