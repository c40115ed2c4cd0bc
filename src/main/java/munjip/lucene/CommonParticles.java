package munjip.lucene;

import java.util.List;
import java.util.Optional;

/**
 * Takes one common particle off a Korean word, the longest that fits, by its letters alone. Where
 * {@link munjip.query.Particles} gives all that may stay, this gives what most likely stays: words
 * that are none must not be written down as words of the notes.
 */
final class CommonParticles {
  /** What stays must have so many syllables, or too much would be found. */
  private static final int SHORTEST_STEM = 2;

  /** Longest first. */
  private static final List<String> PARTICLES =
      List.of(
          "으로부터", "에게서는", "에서부터", "이라는", "이라고", "에게서", "으로는", "으로도", "으로서", "으로써", "에서는", "에서도",
          "에서의", "에게는", "에게도", "까지는", "까지도", "부터는", "처럼은", "한테서", "이랑", "라는", "라고", "라도", "에는",
          "에도", "에서", "에게", "으로", "까지", "부터", "보다", "처럼", "마다", "조차", "마저", "밖에", "만을", "만이", "만은",
          "하고", "한테", "로서", "로써", "로는", "로도", "과는", "와는", "과의", "와의", "이나", "이란", "이든", "께서", "들은",
          "들이", "들을", "들의", "은", "는", "이", "가", "을", "를", "에", "의", "도", "로", "와", "과", "만", "나",
          "랑", "들");

  private CommonParticles() {}

  /** The word without its particle, when one was there and enough stays. */
  static Optional<String> strip(String word) {
    for (String particle : PARTICLES) {
      int end = word.length() - particle.length();
      if (end > 0 && word.endsWith(particle) && isStem(word, end)) {
        return Optional.of(word.substring(0, end));
      }
    }
    return Optional.empty();
  }

  private static boolean isStem(String word, int end) {
    int last = word.codePointBefore(end);
    if (!UnitReader.isCjk(last)) {
      return UnitReader.isLetter(last) || end > 1;
    }
    return word.codePointCount(0, end) >= SHORTEST_STEM;
  }
}
