package munjip.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Terms found in one segment after the other, with how many notes hold each. */
final class FoundTerms {
  private final Map<String, Integer> notes = new LinkedHashMap<>();
  private Bits live;
  private PostingsEnum postings;

  /** What is added from now on stands in this segment. */
  void in(LeafReader segment) {
    live = segment.getLiveDocs();
    postings = null;
  }

  /** Takes the term at which {@code terms} stands, unless all its notes are gone. */
  void add(TermsEnum terms) throws IOException {
    int count = live == null ? terms.docFreq() : liveNotes(terms);
    if (count > 0) {
      notes.merge(terms.term().utf8ToString(), count, Integer::sum);
    }
  }

  private int liveNotes(TermsEnum terms) throws IOException {
    postings = terms.postings(postings, PostingsEnum.NONE);
    int count = 0;
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      count += live.get(postings.docID()) ? 1 : 0;
    }
    return count;
  }

  Map<String, Integer> notes() {
    return notes;
  }
}
