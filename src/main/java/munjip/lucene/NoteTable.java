package munjip.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import munjip.search.NoteEntry;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Reads stored notes and passages by document number. */
final class NoteTable {
  private final List<LeafReaderContext> leaves;
  private final StoredFields stored;
  private final ReadEntries read;

  /**
   * @param read what was read before
   */
  NoteTable(IndexSearcher searcher, ReadEntries read) throws IOException {
    this.leaves = searcher.getIndexReader().leaves();
    this.stored = searcher.storedFields();
    this.read = read;
  }

  NoteEntry note(int doc) throws IOException {
    return read.notes().of(place(doc), place -> StoredNote.decode(bytes(doc, Fields.HEAD)));
  }

  StoredPassage passage(int doc) throws IOException {
    return read.passages().of(place(doc), place -> StoredPassage.decode(bytes(doc, Fields.BODY)));
  }

  private ReadEntries.Place place(int doc) {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    return new ReadEntries.Place(leaf.reader().getCoreCacheHelper().getKey(), doc - leaf.docBase);
  }

  private BytesRef bytes(int doc, String field) throws IOException {
    return stored.document(doc, Set.of(field)).getBinaryValue(field);
  }
}
