package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** What each of some passages shares with what was asked, and how much that says. */
final class SharedScores {
  private final List<Weight> weights = new ArrayList<>();
  private final int[] docs;
  private final float[][] scores;

  /**
   * @param docs rising
   */
  SharedScores(IndexSearcher searcher, List<Sought> sought, int[] docs) throws IOException {
    this.docs = docs;
    this.scores = new float[sought.size()][docs.length];
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    for (int i = 0; i < sought.size(); i++) {
      weights.add(
          searcher.createWeight(searcher.rewrite(sought.get(i).query()), ScoreMode.COMPLETE, 1));
      for (int from = 0; from < docs.length; ) {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[from], leaves));
        from = score(leaf, i, from);
      }
    }
  }

  /** Scores the passages of one leaf; gives the place of the first behind it. */
  private int score(LeafReaderContext leaf, int thing, int from) throws IOException {
    int end = leaf.docBase + leaf.reader().maxDoc();
    Scorer scorer = weights.get(thing).scorer(leaf);
    DocIdSetIterator having = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
    int place = from;
    for (; place < docs.length && docs[place] < end; place++) {
      int doc = docs[place] - leaf.docBase;
      if (having.docID() < doc) {
        having.advance(doc);
      }
      if (scorer != null && having.docID() == doc) {
        scores[thing][place] = scorer.score();
      }
    }
    return place;
  }

  /** The weight of one thing that may be shared, to ask where it stands. */
  Weight weight(int thing) {
    return weights.get(thing);
  }

  /**
   * How much a thing says that a passage shares; 0 where it does not.
   *
   * @param place of the passage among those given
   */
  double of(int thing, int place) {
    return scores[thing][place];
  }
}
