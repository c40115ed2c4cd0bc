package munjip.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import munjip.index.IndexedFile;
import munjip.index.IndexedNote;
import munjip.index.NoteIndex;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.Bits;

/** The writing side: one block of documents a file, replaced in one step. */
final class LuceneNoteIndex implements NoteIndex {
  /** With fewer changes, the writer's own merging is enough. */
  private static final int MANY = 200;

  private final IndexWriter writer;
  private final SearcherManager searchers;

  private final Documents documents;

  /** Files that came or went since the index was last settled. */
  private final AtomicInteger changes = new AtomicInteger();

  LuceneNoteIndex(IndexWriter writer, SearcherManager searchers) {
    this.writer = writer;
    this.documents = new Documents(writer.getAnalyzer());
    this.searchers = searchers;
  }

  @Override
  public Map<String, IndexedFile> files() throws IOException {
    refresh();
    IndexSearcher searcher = searchers.acquire();
    try {
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
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public void put(IndexedFile file, List<IndexedNote> notes) throws IOException {
    changes.incrementAndGet();
    writer.updateDocuments(new Term(Fields.FILE, file.id()), documents.block(file, notes));
  }

  @Override
  public void touch(IndexedFile file) throws IOException {
    writer.updateBinaryDocValue(
        new Term(Fields.FILE_DOC, file.id()), Fields.STATE, FileState.encode(file));
  }

  @Override
  public void remove(String fileId) throws IOException {
    changes.incrementAndGet();
    writer.deleteDocuments(new Term(Fields.FILE, fileId));
  }

  @Override
  public void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  @Override
  public void settle() throws IOException {
    commit();
    if (changes.get() >= MANY) {
      changes.set(0);
      writer.forceMerge(1);
      commit();
    }
  }

  @Override
  public void commit() throws IOException {
    writer.commit();
    refresh();
  }
}
