package munjip.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells Latin words that only begin longer ones and were meant for another word ({@code promt},
 * which begins Promtail) from those that are on the way to the longer ones ({@code karp}). What
 * begins a word is found as typed, so such a slip would never be mended.
 *
 * <p>The limits were tried on some 3,000 notes, with 3,000 of their words cut short and 2,187 slips
 * of one key that begin a longer word. Without limits 12 % of the words cut short were mended (17 %
 * of those in five notes or more), with these 1.7 % (1 of 408); of the slips that were mended
 * rightly, 57 % still are. Where a word is as common as the longer one, it is mostly not meant: to
 * mend those, too, gets 13 more slips right, and 58 more of the words cut short wrong.
 */
final class BegunByChance {
  /** As short beginnings are found in longer words. */
  private static final int SHORTEST = 3;

  /** In so many times as many notes, a word is likelier meant than a longer one that is rare ... */
  private static final int COMMONER = 5;

  /** ... and in so many times as many than one that is not. */
  private static final int FAR_COMMONER = 20;

  /** A slip that happens easily: a letter missing, not another one that is far on the keyboard. */
  private static final double SLIGHT = SlipCost.MISSING;

  private final Vocabulary vocabulary;
  private final SlipKinds slips;

  BegunByChance(Vocabulary vocabulary, SlipKinds slips) {
    this.vocabulary = vocabulary;
    this.slips = slips;
  }

  /**
   * @param word in no note as a word of its own
   * @param notes how many notes it finds as typed
   * @return what was meant, the likeliest first; nothing for a word that is right as far as it goes
   */
  List<Mended> of(String word, int notes) {
    Optional<String> letters = latin(word);
    if (letters.isEmpty() || vocabulary.beginningWith(letters.get()).isEmpty()) {
      return List.of();
    }
    List<Mended> found = slips.whole(word);
    boolean goesOn = found.stream().anyMatch(mended -> goesOn(letters.get(), mended.text()));
    return goesOn ? List.of() : found.stream().filter(mended -> isLikelier(mended, notes)).toList();
  }

  /** The word, or what it is without its particle, in small letters. */
  private Optional<String> latin(String word) {
    return vocabulary.forms(word).stream()
        .filter(form -> form.length() >= SHORTEST && NearWords.isLatin(form))
        .map(form -> form.toLowerCase(Locale.ROOT))
        .findFirst();
  }

  /** {@code typescrip} becomes typescript, and {@code promptf} goes on from prompt. */
  private static boolean goesOn(String letters, String other) {
    return other.startsWith(letters) || letters.startsWith(other);
  }

  private static boolean isLikelier(Mended mended, int notes) {
    int times = notes <= Rescuer.RARE ? COMMONER : FAR_COMMONER;
    return mended.cost() <= SLIGHT && mended.notes() >= times * notes;
  }
}
