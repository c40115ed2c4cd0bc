package munjip.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The notes a search found, in the order of their documents, with what is needed to show them. */
final class Candidates {
  /** What kind of hit a note is; better ones stand first. */
  enum Tier {
    /** It holds every significant word. */
    FULL(0),
    /** It does when typing slips are mended. */
    RESCUED(1),
    /** It lacks some. */
    PARTIAL(2);

    private final int rank;

    Tier(int rank) {
      this.rank = rank;
    }

    /** Lower ranks stand first. */
    int rank() {
      return rank;
    }
  }

  private final int longs;
  private int[] docs = new int[64];
  private float[] scores = new float[64];
  private int[] passages = new int[64];
  private Tier[] tiers = new Tier[64];
  private boolean[] literal = new boolean[64];
  private long[] covered;
  private int size;

  /**
   * @param longs needed for one bit of each word
   */
  Candidates(int longs) {
    this.longs = longs;
    this.covered = new long[64 * longs];
  }

  /**
   * A note.
   *
   * @param doc of the note, in the whole index
   * @param words a bit for each word it holds
   * @param passages how many of its passages hold something of what was searched
   */
  void add(int doc, float score, Tier tier, boolean isLiteral, long[] words, int passages) {
    if (size == docs.length) {
      docs = Arrays.copyOf(docs, size * 2);
      scores = Arrays.copyOf(scores, size * 2);
      this.passages = Arrays.copyOf(this.passages, size * 2);
      tiers = Arrays.copyOf(tiers, size * 2);
      literal = Arrays.copyOf(literal, size * 2);
      covered = Arrays.copyOf(covered, size * 2 * longs);
    }
    docs[size] = doc;
    scores[size] = score;
    this.passages[size] = passages;
    tiers[size] = tier;
    literal[size] = isLiteral;
    System.arraycopy(words, 0, covered, size * longs, longs);
    size++;
  }

  int size() {
    return size;
  }

  int doc(int i) {
    return docs[i];
  }

  float score(int i) {
    return scores[i];
  }

  /** Adds to the score what a closer look gave. */
  void raise(int i, float by) {
    scores[i] += by;
  }

  int passages(int i) {
    return passages[i];
  }

  Tier tier(int i) {
    return tiers[i];
  }

  boolean isLiteral(int i) {
    return literal[i];
  }

  /** Whether the note holds a word of the query. */
  private boolean holds(int i, int word) {
    return (covered[i * longs + (word >> 6)] & (1L << word)) != 0;
  }

  /**
   * @param words all of the query, by their bits
   * @return those that the note lacks
   */
  List<String> missing(int i, List<String> words) {
    List<String> missing = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      if (!holds(i, word)) {
        missing.add(words.get(word));
      }
    }
    return missing;
  }
}
