package munjip.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import munjip.eval.Run.Ranked;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
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
      Query query = builder.createBooleanQuery(NoriWriter.TEXT, text, Occur.SHOULD);
      List<Ranked> found = new ArrayList<>();
      for (ScoreDoc hit :
          searcher.search(query == null ? MatchNoDocsQuery.INSTANCE : query, limit).scoreDocs) {
        String path =
            stored.document(hit.doc, java.util.Set.of(NoriWriter.PATH)).get(NoriWriter.PATH);
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
      notes.add(
          new ReadNote(
              document.get(NoriWriter.PATH),
              document.get(NoriWriter.TITLE),
              document.get(NoriWriter.TEXT)));
    }
    notes.sort(java.util.Comparator.comparing(ReadNote::path));
    return notes;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
