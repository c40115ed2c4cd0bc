package munjip.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BitSet;

/**
 * Looks closer at some of the notes that were found: how near each other the words stand, what the
 * note opens with, and which passages are the best.
 */
final class Refinement {
  /** A note opens with its first passages: mostly its summary and the beginning of its text. */
  private static final int OPENING = 2;

  private final List<LeafReaderContext> leaves;
  private final SearchPlan plan;
  private final PlanWeights weights;
  private final Candidates found;
  private final int passages;
  private final Map<Integer, BestPassages> best = new HashMap<>();

  /**
   * @param passages so many of each note's best passages are kept
   */
  Refinement(
      List<LeafReaderContext> leaves,
      SearchPlan plan,
      PlanWeights weights,
      Candidates found,
      int passages) {
    this.leaves = leaves;
    this.plan = plan;
    this.weights = weights;
    this.found = found;
    this.passages = passages;
  }

  /** The candidate's best passages, by their documents in its leaf; only once it was looked at. */
  BestPassages best(int place) {
    return best.get(place);
  }

  /**
   * Looks at candidates that were not looked at yet.
   *
   * @param ranks whether what is found raises their scores
   */
  void look(List<Integer> places, boolean ranks) throws IOException {
    LeafReaderContext leaf = null;
    EvidenceScores scores = null;
    BitSet parents = null;
    boolean literal = places.stream().anyMatch(found::isLiteral);
    List<Integer> fresh = places.stream().filter(place -> !best.containsKey(place)).toList();
    for (int place : fresh.stream().sorted().toList()) {
      LeafReaderContext its = leaves.get(ReaderUtil.subIndex(found.doc(place), leaves));
      if (its != leaf) {
        leaf = its;
        parents = weights.parents(leaf);
        scores = weights.refinement(leaf, parents, literal);
      }
      int note = found.doc(place) - leaf.docBase;
      int first = NoteSweep.firstPassage(parents, note);
      scores.add(first, note + 1);
      float more = look(place, scores, first, note);
      if (ranks) {
        found.raise(place, more);
      }
    }
  }

  private float look(int place, EvidenceScores scores, int first, int note) {
    BestPassages top = best(scores, plan, first, note, passages);
    float passage = top.best();
    if (top.size() == 0 && first < note) {
      // Found by its title or its tags: it opens with its first passage.
      top.offer(first, scores.score(first));
    }
    best.put(place, top);
    float opening = first < note ? scores.score(opening(scores, first, note)) : 0;
    return scores.score(note)
        + (float) plan.weights().passage() * passage
        + (float) plan.weights().opening() * opening;
  }

  /**
   * The passages of a note that hold something of what was searched, the best of them.
   *
   * @param first document of its first passage
   * @param note its own document
   */
  static BestPassages best(
      EvidenceScores scores, SearchPlan plan, int first, int note, int passages) {
    BestPassages top = new BestPassages(passages);
    for (int doc = first; doc < note; doc++) {
      if (plan.onlyFilters() || scores.holds(doc)) {
        top.offer(doc, scores.score(doc));
      }
    }
    return top;
  }

  /** The better of the passages a note opens with; it has one at least. */
  static int opening(EvidenceScores scores, int first, int note) {
    int best = first;
    for (int doc = first + 1; doc < Math.min(note, first + OPENING); doc++) {
      best = scores.score(doc) > scores.score(best) ? doc : best;
    }
    return best;
  }
}
