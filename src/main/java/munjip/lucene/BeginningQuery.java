package munjip.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.Objects;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * A Latin word that is still being typed ({@code typescrip}): where no note has it as it is, the
 * commonest words that begin so count as one word in its place.
 */
final class BeginningQuery extends Query {
  /** Rarer words than these say little of what is meant. */
  private static final int MOST_WORDS = 8;

  /** So many are looked at; what begins more words is too short to tell. */
  private static final int MOST_LOOKED_AT = 2_000;

  private final Term word;
  private final Term stem;

  /**
   * @param word as it was typed, folded
   * @param stem what it is indexed as where it stands by itself
   */
  BeginningQuery(Term word, Term stem) {
    this.word = word;
    this.stem = stem;
  }

  private record Common(BytesRef term, int documents) {}

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    Terms all = MultiTerms.getTerms(reader, word.field());
    if (all == null || reader.docFreq(stem) > 0) {
      return new MatchNoDocsQuery("a word by itself: " + word.text());
    }
    PriorityQueue<Common> common =
        new PriorityQueue<>(
            Comparator.comparingInt(Common::documents)
                .thenComparing(Common::term, Comparator.reverseOrder()));
    TermsEnum terms = all.iterator();
    boolean more = terms.seekCeil(word.bytes()) != TermsEnum.SeekStatus.END;
    for (int i = 0;
        more && i < MOST_LOOKED_AT && StringHelper.startsWith(terms.term(), word.bytes());
        i++) {
      common.add(new Common(BytesRef.deepCopyOf(terms.term()), terms.docFreq()));
      if (common.size() > MOST_WORDS) {
        common.remove();
      }
      more = terms.next() != null;
    }
    if (common.isEmpty()) {
      return new MatchNoDocsQuery("no word begins like " + word.text());
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(word.field());
    common.forEach(each -> any.addTerm(new Term(word.field(), each.term())));
    return any.build();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(word.field())) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return word.field() + ":" + word.text() + "…";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && word.equals(((BeginningQuery) other).word)
        && stem.equals(((BeginningQuery) other).stem);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), word, stem);
  }
}
