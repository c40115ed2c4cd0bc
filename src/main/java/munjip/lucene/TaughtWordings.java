package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import munjip.glossary.GlossaryReader;
import munjip.search.LearnedTerms;
import munjip.search.TaughtNote;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/**
 * Reads what the notes teach of wordings, once for each state of the index; of a segment that was
 * there before only which notes are left. Safe for use by several threads.
 */
final class TaughtWordings {
  /** What one note of a segment teaches. */
  private record Taught(int doc, TaughtNote note) {}

  /** Segments of the last state, by what stays when notes are deleted in them. */
  private Map<IndexReader.CacheKey, List<Taught>> segments = Map.of();

  /** What was taught in the last state; in no order. */
  private Set<TaughtNote> last = Set.of();

  private final GlossaryReader reader = new GlossaryReader();
  private long version = -1;
  private LearnedTerms learned = LearnedTerms.NONE;

  /**
   * @param version of the state that is searched
   */
  synchronized LearnedTerms of(IndexSearcher searcher, long version) throws IOException {
    if (version == this.version) {
      return learned;
    }
    Map<IndexReader.CacheKey, List<Taught>> now = new HashMap<>();
    Set<TaughtNote> taught = new HashSet<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      IndexReader.CacheKey key = leaf.reader().getCoreCacheHelper().getKey();
      List<Taught> own = segments.get(key);
      if (own == null) {
        own = read(leaf.reader());
      }
      now.put(key, own);
      Bits live = leaf.reader().getLiveDocs();
      for (Taught each : own) {
        if (live == null || live.get(each.doc)) {
          taught.add(each.note);
        }
      }
    }
    int notes = searcher.count(QueryTranslator.NOTES);
    if (!taught.equals(last) || notes != learned.notes()) {
      learned =
          taught.equals(last)
              ? new LearnedTerms(learned.groups(), learned.glossary(), notes)
              : LearnedTerms.of(taught, notes, reader);
    }
    segments = now;
    last = taught;
    this.version = version;
    return learned;
  }

  private static List<Taught> read(LeafReader segment) throws IOException {
    List<Taught> found = new ArrayList<>();
    BinaryDocValues values = segment.getBinaryDocValues(Fields.TAUGHT);
    if (values != null) {
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        found.add(new Taught(values.docID(), StoredWordings.decode(values.binaryValue())));
      }
    }
    return found;
  }
}
