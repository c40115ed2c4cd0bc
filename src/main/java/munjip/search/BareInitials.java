package munjip.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import munjip.search.Vocabulary.Known;
import munjip.text.Hangul;

/** Finds the words of which only the first consonants were typed: {@code ㅋㅍㅅ}, {@code 카ㅍㅅ}. */
final class BareInitials {
  private final Vocabulary vocabulary;

  BareInitials(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a word says first consonants, and is not only unfinished or laughter. */
  static boolean areIn(String word) {
    return Hangul.withBareConsonants(word)
        .filter(p -> p.length() > 1)
        .filter(p -> !Hangul.isSyllables(p.substring(0, p.length() - 1)))
        .filter(p -> p.chars().distinct().count() > 1)
        .isPresent();
  }

  List<Mended> of(String word) {
    for (String form : vocabulary.forms(word)) {
      if (areIn(form)) {
        List<Mended> found = ofPattern(Hangul.withBareConsonants(form).orElseThrow());
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /**
   * Words side by side that say first consonants of words side by side in the notes.
   *
   * @return one for each typed word, or nothing
   */
  List<Mended> inARow(List<String> words) {
    List<Known> known =
        vocabulary.withInitials(String.join("", words).replace(" ", "")).stream()
            .filter(k -> hasWordsAsLong(k.text(), words))
            .toList();
    return HalfTyped.best(vocabulary, known).stream()
        .limit(1)
        .flatMap(
            best ->
                Stream.of(best.text().split(" "))
                    .map(word -> new Known(word, best.notes(), best.itself()))
                    .map(word -> Mended.of(word, Mended.Slip.CHOSUNG, 0)))
        .toList();
  }

  private static boolean hasWordsAsLong(String text, List<String> words) {
    List<Integer> lengths = Stream.of(text.split(" ")).map(String::length).toList();
    return lengths.equals(words.stream().map(String::length).toList());
  }

  private List<Mended> ofPattern(String pattern) {
    Set<String> patterns = new LinkedHashSet<>(List.of(pattern, withDoubles(pattern)));
    List<Known> known = new ArrayList<>();
    patterns.forEach(each -> known.addAll(vocabulary.withInitials(each)));
    Predicate<Known> whole = k -> patterns.stream().anyMatch(p -> p.length() == syllables(k));
    List<Known> wholes = known.stream().filter(whole).toList();
    return HalfTyped.best(vocabulary, wholes.isEmpty() ? known : wholes).stream()
        .map(k -> Mended.of(k, Mended.Slip.CHOSUNG, 0))
        .toList();
  }

  private static int syllables(Known known) {
    return known.text().replace(" ", "").length();
  }

  /** ㄱㄱ may be meant for ㄲ. */
  private static String withDoubles(String pattern) {
    return pattern
        .replace("ㄱㄱ", "ㄲ")
        .replace("ㄷㄷ", "ㄸ")
        .replace("ㅂㅂ", "ㅃ")
        .replace("ㅅㅅ", "ㅆ")
        .replace("ㅈㅈ", "ㅉ");
  }
}
