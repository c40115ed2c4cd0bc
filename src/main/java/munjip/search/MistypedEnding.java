package munjip.search;

import java.util.List;
import java.util.Optional;
import munjip.query.Particles;
import munjip.search.Vocabulary.Known;
import munjip.text.Hangul;

/**
 * Finds a Korean noun of which only the ending was mistyped ({@code 파일처러}), or that has a jamo too
 * many in it: the longest beginning that is a word of the notes, when what follows is nearly an
 * ending.
 */
final class MistypedEnding {
  private static final int SHORTEST_NOUN = 2;

  /** One jamo of an ending may be missing, or too many, or another that is near. */
  private static final double MOST_COST = SlipCost.MISSING;

  private final Vocabulary vocabulary;

  MistypedEnding(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Mended> of(String word) {
    if (!Hangul.isHangul(word)) {
      return List.of();
    }
    String syllables = withoutBareJamo(word);
    if (!syllables.equals(word)) {
      for (String form : vocabulary.forms(syllables)) {
        Optional<Known> known =
            form.length() < SHORTEST_NOUN ? Optional.empty() : vocabulary.known(form);
        if (known.isPresent()) {
          return List.of(Mended.of(known.get(), Mended.Slip.TYPO, MOST_COST));
        }
      }
    }
    for (int end = word.length() - 1; end >= SHORTEST_NOUN; end--) {
      String noun = word.substring(0, end);
      Optional<Known> known = Hangul.isSyllables(noun) ? vocabulary.known(noun) : Optional.empty();
      if (known.isPresent() && isNearlyEnding(word.substring(end))) {
        return List.of(Mended.of(known.get(), Mended.Slip.TYPO, MOST_COST));
      }
    }
    return List.of();
  }

  private static String withoutBareJamo(String word) {
    StringBuilder syllables = new StringBuilder(word.length());
    word.chars().filter(Hangul::isSyllable).forEach(c -> syllables.append((char) c));
    return syllables.toString();
  }

  private static boolean isNearlyEnding(String rest) {
    int length = Hangul.jamo(rest).length();
    return Particles.endings().stream()
        .filter(ending -> Math.abs(Hangul.jamo(ending).length() - length) <= 1)
        .anyMatch(ending -> SlipCost.between(rest, ending) <= MOST_COST);
  }
}
