package munjip.search;

import java.util.List;
import java.util.function.Predicate;
import munjip.text.Hangul;

/** Tries the kinds of slips on a word one after the other: the first that mends it was made. */
final class SlipKinds {
  private final NearWords near;
  private final WrongLayout layout;
  private final HalfTyped halfTyped;
  private final BareInitials initials;
  private final WordBreaks breaks;
  private final MistypedEnding ending;

  /**
   * @param stands whether words stand side by side in some note
   */
  SlipKinds(Vocabulary vocabulary, Predicate<String> stands) {
    this.near = new NearWords(vocabulary);
    this.layout = new WrongLayout(vocabulary, near);
    this.halfTyped = new HalfTyped(vocabulary);
    this.initials = new BareInitials(vocabulary);
    this.breaks = new WordBreaks(vocabulary, stands);
    this.ending = new MistypedEnding(vocabulary);
  }

  /**
   * What was meant, the likeliest first; nothing when no kind of slip leads to a word of the notes.
   *
   * @param last whether it is the last word of the query, so that it may be unfinished
   */
  List<Mended> of(String word, boolean last) {
    boolean jamo = word.chars().anyMatch(Hangul::isJamo);
    List<Mended> found = layout.of(word, last);
    if (found.isEmpty() && jamo) {
      found = initials.of(word);
    }
    if (found.isEmpty() && (last || jamo)) {
      found = halfTyped.of(word);
    }
    // In English a slip more often than a missing space; in Korean nearly any letters can be
    // parted.
    boolean latin = NearWords.isLatin(word);
    if (found.isEmpty()) {
      found = latin ? near.of(word) : breaks.parted(word);
    }
    if (found.isEmpty()) {
      found = latin ? breaks.parted(word) : near.of(word);
    }
    return found.isEmpty() ? ending.of(word) : found;
  }

  /** What goes on where the word breaks off within a syllable. */
  List<Mended> unfinished(String word) {
    return halfTyped.of(word);
  }

  /**
   * Whole words of the notes that are typed so on the other keyboard, or else spelled nearly so.
   */
  List<Mended> whole(String word) {
    List<Mended> found = layout.of(word, false);
    return found.isEmpty() ? near.of(word) : found;
  }

  /**
   * The same for a word that the notes have: good for a question back.
   *
   * @param sense whether it makes sense as it stands, and so is hardly two slips away
   */
  List<Mended> wholeBeside(String word, boolean sense) {
    List<Mended> found = layout.of(word, false);
    if (!found.isEmpty()) {
      return found;
    }
    return sense ? near.ofOneSlip(word) : near.ofLongOrOneSlip(word);
  }

  /** The same, but of words spelled less nearly: good for a question back, not for a search. */
  List<Mended> wholeOrFar(String word) {
    List<Mended> found = layout.of(word, false);
    return found.isEmpty() ? near.widely(word) : found;
  }
}
