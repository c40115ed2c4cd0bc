package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import munjip.lucene.Evidence.Standing;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/**
 * Adds up, for a stretch of documents of one leaf, what each piece of evidence gives: scores, and
 * which words are covered. Stretches must be asked in ascending order, and begin and end with a
 * note's block.
 */
final class EvidenceScores {
  /** Standings that cover words, each with a row of its own. */
  private static final int STANDINGS = 4;

  private final List<Row> rows = new ArrayList<>();
  private final BitSet parents;
  private final int words;
  private int base;
  private float[] scores = new float[0];
  private long[] covered = new long[0];
  private FixedBitSet holds = new FixedBitSet(0);

  /** One piece of evidence, walked through the leaf. */
  private record Row(Evidence evidence, Scorer scorer, DocIdSetIterator docs, long[] words) {}

  /**
   * @param weights one for each piece of evidence
   * @param words longs needed for one bit of each word
   */
  EvidenceScores(
      List<Evidence> evidence,
      List<Weight> weights,
      LeafReaderContext leaf,
      BitSet parents,
      int words)
      throws IOException {
    this.parents = parents;
    this.words = words;
    for (int i = 0; i < weights.size(); i++) {
      Scorer scorer = weights.get(i).scorer(leaf);
      if (scorer != null) {
        long[] bits = Arrays.copyOf(evidence.get(i).words().toLongArray(), words);
        rows.add(new Row(evidence.get(i), scorer, scorer.iterator(), bits));
      }
    }
    for (Row row : rows) {
      row.docs.nextDoc();
    }
  }

  /** The next document in which a word or clause is found; {@code NO_MORE_DOCS} at the end. */
  int next() {
    int next = DocIdSetIterator.NO_MORE_DOCS;
    for (Row row : rows) {
      if (row.evidence.standing() != Standing.SCORE) {
        next = Math.min(next, row.docs.docID());
      }
    }
    return next;
  }

  /** Adds up the documents from {@code from} to before {@code to}. */
  void add(int from, int to) throws IOException {
    base = from;
    int length = to - from;
    if (scores.length < length) {
      scores = new float[length];
      covered = new long[length * STANDINGS * words];
      holds = new FixedBitSet(length);
    } else {
      Arrays.fill(scores, 0, length, 0);
      Arrays.fill(covered, 0, length * STANDINGS * words, 0);
      holds.clear(0, length);
    }
    for (Row row : rows) {
      add(row, from, to);
    }
  }

  private void add(Row row, int from, int to) throws IOException {
    DocIdSetIterator docs = row.docs;
    int doc = docs.docID() < from ? docs.advance(from) : docs.docID();
    boolean holding = row.evidence.standing() != Standing.SCORE;
    boolean covering = row.evidence.standing().row() >= 0;
    float toNote = (float) row.evidence.noteWeight();
    int note = -1;
    float best = 0;
    while (doc < to) {
      int at = doc - base;
      float score = row.evidence.scores() ? row.scorer.score() : 0;
      scores[at] += (float) row.evidence.weight() * score;
      if (holding) {
        holds.set(at);
      }
      if (covering) {
        cover(row, at);
      }
      if (toNote > 0) {
        if (doc > note) {
          flush(note, best * toNote);
          note = parents.nextSetBit(doc);
          best = 0;
        }
        best = Math.max(best, score);
      }
      doc = docs.nextDoc();
    }
    flush(note, best * toNote);
  }

  private void flush(int note, float score) {
    if (note >= 0) {
      scores[note - base] += score;
    }
  }

  private void cover(Row row, int at) {
    int offset = (at * STANDINGS + row.evidence.standing().row()) * words;
    for (int i = 0; i < words; i++) {
      covered[offset + i] |= row.words[i];
    }
  }

  float score(int doc) {
    return scores[doc - base];
  }

  /** Whether something of what was searched was found in the document. */
  boolean holds(int doc) {
    return holds.get(doc - base);
  }

  /** Whether something was found in any of the documents. */
  boolean holdsAny(int from, int to) {
    return from < to && holds.nextSetBit(from - base, to - base) != DocIdSetIterator.NO_MORE_DOCS;
  }

  /** Adds to {@code into} the words that the document covers with this standing. */
  void collect(int doc, Standing standing, long[] into) {
    int offset = ((doc - base) * STANDINGS + standing.row()) * words;
    for (int i = 0; i < words; i++) {
      into[i] |= covered[offset + i];
    }
  }

  /** Whether the document covers one of the words of a piece of evidence with its standing. */
  boolean covers(int doc, Evidence evidence) {
    int offset = ((doc - base) * STANDINGS + evidence.standing().row()) * words;
    for (int i = evidence.words().nextSetBit(0); i >= 0; i = evidence.words().nextSetBit(i + 1)) {
      if ((covered[offset + (i >> 6)] & (1L << i)) != 0) {
        return true;
      }
    }
    return false;
  }
}
