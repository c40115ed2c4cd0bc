package munjip.search;

import java.util.List;
import munjip.query.Hangul;
import munjip.query.Particles;

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
        int notes = form.length() < SHORTEST_NOUN ? 0 : vocabulary.notes(form);
        if (notes > 0) {
          return List.of(new Mended(form, Mended.Slip.TYPO, MOST_COST, notes));
        }
      }
    }
    for (int end = word.length() - 1; end >= SHORTEST_NOUN; end--) {
      String noun = word.substring(0, end);
      int notes = Hangul.isSyllables(noun) ? vocabulary.notes(noun) : 0;
      if (notes > 0 && isNearlyEnding(word.substring(end))) {
        return List.of(new Mended(noun, Mended.Slip.TYPO, MOST_COST, notes));
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
