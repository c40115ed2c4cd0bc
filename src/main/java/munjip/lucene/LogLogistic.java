package munjip.lucene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * How much a term tells of a text: the log-logistic model of information-based retrieval (Clinchant
 * and Gaussier, Information-based models for ad hoc IR, SIGIR 2010, with the share of documents as
 * lambda), {@code log(1 + tf log2(1 + c avg / length) / lambda)}. Beside BM25 it lets a term that
 * comes often count on, and a long text less; notes are of any length. Lucene has it as {@code
 * IBSimilarity}, which takes three logarithms for each document; here it is one. For one state of
 * an index.
 */
final class LogLogistic extends Similarity {
  private static final double LOG_2 = Math.log(2);

  private final double lengthNormalization;
  private final Map<String, float[]> counts = new ConcurrentHashMap<>();

  /**
   * @param lengthNormalization c, above 0: the lower, the less a term in a long text counts
   */
  LogLogistic(double lengthNormalization) {
    this.lengthNormalization = lengthNormalization;
  }

  /** What one occurrence counts in a text of each length that a norm tells. */
  private float[] counts(CollectionStatistics collection) {
    double average = (double) collection.sumTotalTermFreq() / collection.docCount();
    float[] byNorm = new float[256];
    for (int norm = 0; norm < byNorm.length; norm++) {
      double length = Math.max(1, SmallFloat.byte4ToInt((byte) norm));
      byNorm[norm] = (float) (Math.log1p(lengthNormalization * average / length) / LOG_2);
    }
    return byNorm;
  }

  @Override
  public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
    float[] byNorm = counts.computeIfAbsent(collection.field(), field -> counts(collection));
    float[] rarity = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      rarity[i] = (float) ((collection.docCount() + 1.0) / (terms[i].docFreq() + 1.0));
    }
    return new SimScorer() {
      @Override
      public float score(float frequency, long norm) {
        float counted = frequency * byNorm[(byte) norm & 0xff];
        double sum = 0;
        for (float rare : rarity) {
          sum += Math.log(1 + counted * rare);
        }
        return (float) (boost * sum);
      }
    };
  }
}
