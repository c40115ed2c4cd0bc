package munjip.lucene;

import java.io.IOException;
import java.util.Set;
import munjip.search.NoteEntry;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/** Reads stored notes and passages by document number. */
final class NoteTable {
  private final StoredFields stored;

  NoteTable(IndexSearcher searcher) throws IOException {
    this.stored = searcher.storedFields();
  }

  NoteEntry note(int doc) throws IOException {
    Document document = stored.document(doc, Set.of(Fields.HEAD));
    return StoredNote.decode(document.getBinaryValue(Fields.HEAD));
  }

  StoredPassage passage(int doc) throws IOException {
    Document document = stored.document(doc, Set.of(Fields.BODY));
    return StoredPassage.decode(document.getBinaryValue(Fields.BODY));
  }
}
