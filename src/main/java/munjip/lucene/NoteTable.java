package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import munjip.search.NoteEntry;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;
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

  /** All passages of a note, in order. */
  List<StoredPassage> passages(int note, BitSetProducer parents) throws IOException {
    List<StoredPassage> passages = new ArrayList<>();
    for (int doc = firstPassage(note, parents); doc < note; doc++) {
      passages.add(passage(doc));
    }
    return passages;
  }

  /** The document of a note's first passage; the others follow, up to the note's. */
  int firstPassage(int note, BitSetProducer parents) throws IOException {
    LeafReaderContext leaf = leaf(note);
    return leaf.docBase + NoteSweep.firstPassage(parents.getBitSet(leaf), note - leaf.docBase);
  }

  /** The document of the note that a passage stands in. */
  int noteOf(int passage, BitSetProducer parents) throws IOException {
    LeafReaderContext leaf = leaf(passage);
    return parents.getBitSet(leaf).nextSetBit(passage - leaf.docBase) + leaf.docBase;
  }

  /** The leaf that holds a document. */
  LeafReaderContext leaf(int doc) {
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }

  private ReadEntries.Place place(int doc) {
    LeafReaderContext leaf = leaf(doc);
    return new ReadEntries.Place(leaf.reader().getCoreCacheHelper().getKey(), doc - leaf.docBase);
  }

  private BytesRef bytes(int doc, String field) throws IOException {
    return stored.document(doc, Set.of(field)).getBinaryValue(field);
  }
}
