package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import munjip.lucene.Evidence.Stage;
import munjip.lucene.Evidence.Standing;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/**
 * Adds up, for a stretch of documents of one leaf, what each piece of evidence gives: scores, and
 * which words are covered. Stretches must be asked in ascending order, and begin and end with a
 * note's block.
 */
final class EvidenceScores {
  /** Standings that cover words, each with a row of its own, and one for words as typed. */
  private static final int STANDINGS = 5;

  private static final int AS_TYPED = 4;

  private final List<Row> rows = new ArrayList<>();
  private final List<Row> lateRows = new ArrayList<>();
  private final Stage stage;
  private final List<Evidence> late;
  private final Opening opening;
  private final long[] implied;
  private boolean opened;
  private final BitSet parents;
  private final int words;
  private int base;
  private float[] scores = new float[0];

  /** Of each standing that any evidence has, the words of each document. */
  private final long[][] covered = new long[STANDINGS][];

  private final boolean[] present = new boolean[STANDINGS];
  private FixedBitSet holds = new FixedBitSet(0);

  /** One piece of evidence, walked through the leaf. */
  private record Row(
      Evidence evidence,
      Scorer scorer,
      DocIdSetIterator docs,
      Optional<TwoPhaseIterator> checked,
      long[] words) {}

  /** Opens evidence in the leaf; null when there is none of it. */
  interface Opening {
    Scorer of(Evidence evidence) throws IOException;
  }

  /**
   * @param stage says of which evidence scores are wanted
   * @param evidence walked from the beginning
   * @param late looked at only where one document covers all implied words, for it costs much
   * @param implied a bit for each word that stands wherever late evidence does
   */
  EvidenceScores(
      Stage stage,
      List<Evidence> evidence,
      List<Evidence> late,
      Opening opening,
      BitSet parents,
      long[] implied)
      throws IOException {
    this.stage = stage;
    this.parents = parents;
    this.words = implied.length;
    this.implied = implied;
    this.late = late;
    this.opening = opening;
    for (Evidence each : evidence) {
      present(each);
    }
    late.forEach(this::present);
    open(evidence, rows);
  }

  private void present(Evidence each) {
    if (each.standing().row() >= 0) {
      present[each.standing().row()] = true;
    }
    present[AS_TYPED] |= each.isAsTyped();
  }

  private void open(List<Evidence> evidence, List<Row> into) throws IOException {
    for (Evidence each : evidence) {
      Scorer scorer = opening.of(each);
      if (scorer != null) {
        long[] bits = Arrays.copyOf(each.words().toLongArray(), words);
        // Where others tell already that the words are there, there is nothing to check.
        Optional<TwoPhaseIterator> checked =
            each.scores(stage) || each.standing().row() < 0
                ? Optional.empty()
                : Optional.ofNullable(scorer.twoPhaseIterator());
        DocIdSetIterator docs =
            checked.map(TwoPhaseIterator::approximation).orElseGet(scorer::iterator);
        Row row = new Row(each, scorer, docs, checked, bits);
        row.docs.nextDoc();
        into.add(row);
      }
    }
  }

  /** The next document in which a word or clause is found; {@code NO_MORE_DOCS} at the end. */
  int next() {
    int next = DocIdSetIterator.NO_MORE_DOCS;
    for (Row row : rows) {
      if (holds(row.evidence)) {
        next = Math.min(next, row.docs.docID());
      }
    }
    return next;
  }

  /** Adds up the documents from {@code from} to before {@code to}. */
  void add(int from, int to) throws IOException {
    base = from;
    int length = to - from;
    boolean larger = scores.length < length;
    if (larger) {
      scores = new float[length];
      holds = new FixedBitSet(length);
    } else {
      Arrays.fill(scores, 0, length, 0);
      holds.clear(0, length);
    }
    for (int i = 0; i < STANDINGS; i++) {
      if (present[i] && larger) {
        covered[i] = new long[length * words];
      } else if (present[i]) {
        Arrays.fill(covered[i], 0, length * words, 0);
      }
    }
    for (Row row : rows) {
      add(row, from, to);
    }
    if (!late.isEmpty() && coversImplied(length)) {
      if (!opened) {
        open(late, lateRows);
        opened = true;
      }
      for (Row row : lateRows) {
        add(row, from, to);
      }
    }
  }

  /** Whether one document holds all implied words as typed. */
  private boolean coversImplied(int length) {
    long[] typed = covered[Standing.TYPED.row()];
    if (typed == null) {
      return Arrays.stream(implied).allMatch(bits -> bits == 0);
    }
    for (int at = holds.nextSetBit(0, length);
        at != DocIdSetIterator.NO_MORE_DOCS;
        at = at + 1 < length ? holds.nextSetBit(at + 1, length) : DocIdSetIterator.NO_MORE_DOCS) {
      int offset = at * words;
      boolean whole = true;
      for (int i = 0; i < words && whole; i++) {
        whole = (typed[offset + i] & implied[i]) == implied[i];
      }
      if (whole) {
        return true;
      }
    }
    return false;
  }

  private void add(Row row, int from, int to) throws IOException {
    DocIdSetIterator docs = row.docs;
    int doc = docs.docID() < from ? docs.advance(from) : docs.docID();
    boolean holding = holds(row.evidence);
    boolean covering = row.evidence.standing().row() >= 0;
    boolean asTyped = row.evidence.isAsTyped();
    boolean scoring = row.evidence.scores(stage);
    float weight = weight(row.evidence);
    float toNote = stage == Stage.SWEEP ? (float) row.evidence.noteWeight() : 0;
    int note = -1;
    float best = 0;
    TwoPhaseIterator checked = row.checked.orElse(null);
    while (doc < to) {
      int at = doc - base;
      if (checked != null && !(asTyped && isKnown(row, at)) && !checked.matches()) {
        doc = docs.nextDoc();
        continue;
      }
      float score = scoring ? row.scorer.score() : 1;
      scores[at] += weight * score;
      if (holding) {
        holds.set(at);
      }
      if (covering) {
        cover(row, at, row.evidence.standing().row());
      }
      if (asTyped) {
        cover(row, at, AS_TYPED);
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

  /** Whether the document is known to hold the words as typed. */
  private boolean isKnown(Row row, int at) {
    int offset = at * words;
    for (int i = 0; i < words; i++) {
      if ((covered[AS_TYPED][offset + i] & row.words[i]) != row.words[i]) {
        return false;
      }
    }
    return true;
  }

  /** In passages, which are many, only the refinement counts. */
  private float weight(Evidence evidence) {
    boolean counts = stage == Stage.REFINEMENT || !evidence.place().inPassage();
    return counts ? (float) evidence.weight() : 0;
  }

  private static boolean holds(Evidence evidence) {
    return evidence.standing() != Standing.SCORE && evidence.standing() != Standing.REFINES;
  }

  private void cover(Row row, int at, int standing) {
    long[] its = covered[standing];
    int offset = at * words;
    for (int i = 0; i < words; i++) {
      its[offset + i] |= row.words[i];
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
    collect(doc, standing.row(), into);
  }

  /** Adds to {@code into} the words that stand in the document letter by letter. */
  void collectAsTyped(int doc, long[] into) {
    collect(doc, AS_TYPED, into);
  }

  private void collect(int doc, int row, long[] into) {
    long[] its = covered[row];
    if (its != null) {
      int offset = (doc - base) * words;
      for (int i = 0; i < words; i++) {
        into[i] |= its[offset + i];
      }
    }
  }
}
