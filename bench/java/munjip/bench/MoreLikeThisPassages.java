package munjip.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import munjip.search.NoteEntry;
import munjip.search.PassageEntry;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * What related passages are measured against: Lucene's More Like This over the same passages, each
 * one document with its headings above its text, analyzed by {@link KoreanAnalyzer}'s defaults.
 */
final class MoreLikeThisPassages implements AutoCloseable {
  private static final String NOTE = "note";
  private static final String TEXT = "text";

  private final Analyzer analyzer = new KoreanAnalyzer();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private MoreLikeThisPassages(Path folder) throws IOException {
    this.reader = DirectoryReader.open(FSDirectory.open(folder));
    this.searcher = new IndexSearcher(reader);
  }

  /** Takes the passages of notes in. */
  static final class Writer implements AutoCloseable {
    private final IndexWriter writer;

    Writer(Path folder) throws IOException {
      this.writer =
          new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new KoreanAnalyzer()));
    }

    void add(NoteEntry note, List<PassageEntry> passages) throws IOException {
      for (PassageEntry passage : passages) {
        Document document = new Document();
        document.add(new StringField(NOTE, note.path(), Store.YES));
        document.add(new TextField(TEXT, asked(passage), Store.NO));
        writer.addDocument(document);
      }
    }

    @Override
    public void close() throws IOException {
      writer.forceMerge(1);
      writer.close();
    }
  }

  static MoreLikeThisPassages open(Path folder) throws IOException {
    return new MoreLikeThisPassages(folder);
  }

  /** What is known of a passage by itself: Munjip's related passages read the same. */
  static String asked(PassageEntry passage) {
    return String.join("\n", passage.heading()) + "\n" + passage.text();
  }

  /** How often a term must stand in the text, and in how many passages. */
  enum Terms {
    DEFAULTS(MoreLikeThis.DEFAULT_MIN_TERM_FREQ, MoreLikeThis.DEFAULT_MIN_DOC_FREQ),
    RARE(1, 2);

    private final int inText;
    private final int passages;

    Terms(int inText, int passages) {
      this.inText = inText;
      this.passages = passages;
    }
  }

  /** Notes of the passages that are most like one, best first; never its own note. */
  List<String> notes(String own, PassageEntry passage, Terms terms, int limit) throws IOException {
    MoreLikeThis like = new MoreLikeThis(reader);
    like.setAnalyzer(analyzer);
    like.setFieldNames(new String[] {TEXT});
    like.setMinTermFreq(terms.inText);
    like.setMinDocFreq(terms.passages);
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(like.like(TEXT, new StringReader(asked(passage))), Occur.MUST)
            .add(new TermQuery(new Term(NOTE, own)), Occur.MUST_NOT)
            .build();
    List<String> notes = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
      notes.add(searcher.storedFields().document(hit.doc, Set.of(NOTE)).get(NOTE));
    }
    return notes;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
