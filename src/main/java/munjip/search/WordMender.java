package munjip.search;

import java.util.List;
import java.util.function.Predicate;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import munjip.query.Particles;
import munjip.text.Hangul;

/** Tells of a single typed word whether it is likely a slip, and what was meant then. */
final class WordMender {
  private final Vocabulary vocabulary;
  private final TextAnalyzer analyzer;
  private final Predicate<String> stands;
  private final SlipKinds slips;
  private final BegunByChance begun;

  /**
   * @param stands whether a text stands literally in some note
   */
  WordMender(Vocabulary vocabulary, TextAnalyzer analyzer, Predicate<String> stands) {
    this.vocabulary = vocabulary;
    this.analyzer = analyzer;
    this.stands = stands;
    this.slips = new SlipKinds(vocabulary, stands);
    this.begun = new BegunByChance(vocabulary, slips);
  }

  /**
   * What goes on after the last word of a query when it may break off within a syllable, although
   * something is found: {@code 모데} stands in {@code 모데라토}.
   *
   * @return nothing for a word that is whole
   */
  List<Mended> finished(String word) {
    if (!Hangul.endsOpen(word)) {
      return List.of();
    }
    if (hasJamo(word)) {
      return slips.of(word, true);
    }
    if (isWord(word)) {
      return List.of();
    }
    Reading reading = vocabulary.reading(word);
    // 짜자 may be a verb, but where no note says it so, it is rather on the way to 짜장면.
    boolean right = reading == Reading.WORD || (reading.isRight() && stands.test(word));
    return right ? List.of() : ofOtherStems(word, slips.unfinished(word));
  }

  /**
   * What was meant by a word that finds nothing, or what it finds by chance; the likeliest first.
   *
   * @param notes how many notes it finds as typed, within the filters beside it
   * @param last whether it is the last of the query, so that it may be unfinished
   * @return nothing for a word that is found as it should be
   */
  List<Mended> meant(String word, int notes, boolean last) {
    // A word of the notes finds nothing only for a filter beside it. Bare jamo spell what may be a
    // word, but are none.
    if (!isWord(word) || hasJamo(word)) {
      boolean lost = notes == 0 || (Hangul.isHangul(word) && isWrong(word));
      List<Mended> found = lost ? slips.of(word, last) : begun.of(word, notes);
      if (lost || !found.isEmpty()) {
        return found;
      }
    }
    return last ? finished(word) : List.of();
  }

  /**
   * Whether a word makes no sense and stands nowhere as typed: what it finds, it finds by chance.
   */
  boolean isWrong(String word) {
    return !vocabulary.reading(word).isRight() && !stands.test(word);
  }

  /**
   * Whether a word stands nowhere as typed, nor without what may be a particle, and not even nouns
   * can be read in it.
   */
  boolean isSenseless(String word) {
    return vocabulary.reading(word) == Reading.NONE
        && !stands.test(word)
        && Particles.stems(word).stream().noneMatch(stands);
  }

  /** Whether a word makes sense as it stands, in whatever form. */
  boolean makesSense(String word) {
    return vocabulary.reading(word).isRight();
  }

  /** Whether the dictionary knows the word: it is spelled well, and just in no note. */
  boolean isInDictionary(String word) {
    Reading reading = vocabulary.reading(word);
    return reading == Reading.WORD || reading == Reading.NOUNS;
  }

  /**
   * What may have been meant by a word that is not mended: to be offered, not searched.
   *
   * @param notes how many notes it finds as typed
   */
  List<Mended> similar(String word, int notes) {
    if (hasJamo(word)) {
      return slips.of(word, false);
    }
    if (notes == 0 && isWord(word)) {
      return List.of();
    }
    return notes == 0 ? slips.wholeOrFar(word) : slips.wholeBeside(word, makesSense(word));
  }

  private static boolean hasJamo(String word) {
    return word.chars().anyMatch(Hangul::isJamo);
  }

  /** Whether some note has it as a word of its own. */
  private boolean isWord(String word) {
    return vocabulary.forms(word).stream().anyMatch(form -> vocabulary.notes(form) > 0)
        || Particles.stems(word).stream().anyMatch(stem -> vocabulary.notes(stem) > 0);
  }

  /** Those that the analyzer tells from the word; the others are found by it as it is. */
  private List<Mended> ofOtherStems(String word, List<Mended> found) {
    List<String> stems = stems(word);
    return found.stream().filter(mended -> !stems(mended.text()).equals(stems)).toList();
  }

  private List<String> stems(String word) {
    return analyzer.tokens(word).stream().map(Token::term).toList();
  }
}
