package munjip.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import munjip.search.Mended.Slip;
import munjip.search.Vocabulary.Known;
import munjip.text.Hangul;

/** Puts a space where one is missing, and takes one out that is too many. */
final class WordBreaks {
  private static final int SHORTEST_KOREAN = 2;
  private static final int SHORTEST_LATIN = 3;

  /** The likeliest places for a space that are looked up. */
  private static final int TRIED = 2;

  private final Vocabulary vocabulary;
  private final Predicate<String> stands;

  /**
   * @param stands whether words stand side by side in some note
   */
  WordBreaks(Vocabulary vocabulary, Predicate<String> stands) {
    this.vocabulary = vocabulary;
    this.stands = stands;
  }

  /** The word as two. */
  List<Mended> parted(String word) {
    int shortest = Hangul.isSyllables(word) ? SHORTEST_KOREAN : SHORTEST_LATIN;
    List<Mended> found = new ArrayList<>();
    for (int at = shortest; at <= word.length() - shortest; at++) {
      int first = vocabulary.notes(word.substring(0, at));
      if (first == 0) {
        continue;
      }
      for (String rest : vocabulary.forms(word.substring(at))) {
        int notes = Math.min(first, rest.length() < shortest ? 0 : vocabulary.notes(rest));
        if (notes > 0) {
          found.add(new Mended(word.substring(0, at) + " " + rest, Slip.SPACING, 0, notes));
        }
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Mended::notes).reversed())
        .limit(TRIED)
        .filter(mended -> stands.test(mended.text()))
        .limit(1)
        .toList();
  }

  /** Two typed words as one, when they are one in the notes and not two. */
  List<Mended> joined(String first, String second) {
    if (!isJoinable(first) || !isJoinable(second) || (isWord(first) && isWord(second))) {
      return List.of();
    }
    for (String form : vocabulary.forms(first + second)) {
      Optional<Known> known =
          form.length() > first.length() ? vocabulary.known(form) : Optional.empty();
      if (known.isPresent()) {
        return List.of(Mended.of(known.get(), Slip.SPACING, 0));
      }
    }
    return List.of();
  }

  /** Of one syllable anything is a word. */
  private boolean isWord(String typed) {
    return typed.length() == 1
        || vocabulary.forms(typed).stream().anyMatch(form -> vocabulary.notes(form) > 0);
  }

  private static boolean isJoinable(String word) {
    return Hangul.isSyllables(word)
        || word.chars().allMatch(c -> c < 0x250 && Character.isLetter(c));
  }
}
