package munjip.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import munjip.analysis.TextAnalyzer;
import munjip.passage.PassageId;
import munjip.search.FoundNotes;
import munjip.search.FoundReasons;
import munjip.search.FoundRelated;
import munjip.search.LearnedTerms;
import munjip.search.Meant;
import munjip.search.NoteEntry;
import munjip.search.NoteQuery;
import munjip.search.PassageEntry;
import munjip.search.QuotedNotes;
import munjip.search.RankingConfig;
import munjip.search.RelatedQuery;
import munjip.search.Searcher;
import munjip.search.Vocabulary;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.store.Directory;

/** The reading side: always on the newest refreshed state, one snapshot for each question. */
final class LuceneSearcher implements Searcher {
  /** Notes, and file documents, which close a block and have no passages. */
  private static final Query PARENTS =
      new BooleanQuery.Builder()
          .add(QueryTranslator.NOTES, Occur.SHOULD)
          .add(new TermQuery(new Term(Fields.LEVEL, Fields.FILE)), Occur.SHOULD)
          .build();

  private final OpenIndex index;
  private final TextAnalyzer analyzer;
  private final Supplier<RankingConfig> ranking;
  private final BitSetProducer parents = new QueryBitSetProducer(PARENTS);
  private final WordQueries words;
  private final KnownTerms terms = new KnownTerms();
  private final ReadEntries entries = new ReadEntries();
  private final Vocabulary vocabulary;
  private final TaughtWordings taught = new TaughtWordings();
  private final QuotesInNotes quotes = new QuotesInNotes();

  /**
   * @param ranking asked at each search, so that a change of it shows in the next
   */
  LuceneSearcher(OpenIndex index, TextAnalyzer analyzer, Supplier<RankingConfig> ranking) {
    this.index = index;
    this.analyzer = analyzer;
    this.ranking = ranking;
    this.words = new WordQueries(analyzer);
    this.vocabulary = new LuceneVocabulary(index, analyzer);
  }

  @Override
  public FoundNotes find(NoteQuery query) {
    RankingConfig now = ranking.get();
    SearchPlan plan = new PlanBuilder(query, translator(now, query.meant()), words, now).build();
    return index.ask(
        searcher ->
            new NoteFinder(searcher, table(searcher), terms, quotes, parents, plan, query).find());
  }

  @Override
  public FoundReasons explain(NoteQuery query, PassageEntry passage) {
    RankingConfig now = ranking.get();
    SearchPlan plan = new PlanBuilder(query, translator(now, query.meant()), words, now).build();
    Query id = new TermQuery(new Term(Fields.ID, passage.id().value()));
    return index.ask(
        searcher -> {
          Optional<Integer> doc = first(searcher, id);
          // It may have gone since it was asked for.
          return doc.isEmpty()
              ? FoundReasons.none(0)
              : new NoteFinder(searcher, table(searcher), terms, quotes, parents, plan, query)
                  .explain(doc.get(), words);
        });
  }

  @Override
  public List<FoundRelated> related(RelatedQuery query) {
    RankingConfig now = ranking.get();
    return index.ask(
        searcher ->
            new RelatedFinder(
                    searcher,
                    table(searcher),
                    parents,
                    translator(now, query.meant()),
                    analyzer,
                    now,
                    query)
                .find());
  }

  private NoteTable table(IndexSearcher searcher) throws IOException {
    return new NoteTable(searcher, entries);
  }

  private QueryTranslator translator(RankingConfig now, Meant meant) {
    return new QueryTranslator(words, now, parents, meant);
  }

  @Override
  public Optional<NoteEntry> note(String noteId) {
    return noteBy(Fields.ID, noteId);
  }

  @Override
  public Optional<NoteEntry> noteAt(String path) {
    return noteBy(Fields.PATH, path);
  }

  @Override
  public Optional<NoteEntry> linked(NoteEntry from, String target) {
    return index.ask(
        searcher -> new LinkTargets(searcher, table(searcher)).of(from.path(), target));
  }

  @Override
  public List<PassageEntry> passages(String noteId) {
    return index.ask(
        searcher -> {
          Optional<Integer> note = first(searcher, QueryTranslator.notesWith(Fields.ID, noteId));
          return note.isEmpty()
              ? List.of()
              : table(searcher).passages(note.get(), parents).stream()
                  .map(StoredPassage::entry)
                  .toList();
        });
  }

  @Override
  public Optional<PassageEntry> passage(PassageId id) {
    return index.ask(
        searcher -> {
          Optional<Integer> doc = first(searcher, new TermQuery(new Term(Fields.ID, id.value())));
          return doc.isEmpty()
              ? Optional.empty()
              : Optional.of(table(searcher).passage(doc.get()).entry());
        });
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public LearnedTerms learned() {
    return index.ask(
        searcher ->
            taught.of(searcher, ((DirectoryReader) searcher.getIndexReader()).getVersion()));
  }

  @Override
  public QuotedNotes quoted() {
    return index.ask(
        searcher ->
            quotes.of(searcher, ((DirectoryReader) searcher.getIndexReader()).getVersion()));
  }

  @Override
  public long generation() {
    return index.ask(searcher -> ((DirectoryReader) searcher.getIndexReader()).getVersion());
  }

  @Override
  public Counts counts() {
    return index.ask(
        searcher -> {
          int notes = searcher.count(QueryTranslator.NOTES);
          int passages = searcher.count(new TermQuery(new Term(Fields.LEVEL, Fields.PASSAGE)));
          DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
          return new Counts(notes, passages, bytes(reader.directory()), reader.getVersion());
        });
  }

  private static long bytes(Directory directory) throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      try {
        bytes += directory.fileLength(file);
      } catch (FileNotFoundException | NoSuchFileException mergedAway) {
        bytes += 0;
      }
    }
    return bytes;
  }

  private Optional<NoteEntry> noteBy(String field, String value) {
    return index.ask(
        searcher -> {
          Optional<Integer> doc = first(searcher, QueryTranslator.notesWith(field, value));
          return doc.isEmpty() ? Optional.empty() : Optional.of(table(searcher).note(doc.get()));
        });
  }

  private static Optional<Integer> first(IndexSearcher searcher, Query query) throws IOException {
    ScoreDoc[] docs = searcher.search(query, 1).scoreDocs;
    return docs.length == 0 ? Optional.empty() : Optional.of(docs[0].doc);
  }
}
