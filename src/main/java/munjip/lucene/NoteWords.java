package munjip.lucene;

import java.util.Arrays;
import munjip.lucene.Candidates.Tier;
import munjip.lucene.Evidence.Standing;

/**
 * Which of the searched words one note holds, and how: a bit for each significant word, or for each
 * part that must stand literally. Reused from note to note.
 */
final class NoteWords {
  private final long[] all;
  private final long[] typed;
  private final long[] meant;
  private final long[] rescued;
  private final long[] literal;
  private final long[] asTyped;
  private final long[] any;

  NoteWords(SearchPlan plan) {
    this.all = plan.allWords();
    this.typed = new long[plan.longs()];
    this.meant = new long[plan.longs()];
    this.rescued = new long[plan.longs()];
    this.literal = new long[plan.longs()];
    this.asTyped = new long[plan.longs()];
    this.any = new long[plan.longs()];
  }

  void clear() {
    Arrays.fill(typed, 0);
    Arrays.fill(meant, 0);
    Arrays.fill(rescued, 0);
    Arrays.fill(literal, 0);
    Arrays.fill(asTyped, 0);
  }

  /** The note holds these words, or literal parts, in this way. */
  void add(Standing standing, boolean letterByLetter, long[] words) {
    switch (standing) {
      case TYPED -> add(words, typed);
      case MEANING -> add(words, meant);
      case RESCUE -> add(words, rescued);
      case LITERAL -> add(words, literal);
      case HOLDS, SCORE, REFINES ->
          throw new IllegalArgumentException(standing + " covers nothing");
    }
    if (letterByLetter) {
      add(words, asTyped);
    }
  }

  private static void add(long[] words, long[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] |= words[i];
    }
  }

  /** What stands there as it was typed is all there, even where its words are parts of others. */
  void addAllTyped() {
    add(all, typed);
  }

  /** How many parts stand there literally. */
  int literalParts() {
    return cardinality(literal);
  }

  /** How many words stand there letter by letter. */
  int asTyped() {
    return cardinality(asTyped);
  }

  /** Whether all these words stand there as typed or in another form. */
  boolean holds(long[] words) {
    for (int i = 0; i < words.length; i++) {
      if ((typed[i] & words[i]) != words[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether this word stands there as typed or in another form. */
  boolean isTyped(int word) {
    return isIn(typed, word);
  }

  /** Whether this word stands there letter by letter. */
  boolean isAsTyped(int word) {
    return isIn(asTyped, word);
  }

  private static boolean isIn(long[] words, int word) {
    return (words[word >> 6] & (1L << word)) != 0;
  }

  /** A bit for each word that is there in any way; the same array for each note. */
  long[] any() {
    for (int i = 0; i < all.length; i++) {
      any[i] = (typed[i] | meant[i] | rescued[i]) & all[i];
    }
    return any;
  }

  Tier tier() {
    boolean full = true;
    boolean mended = true;
    for (int i = 0; i < all.length; i++) {
      full &= ((typed[i] | meant[i]) & all[i]) == all[i];
      mended &= ((typed[i] | meant[i] | rescued[i]) & all[i]) == all[i];
    }
    return full ? Tier.FULL : mended ? Tier.RESCUED : Tier.PARTIAL;
  }

  static int cardinality(long[] words) {
    int count = 0;
    for (long each : words) {
      count += Long.bitCount(each);
    }
    return count;
  }
}
