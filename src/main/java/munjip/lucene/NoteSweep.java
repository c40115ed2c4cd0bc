package munjip.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;

/**
 * Goes once through all passages and notes that hold something of what was searched, and tells of
 * each note a first score, whether it is a full hit, and how many of its passages count. A note's
 * passages stand right before it, so that its block is complete when the note is reached.
 */
final class NoteSweep {
  /** Documents looked at together: as many as fit the processor's nearest memory. */
  private static final int WINDOW = 4_096;

  /** One document in so many, or fewer, is rare. */
  private static final int RARE = 256;

  private final SearchPlan plan;
  private final PlanWeights weights;
  private final Candidates found;
  private final int[] notesByWord;
  private final NoteWords words;
  private final long[] implied;
  private final boolean late;

  NoteSweep(SearchPlan plan, PlanWeights weights) {
    this.found = new Candidates(plan.longs());
    this.plan = plan;
    this.weights = weights;
    this.notesByWord = new int[plan.words().size()];
    this.words = new NoteWords(plan);
    this.implied = plan.impliedWords();
    this.late = plan.evidence().stream().anyMatch(plan::isLate);
  }

  Candidates found() {
    return found;
  }

  /** Each significant word, with the number of notes that hold it by itself. */
  Map<String, Integer> notesByWord() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < notesByWord.length; i++) {
      counts.put(plan.words().get(i), notesByWord[i]);
    }
    return counts;
  }

  void run(List<LeafReaderContext> leaves) throws IOException {
    for (LeafReaderContext leaf : leaves) {
      run(leaf);
    }
  }

  private void run(LeafReaderContext leaf) throws IOException {
    BitSet parents = weights.parents(leaf);
    if (parents == null) {
      return;
    }
    Required required = new Required(weights.required(leaf), plan.required().isPresent());
    EvidenceScores scores = weights.sweep(leaf, parents);
    int most = leaf.reader().maxDoc();
    int from = 0;
    while (from < most) {
      if (plan.needsWord()) {
        int next = scores.next();
        if (next == DocIdSetIterator.NO_MORE_DOCS) {
          return;
        }
        from = Math.max(from, firstPassage(parents, next));
      }
      int wanted = required.next(from);
      if (wanted == DocIdSetIterator.NO_MORE_DOCS) {
        return;
      }
      from = Math.max(from, firstPassage(parents, wanted));
      // Of few notes each is looked at by itself, so that those between them cost nothing.
      int end = required.isRare(most) ? wanted + 1 : Math.min(from + WINDOW, most);
      int last = parents.nextSetBit(end - 1);
      int to = last == DocIdSetIterator.NO_MORE_DOCS ? most : last + 1;
      scores.add(from, to);
      window(leaf, parents, scores, required, from, to);
      from = to;
    }
  }

  static int firstPassage(BitSet parents, int doc) {
    return doc == 0 ? 0 : parents.prevSetBit(doc - 1) + 1;
  }

  private void window(
      LeafReaderContext leaf,
      BitSet parents,
      EvidenceScores scores,
      Required required,
      int from,
      int to)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    int first = from;
    while (first < to) {
      int note = parents.nextSetBit(first);
      if (note >= to) {
        return;
      }
      boolean holds = scores.held(first, note + 1) > 0;
      boolean alive = live == null || live.get(note);
      if (alive && (holds || !plan.needsWord()) && required.holds(note)) {
        take(leaf, scores, required, first, note, holds);
      }
      first = note + 1;
    }
  }

  private void take(
      LeafReaderContext leaf,
      EvidenceScores scores,
      Required required,
      int first,
      int note,
      boolean holds)
      throws IOException {
    words.clear();
    int passages = 0;
    if (plan.onlyFilters()) {
      passages = note - first;
    } else if (holds) {
      scores.collect(first, note + 1, words);
      passages = scores.held(first, note);
    }
    // Where late evidence alone tells it, the words must stand in the note themselves.
    boolean isLiteral =
        plan.literalParts() > 0
            && words.literalParts() == plan.literalParts()
            && (!late || words.holds(implied));
    if (isLiteral) {
      words.addAllTyped();
    }
    for (int i = 0; i < notesByWord.length; i++) {
      notesByWord[i] += words.isTyped(i) ? 1 : 0;
    }
    float score =
        scores.score(note) + (isLiteral ? (float) plan.weights().literal() : 0) + required.score();
    if (!plan.words().isEmpty()) {
      score += (float) plan.weights().coverage() * words.asTyped() / plan.words().size();
    }
    long[] any = words.any();
    if (!plan.needsWord() || NoteWords.cardinality(any) > 0) {
      found.add(leaf.docBase + note, score, words.tier(), isLiteral, any, passages);
    }
  }

  /** What a note must be, walked along. */
  private static final class Required {
    private final Scorer scorer;
    private final DocIdSetIterator docs;
    private final boolean wanted;

    Required(Scorer scorer, boolean wanted) {
      this.scorer = scorer;
      this.docs = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      this.wanted = wanted;
    }

    /** The first such note from a document on, which is that document itself when all are. */
    int next(int from) throws IOException {
      if (!wanted) {
        return from;
      }
      return docs.docID() < from ? docs.advance(from) : docs.docID();
    }

    /** Whether there are fewer such notes than would make it worth while to look at all. */
    boolean isRare(int most) {
      return wanted && docs.cost() < most / RARE;
    }

    /** Asked in ascending order. */
    boolean holds(int note) throws IOException {
      if (!wanted) {
        return true;
      }
      if (docs.docID() < note) {
        docs.advance(note);
      }
      return docs.docID() == note;
    }

    float score() throws IOException {
      return wanted ? scorer.score() : 0;
    }
  }
}
