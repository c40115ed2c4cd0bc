package munjip.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import munjip.eval.Run.Ranked;
import munjip.note.Note;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * What Munjip is measured against: Lucene with Nori as both come. One document a note, its title,
 * text and tags in one field of {@link KoreanAnalyzer}'s defaults; a query is the OR of its
 * analyzed terms, as the classic query parser makes it of plain words; BM25 with its defaults.
 */
final class NoriDefaults implements Engine {
  private static final String PATH = "path";
  private static final String TEXT = "text";
  private static final String TITLE = "title";

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final StoredFields stored;
  private final QueryBuilder builder = new QueryBuilder(new KoreanAnalyzer());

  private NoriDefaults(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.stored = searcher.storedFields();
  }

  static NoriDefaults open(Path folder) throws IOException {
    return new NoriDefaults(DirectoryReader.open(FSDirectory.open(folder)));
  }

  @Override
  public String name() {
    return "Nori defaults";
  }

  @Override
  public List<Ranked> ask(String text, int limit) {
    try {
      Query query = builder.createBooleanQuery(TEXT, text, Occur.SHOULD);
      List<Ranked> found = new ArrayList<>();
      for (ScoreDoc hit :
          searcher.search(query == null ? MatchNoDocsQuery.INSTANCE : query, limit).scoreDocs) {
        String path = stored.document(hit.doc, java.util.Set.of(PATH)).get(PATH);
        found.add(new Ranked(path, found.size() + 1));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every note as it was fed to both engines, ordered by path. */
  List<ReadNote> notes() throws IOException {
    List<ReadNote> notes = new ArrayList<>();
    for (int i = 0; i < reader.maxDoc(); i++) {
      Document document = stored.document(i);
      notes.add(new ReadNote(document.get(PATH), document.get(TITLE), document.get(TEXT)));
    }
    notes.sort(java.util.Comparator.comparing(ReadNote::path));
    return notes;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** Takes notes in, from any thread. */
  static final class Writer implements AutoCloseable {
    private final IndexWriter writer;

    Writer(Path folder) throws IOException {
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
}
