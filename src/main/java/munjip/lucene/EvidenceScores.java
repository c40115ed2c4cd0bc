package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import munjip.lucene.Evidence.Stage;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
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
  private final List<Row> rows = new ArrayList<>();
  private final List<Row> lateRows = new ArrayList<>();
  private final Stage stage;
  private final List<Evidence> late;
  private final Opening opening;
  private final long[] implied;
  private boolean opened;
  private final BitSet parents;
  private final CoveredWords covered;
  private final DocAndFloatFeatureBuffer scored = new DocAndFloatFeatureBuffer();
  private int base;
  private float[] scores = new float[0];
  private FixedBitSet holds = new FixedBitSet(0);

  /**
   * One piece of evidence, walked through the leaf.
   *
   * @param checked where documents must be looked at to know whether they match
   * @param group takes the documents in which it covers words; absent where that is not asked
   */
  private record Row(
      Evidence evidence,
      Scorer scorer,
      DocIdSetIterator docs,
      Optional<TwoPhaseIterator> checked,
      Optional<CoveredWords.Group> group) {}

  /** Opens evidence in the leaf, part by part; empty when there is none of it. */
  interface Opening {
    List<Scorer> of(Evidence evidence) throws IOException;
  }

  /**
   * @param stage says of which evidence scores are wanted; words covered are told in the sweep only
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
    this.covered = new CoveredWords(implied.length);
    this.implied = implied;
    this.late = late;
    this.opening = opening;
    open(evidence, rows);
  }

  private void open(List<Evidence> evidence, List<Row> into) throws IOException {
    for (Evidence each : evidence) {
      if (!each.holds() && !each.scores(stage)) {
        continue; // it tells nothing in this stage
      }
      boolean covers = stage == Stage.SWEEP && each.standing().covers();
      for (Scorer scorer : opening.of(each)) {
        // Where others tell already that the words are there, there is nothing to check.
        Optional<TwoPhaseIterator> checked =
            covers && !each.scores(stage)
                ? Optional.ofNullable(scorer.twoPhaseIterator())
                : Optional.empty();
        DocIdSetIterator docs =
            checked.map(TwoPhaseIterator::approximation).orElseGet(scorer::iterator);
        Optional<CoveredWords.Group> group =
            covers ? Optional.of(covered.of(each)) : Optional.empty();
        Row row = new Row(each, scorer, docs, checked, group);
        row.docs.nextDoc();
        into.add(row);
      }
    }
  }

  /** The next document in which a word or clause is found; {@code NO_MORE_DOCS} at the end. */
  int next() {
    int next = DocIdSetIterator.NO_MORE_DOCS;
    for (Row row : rows) {
      if (row.evidence.holds()) {
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
    } else {
      Arrays.fill(scores, 0, length, 0);
    }
    holds = FixedBitSet.ensureCapacityAndClear(holds, length);
    covered.clear(length);
    for (Row row : rows) {
      add(row, from, to);
    }
    if (!late.isEmpty() && covered.areTogether(implied, length)) {
      if (!opened) {
        open(late, lateRows);
        covered.makeRoom(length);
        opened = true;
      }
      for (Row row : lateRows) {
        add(row, from, to);
      }
    }
    covered.addTo(holds, length);
  }

  private void add(Row row, int from, int to) throws IOException {
    DocIdSetIterator docs = row.docs;
    if (docs.docID() < from) {
      docs.advance(from);
    }
    if (docs.docID() >= to) {
      return;
    }
    if (row.evidence.scores(stage)) {
      score(row, to);
    } else if (row.checked.isPresent() || weight(row.evidence) > 0) {
      walk(row, to);
    } else {
      docs.intoBitSet(to, found(row), base);
    }
  }

  /** Takes the documents in which the row finds something. */
  private FixedBitSet found(Row row) {
    return row.group.map(CoveredWords.Group::docs).orElse(holds);
  }

  /** In passages, which are many, only the refinement counts. */
  private float weight(Evidence evidence) {
    boolean counts = stage == Stage.REFINEMENT || !evidence.place().inPassage();
    return counts ? (float) evidence.weight() : 0;
  }

  /** Many documents at a time, as the index gives them. */
  private void score(Row row, int to) throws IOException {
    boolean holding = row.evidence.holds();
    FixedBitSet found = found(row);
    float weight = weight(row.evidence);
    float toNote = stage == Stage.SWEEP ? (float) row.evidence.noteWeight() : 0;
    int note = -1;
    float best = 0;
    row.scorer.nextDocsAndScores(to, null, scored);
    while (scored.size > 0) {
      for (int i = 0; i < scored.size; i++) {
        int doc = scored.docs[i];
        float score = scored.features[i];
        scores[doc - base] += weight * score;
        if (holding) {
          found.set(doc - base);
        }
        if (toNote > 0) {
          if (doc > note) {
            flush(note, best * toNote);
            note = parents.nextSetBit(doc);
            best = 0;
          }
          best = Math.max(best, score);
        }
      }
      row.scorer.nextDocsAndScores(to, null, scored);
    }
    flush(note, best * toNote);
  }

  private void flush(int note, float score) {
    if (note >= 0) {
      scores[note - base] += score;
    }
  }

  /** What only counts as found adds the same everywhere; what is known already is not checked. */
  private void walk(Row row, int to) throws IOException {
    FixedBitSet found = found(row);
    TwoPhaseIterator checked = row.checked.orElse(null);
    boolean asTyped = row.group.isPresent() && row.group.get().isAsTyped();
    float weight = weight(row.evidence);
    for (int doc = row.docs.docID(); doc < to; doc = row.docs.nextDoc()) {
      int at = doc - base;
      if (checked == null || (asTyped && found.get(at)) || checked.matches()) {
        found.set(at);
        scores[at] += weight;
      }
    }
  }

  float score(int doc) {
    return scores[doc - base];
  }

  /** Whether something of what was searched was found in the document. */
  boolean holds(int doc) {
    return holds.get(doc - base);
  }

  /** In how many of the documents something was found. */
  int held(int from, int to) {
    return from < to ? holds.cardinality(from - base, to - base) : 0;
  }

  /** Adds to {@code into} the words that the documents cover. */
  void collect(int from, int to, NoteWords into) {
    covered.collect(from - base, to - base, into);
  }
}
