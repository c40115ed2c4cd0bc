package munjip.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import munjip.index.IndexUnwritableException;
import munjip.index.IndexedFile;
import munjip.index.IndexedNote;
import munjip.index.NoteIndex;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/** The writing side: one block of documents a file, replaced in one step. */
final class LuceneNoteIndex implements NoteIndex {
  /** With fewer changes, the writer's own merging is enough. */
  private static final int MANY = 200;

  /**
   * And with less than one in so many files: merging all of a large index takes minutes, in which a
   * save waits.
   */
  private static final int SHARE = 4;

  private final IndexWriting writing;
  private final Documents documents;

  /** Files that came or went since the index was last settled. */
  private final AtomicInteger changes = new AtomicInteger();

  /** Files it had when they were last asked for. */
  private volatile int known;

  LuceneNoteIndex(IndexWriting writing) {
    this.writing = writing;
    this.documents = new Documents(writing.analyzers());
  }

  @Override
  public void mend() throws IOException {
    writing.mend();
  }

  @Override
  public Map<String, IndexedFile> files() throws IOException {
    refresh();
    Map<String, IndexedFile> files = writing.searched().ask(LuceneNoteIndex::files);
    known = files.size();
    return files;
  }

  private static Map<String, IndexedFile> files(IndexSearcher searcher) throws IOException {
    Map<String, IndexedFile> files = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      BinaryDocValues states = DocValues.getBinary(leaf.reader(), Fields.STATE);
      Bits live = leaf.reader().getLiveDocs();
      while (states.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(states.docID())) {
          IndexedFile file = FileState.decode(states.binaryValue());
          files.put(file.id(), file);
        }
      }
    }
    return files;
  }

  @Override
  public void put(IndexedFile file, List<IndexedNote> notes) throws IOException {
    changes.incrementAndGet();
    Iterable<Document> block = documents.block(file, notes);
    writing.work(writer -> writer.updateDocuments(new Term(Fields.FILE, file.id()), block));
  }

  @Override
  public void touch(IndexedFile file) throws IOException {
    writing.work(
        writer ->
            writer.updateBinaryDocValue(
                new Term(Fields.FILE_DOC, file.id()), Fields.STATE, FileState.encode(file)));
  }

  @Override
  public void remove(String fileId) throws IOException {
    changes.incrementAndGet();
    writing.work(writer -> writer.deleteDocuments(new Term(Fields.FILE, fileId)));
  }

  @Override
  public void clear() throws IOException {
    writing.mend();
    writing.work(IndexWriter::deleteAll);
    commit();
  }

  @Override
  public void refresh() throws IOException {
    writing.work(writer -> writing.searched().refresh());
  }

  @Override
  public void settle() throws IOException {
    commit();
    if (changes.get() >= Math.max(MANY, known / SHARE)) {
      changes.set(0);
      try {
        writing.work(writer -> writer.forceMerge(1));
        commit();
      } catch (IndexUnwritableException e) {
        // Merging needs the index's size once more on the disk; all is found without it, too.
        writing.mend();
      }
    }
  }

  @Override
  public void commit() throws IOException {
    writing.work(IndexWriter::commit);
    refresh();
  }
}
