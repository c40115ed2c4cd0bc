package munjip.lucene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import munjip.lucene.Evidence.Standing;
import org.apache.lucene.search.Query;

/**
 * All that one search looks for.
 *
 * @param evidence what is looked for in passages and notes
 * @param words the significant words, as typed, each once
 * @param required notes that may be found at all, scored; every note when absent
 * @param needsWord whether a note must hold at least one of the words
 * @param fullFirst whether full hits stand before all others; with many words ranking decides
 * @param literalParts so many parts must stand literally in a note for it to be a literal hit
 * @param onlyFilters whether nothing is searched but filters: then every passage counts
 * @param weights how the parts of the score are weighed
 */
record SearchPlan(
    List<Evidence> evidence,
    List<String> words,
    Optional<Query> required,
    boolean needsWord,
    boolean fullFirst,
    int literalParts,
    boolean onlyFilters,
    ScoreWeights weights) {

  /** So many longs hold a bit for each word or literal part. */
  int longs() {
    return Math.max(1, (Math.max(words.size(), literalParts) + 63) / 64);
  }

  /** A bit for each word. */
  long[] allWords() {
    BitSet bits = new BitSet();
    bits.set(0, words.size());
    return Arrays.copyOf(bits.toLongArray(), longs());
  }

  /**
   * A bit for each word that stands in any text that holds the typed text literally: a single
   * letter may be a part of a word there, and is not found by itself.
   */
  long[] impliedWords() {
    BitSet bits = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      bits.set(i, words.get(i).codePointCount(0, words.get(i).length()) > 1);
    }
    return Arrays.copyOf(bits.toLongArray(), longs());
  }

  /** Whether evidence need only be looked at where one document holds {@link #impliedWords}. */
  boolean isLate(Evidence each) {
    return each.standing() == Standing.LITERAL
        && literalParts == 1
        && required.isEmpty()
        // Of single letters (운 것) no word need be found where the text stands.
        && Arrays.stream(impliedWords()).anyMatch(bits -> bits != 0);
  }

  /**
   * @param passage weight of the best passage
   * @param opening weight of what the note opens with
   * @param literal added for a literal hit
   * @param coverage added for the share of words that stand there as typed
   * @param lengthNormalization see {@link LogLogistic}
   */
  record ScoreWeights(
      double passage,
      double opening,
      double literal,
      double coverage,
      double lengthNormalization) {}
}
