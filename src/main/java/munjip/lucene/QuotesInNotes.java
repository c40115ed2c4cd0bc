package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import munjip.search.QuoteEntry;
import munjip.search.QuotedNote;
import munjip.search.QuotedNotes;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/**
 * Reads who says what in the notes, once for each state of the index; of a segment that was there
 * before only which notes are left. Safe for use by several threads.
 */
final class QuotesInNotes {
  /**
   * The notes of a segment, in the order of their documents.
   *
   * @param sure those in which somebody is surely quoted
   */
  private record Segment(Notes all, Notes sure) {}

  private record Notes(int[] docs, QuotedNote[] notes) {
    static Notes of(List<Integer> docs, List<QuotedNote> notes) {
      return new Notes(
          docs.stream().mapToInt(Integer::intValue).toArray(), notes.toArray(QuotedNote[]::new));
    }
  }

  /** Segments of the last state, by what stays when notes are deleted in them. */
  private Map<IndexReader.CacheKey, Segment> segments = Map.of();

  private long version = -1;
  private QuotedNotes all = QuotedNotes.NONE;

  /**
   * @param version of the state that is searched
   */
  synchronized QuotedNotes of(IndexSearcher searcher, long version) throws IOException {
    if (version != this.version) {
      List<QuotedNote> now = new ArrayList<>();
      for (LeafReaderContext leaf : update(searcher)) {
        Notes segment = segments.get(key(leaf)).all;
        Bits live = leaf.reader().getLiveDocs();
        for (int i = 0; i < segment.docs.length; i++) {
          if (live == null || live.get(segment.docs[i])) {
            now.add(segment.notes[i]);
          }
        }
      }
      if (!now.equals(all.notes())) {
        all = new QuotedNotes(now);
      }
      this.version = version;
    }
    return all;
  }

  /**
   * Those of some notes of a leaf in which somebody is surely quoted.
   *
   * @param docs of the notes in the leaf, in order
   */
  synchronized List<QuotedNote> quoting(IndexSearcher searcher, LeafReaderContext leaf, int[] docs)
      throws IOException {
    Segment segment = segments.get(key(leaf));
    if (segment == null) {
      update(searcher);
      segment = segments.get(key(leaf));
    }
    Notes sure = segment.sure;
    List<QuotedNote> quoting = new ArrayList<>();
    int next = 0;
    for (int doc : docs) {
      while (next < sure.docs.length && sure.docs[next] < doc) {
        next++;
      }
      if (next == sure.docs.length) {
        break;
      }
      if (sure.docs[next] == doc) {
        quoting.add(sure.notes[next]);
      }
    }
    return quoting;
  }

  /** Reads the segments that are new, and forgets those that are gone. */
  private List<LeafReaderContext> update(IndexSearcher searcher) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Map<IndexReader.CacheKey, Segment> now = new HashMap<>();
    for (LeafReaderContext leaf : leaves) {
      Segment known = segments.get(key(leaf));
      now.put(key(leaf), known != null ? known : read(leaf.reader()));
    }
    segments = now;
    return leaves;
  }

  private static IndexReader.CacheKey key(LeafReaderContext leaf) {
    return leaf.reader().getCoreCacheHelper().getKey();
  }

  private static Segment read(LeafReader segment) throws IOException {
    List<Integer> docs = new ArrayList<>();
    List<QuotedNote> notes = new ArrayList<>();
    List<Integer> sureDocs = new ArrayList<>();
    List<QuotedNote> sure = new ArrayList<>();
    BinaryDocValues values = segment.getBinaryDocValues(Fields.QUOTES);
    if (values != null) {
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        QuotedNote note = StoredQuotes.decode(values.binaryValue());
        docs.add(values.docID());
        notes.add(note);
        if (note.quotes().stream().anyMatch(QuoteEntry::isSure)) {
          sureDocs.add(values.docID());
          sure.add(note);
        }
      }
    }
    return new Segment(Notes.of(docs, notes), Notes.of(sureDocs, sure));
  }
}
