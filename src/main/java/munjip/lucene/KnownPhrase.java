package munjip.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ExactPhraseMatcher;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseMatcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PhraseQuery.PostingsAndFreq;
import org.apache.lucene.search.PhraseWeight;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SloppyPhraseMatcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/** Lucene's {@link PhraseQuery} for terms whose places are known already; it scores the same. */
final class KnownPhrase extends Query {
  /** Of one place of a term, beside one document: Lucene's own estimate, in simple operations. */
  private static final float MATCH_COST = 7;

  private final PhraseQuery phrase;
  private final TermStates[] states;

  /**
   * @param states one for each term of the phrase, each with a document
   */
  KnownPhrase(PhraseQuery phrase, TermStates[] states) {
    this.phrase = phrase;
    this.states = states;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new PhraseWeight(this, phrase.getField(), searcher, mode) {
      @Override
      protected SimScorer getStats(IndexSearcher within) throws IOException {
        if (!mode.needsScores()) {
          return null;
        }
        Term[] terms = phrase.getTerms();
        TermStatistics[] statistics = new TermStatistics[terms.length];
        for (int i = 0; i < terms.length; i++) {
          statistics[i] =
              within.termStatistics(terms[i], states[i].docFreq(), states[i].totalTermFreq());
        }
        return within
            .getSimilarity()
            .scorer(boost, within.collectionStatistics(phrase.getField()), statistics);
      }

      @Override
      protected PhraseMatcher getPhraseMatcher(
          LeafReaderContext leaf, SimScorer scorer, boolean exposeOffsets) throws IOException {
        return matcher(leaf, scorer, mode);
      }
    };
  }

  private PhraseMatcher matcher(LeafReaderContext leaf, SimScorer scorer, ScoreMode mode)
      throws IOException {
    Terms all = leaf.reader().terms(phrase.getField());
    if (all == null) {
      return null;
    }
    Term[] terms = phrase.getTerms();
    int[] positions = phrase.getPositions();
    TermsEnum each = all.iterator();
    PostingsAndFreq[] places = new PostingsAndFreq[terms.length];
    float cost = 0;
    for (int i = 0; i < terms.length; i++) {
      var supplier = states[i].get(leaf);
      TermState state = supplier == null ? null : supplier.get();
      if (state == null) {
        return null;
      }
      each.seekExact(terms[i].bytes(), state);
      PostingsEnum postings = each.postings(null, PostingsEnum.POSITIONS);
      places[i] =
          new PostingsAndFreq(postings, new SlowImpactsEnum(postings), positions[i], terms[i]);
      cost += MATCH_COST * each.totalTermFreq() / each.docFreq();
    }
    if (phrase.getSlop() > 0) {
      return new SloppyPhraseMatcher(places, phrase.getSlop(), mode, scorer, cost, false);
    }
    Arrays.sort(places);
    return new ExactPhraseMatcher(places, mode, scorer, cost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    phrase.visit(visitor);
  }

  @Override
  public String toString(String defaultField) {
    return phrase.toString(defaultField);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && phrase.equals(((KnownPhrase) other).phrase);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), phrase);
  }
}
