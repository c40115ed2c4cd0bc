package munjip.search;

import java.util.List;
import java.util.Optional;

/**
 * The words of the notes by how they are spelled, so that a slip of typing can be mended: what it
 * gives stands in a note, without the particle it may have there.
 *
 * <p>Korean words are compared by the jamo struck for them ({@link munjip.text.Hangul#jamo}), Latin
 * ones by their letters, without case and accents. Words of one syllable or letter are none.
 */
public interface Vocabulary {
  /** The vocabulary of an engine that keeps none: nothing is mended. */
  Vocabulary NONE = new NoVocabulary();

  /**
   * @param text the word, or nouns in a row, divided by single spaces; Latin in small letters
   * @param notes how many notes hold it as a word of its own, 1 or more
   * @param itself whether that is so; else so many notes hold another wording of it, and none it
   */
  record Known(String text, int notes, boolean itself) {
    /** A word that stands in notes itself. */
    public Known(String text, int notes) {
      this(text, notes, true);
    }
  }

  /** How many different words there are, about: among many, more are spelled alike by chance. */
  int size();

  /** How many notes hold this as a word of its own, or another wording of it; 0 for none. */
  int notes(String word);

  /** A word as it is spelled, when it has {@link #notes}. */
  Optional<Known> known(String word);

  /** A typed word as it is, and without the particle or ending it may have, longest first. */
  List<String> forms(String word);

  /** How the dictionary reads a Korean word, in the notes or not. */
  Reading reading(String word);

  /**
   * Words that differ by so many jamo or letters at most: another one, one more, one less, or two
   * neighbours swapped. Of two slips none need be looked for in the first letter.
   *
   * @param word all Korean or all Latin
   * @param edits 1 or 2
   */
  List<Known> near(String word, int edits);

  /**
   * Words whose jamo or letters begin so, in no order.
   *
   * @param beginning jamo as struck, or Latin letters; two or more
   */
  List<Known> beginningWith(String beginning);

  /**
   * Korean words, also several nouns in a row, that begin so: syllables as they are, and syllables
   * with these first consonants; in no order.
   *
   * @param pattern syllables and bare consonants as struck ({@code ㅋㅍㅅ}, {@code 카ㅍㅅ})
   */
  List<Known> withInitials(String pattern);
}
