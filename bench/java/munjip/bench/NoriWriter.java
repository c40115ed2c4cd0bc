package munjip.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import munjip.note.Note;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** Makes the index of {@link NoriDefaults}: takes notes in, from any thread. */
final class NoriWriter implements AutoCloseable {
  static final String PATH = "path";
  static final String TEXT = "text";
  static final String TITLE = "title";

  private final IndexWriter writer;

  NoriWriter(Path folder) throws IOException {
    this.writer =
        new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new KoreanAnalyzer()));
  }

  void add(Note note) {
    Document document = new Document();
    document.add(new StringField(PATH, note.path(), Store.YES));
    document.add(new StoredField(TITLE, note.meta().title()));
    document.add(new TextField(TEXT, note.meta().title(), Store.NO));
    document.add(new TextField(TEXT, note.text(), Store.YES));
    note.meta().tags().forEach(tag -> document.add(new TextField(TEXT, tag, Store.NO)));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One segment, as Munjip's index mostly is. */
  @Override
  public void close() throws IOException {
    writer.forceMerge(1);
    writer.close();
  }
}
