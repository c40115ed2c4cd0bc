package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * A phrase of terms at adjacent positions, some of which may stand in another spelling: a word that
 * others write as two ({@code 언어모델}, {@code 언어 모델}). Spellings that the index does not hold cost
 * nothing.
 */
final class SpacedPhraseQuery extends Query {
  /**
   * A term and its other spelling.
   *
   * @param spaced the same with a space in it, where one may be
   */
  record Spelling(String term, Optional<String> spaced) {}

  private final String field;
  private final List<Spelling> spellings;

  SpacedPhraseQuery(String field, List<Spelling> spellings) {
    this.field = field;
    this.spellings = List.copyOf(spellings);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    PhraseQuery.Builder asTyped = new PhraseQuery.Builder();
    MultiPhraseQuery.Builder either = new MultiPhraseQuery.Builder();
    int others = 0;
    for (Spelling spelling : spellings) {
      Term term = new Term(field, spelling.term());
      asTyped.add(term);
      List<Term> terms = new ArrayList<>(List.of(term));
      if (spelling.spaced().isPresent()) {
        Term spaced = new Term(field, spelling.spaced().get());
        if (reader.docFreq(spaced) > 0) {
          terms.add(spaced);
          others++;
        }
      }
      either.add(terms.toArray(Term[]::new));
    }
    if (others == 0) {
      return asTyped.build();
    }
    // Lucene sums the weight of all spellings; a word is no rarer for having two of them.
    float share = (float) spellings.size() / (spellings.size() + others);
    Query any = new BoostQuery(either.build(), share);
    return new DisjunctionMaxQuery(List.of(asTyped.build(), any), 0);
  }

  /** All spellings, as they are marked. */
  TermSequence sequence() {
    List<List<Term>> terms = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    for (Spelling spelling : spellings) {
      List<Term> here = new ArrayList<>(List.of(new Term(field, spelling.term())));
      spelling.spaced().ifPresent(spaced -> here.add(new Term(field, spaced)));
      terms.add(here);
      positions.add(positions.size());
    }
    return new TermSequence(terms, positions);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + spellings;
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && field.equals(((SpacedPhraseQuery) other).field)
        && spellings.equals(((SpacedPhraseQuery) other).spellings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), field, spellings);
  }
}
