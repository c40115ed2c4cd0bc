package munjip.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** A query that counts only where another one finds nothing in the whole index. */
final class FallbackQuery extends Query {
  private final Query tried;
  private final Query otherwise;

  FallbackQuery(Query tried, Query otherwise) {
    this.tried = tried;
    this.otherwise = otherwise;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    return finds(searcher) ? new MatchNoDocsQuery("found as it is: " + tried) : otherwise;
  }

  private boolean finds(IndexSearcher searcher) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(tried), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null && finds(scorer.iterator(), leaf.reader().getLiveDocs())) {
        return true;
      }
    }
    return false;
  }

  private static boolean finds(DocIdSetIterator docs, Bits live) throws IOException {
    int doc = docs.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
      doc = docs.nextDoc();
    }
    return doc != DocIdSetIterator.NO_MORE_DOCS;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    otherwise.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "(" + otherwise.toString(field) + " unless " + tried.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && tried.equals(((FallbackQuery) other).tried)
        && otherwise.equals(((FallbackQuery) other).otherwise);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), tried, otherwise);
  }
}
