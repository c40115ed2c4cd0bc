package munjip.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import munjip.search.Vocabulary.Known;
import munjip.text.Hangul;

/** Goes on where a word breaks off within a syllable: {@code 카파ㅅ}, {@code 카팟}, {@code 모데}. */
final class HalfTyped {
  /** Fewer jamo are the beginning of anything. */
  private static final int FEWEST_JAMO = 3;

  /**
   * What goes on after a word that is right as it stands must be in one note for so many words
   * there are: among more words, more go on by chance.
   */
  private static final int WORDS_PER_NOTE = 5_000;

  /** So many of the commonest are looked at more closely. */
  private static final int LOOKED_AT = 12;

  private final Vocabulary vocabulary;

  HalfTyped(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Mended> of(String word) {
    String jamo = Hangul.jamo(word);
    boolean begins =
        jamo.length() >= FEWEST_JAMO && Hangul.isSyllable(word.charAt(0)) && Hangul.isHangul(word);
    if (!begins) {
      return List.of();
    }
    // Words that hold what was typed as it stands are found as typed.
    List<Known> going =
        new ArrayList<>(
            vocabulary.beginningWith(jamo).stream().filter(k -> !k.text().contains(word)).toList());
    if (vocabulary.reading(word).isRight()) {
      int common = vocabulary.size() / WORDS_PER_NOTE;
      going.removeIf(known -> known.notes() < common);
    } else if (going.isEmpty() && !Hangul.endsOpen(word)) {
      // The last consonant may begin a syllable of its own: 개발장 on the way to 개발자의.
      String before = Hangul.composed(jamo.substring(0, jamo.length() - 1));
      int notes = vocabulary.notes(before);
      if (notes > 0) {
        going.add(new Known(before, notes));
      }
    }
    return best(vocabulary, going).stream()
        .map(known -> Mended.of(known, Mended.Slip.JAMO, 0))
        .toList();
  }

  /**
   * The commonest, nouns first, words of the notes before those that stand there in another wording
   * only; none that begins with one before it, as that finds it, too.
   */
  static List<Known> best(Vocabulary vocabulary, List<Known> words) {
    List<Known> commonest =
        words.stream()
            .sorted(
                Comparator.comparing(Known::itself)
                    .thenComparingInt(Known::notes)
                    .reversed()
                    .thenComparingInt(known -> known.text().length())
                    .thenComparing(Known::text))
            .limit(LOOKED_AT)
            .toList();
    List<Known> ordered = new ArrayList<>(commonest);
    // A stable sort keeps the commonest first among names, and among the rest.
    ordered.sort(
        Comparator.comparing((Known known) -> !known.itself())
            .thenComparing(known -> !isName(vocabulary, known)));
    List<Known> best = new ArrayList<>();
    for (Known known : ordered) {
      if (best.stream().noneMatch(better -> known.text().startsWith(better.text()))) {
        best.removeIf(
            longer -> known.itself() == longer.itself() && longer.text().startsWith(known.text()));
        best.add(known);
      }
    }
    return best;
  }

  private static boolean isName(Vocabulary vocabulary, Known known) {
    if (!Hangul.isSyllable(known.text().charAt(0))) {
      return true;
    }
    Reading reading = vocabulary.reading(known.text());
    return reading != Reading.NONE && reading != Reading.INFLECTED;
  }
}
