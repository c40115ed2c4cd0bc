package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import munjip.result.Facets;
import munjip.result.SearchResults;
import munjip.search.FoundNotes;
import munjip.search.FoundNotes.FoundNote;
import munjip.search.NoteQuery;
import munjip.search.Sort;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

/** Runs one search: full hits, then partial ones, copies folded, page by page. */
final class NoteFinder {
  private final IndexSearcher searcher;
  private final BitSetProducer parents;
  private final SearchPlan plan;
  private final NoteQuery query;

  NoteFinder(IndexSearcher searcher, BitSetProducer parents, SearchPlan plan, NoteQuery query) {
    this.searcher = searcher;
    this.parents = parents;
    this.plan = plan;
    this.query = query;
  }

  FoundNotes find() throws IOException {
    FacetCount full = searcher.search(plan.full(), FacetCount.manager());
    boolean mixed = !plan.fullFirst();
    int partialNotes = 0;
    FacetCount counted = full;
    Query counts = plan.full();
    if (plan.partial().isPresent()) {
      FacetCount partial = searcher.search(plan.partial().get(), FacetCount.manager());
      partialNotes = partial.notes();
      if (full.notes() == 0) {
        counted = partial;
        counts = plan.partial().get();
      }
    }
    SearchResults.Total total =
        new SearchResults.Total(
            counted.notes(), countPassages(counts, counted.copies()), true, partialNotes);
    List<ScoreDoc> page = page(mixed && query.sort() == Sort.RELEVANCE);
    Facets facets = counted.notes() == 0 ? Facets.none() : counted.facets();
    return new FoundNotes(total, read(page), facets, 0, java.util.Map.of());
  }

  private List<ScoreDoc> page(boolean mixed) throws IOException {
    Set<Long> texts = new HashSet<>();
    List<ScoreDoc> ranking = new ArrayList<>();
    int wanted = query.offset() + query.limit();
    fold(mixed ? plan.some() : plan.full(), wanted, ranking, texts);
    if (!mixed && ranking.size() < wanted && plan.partial().isPresent()) {
      fold(plan.partial().get(), wanted, ranking, texts);
    }
    int from = Math.min(query.offset(), ranking.size());
    return ranking.subList(from, Math.min(wanted, ranking.size()));
  }

  /**
   * Ranks until so many different texts are found, or none is left; a copy counts with the first.
   */
  private void fold(Query notes, int wanted, List<ScoreDoc> ranking, Set<Long> texts)
      throws IOException {
    int before = ranking.size();
    int asked = Math.max(wanted - before, 0) + 32;
    while (true) {
      Set<Long> seen = new HashSet<>(texts);
      List<ScoreDoc> found = new ArrayList<>(ranking.subList(0, before));
      ScoreDoc[] docs = top(notes, asked);
      for (ScoreDoc doc : docs) {
        if (seen.add(textHash(doc.doc))) {
          found.add(doc);
        }
      }
      if (found.size() >= wanted || docs.length < asked) {
        ranking.addAll(found.subList(before, found.size()));
        texts.addAll(seen);
        return;
      }
      asked = Math.multiplyExact(asked, 2);
    }
  }

  private ScoreDoc[] top(Query notes, int count) throws IOException {
    int most = Math.max(1, Math.min(count, searcher.getIndexReader().maxDoc()));
    if (query.sort() == Sort.RELEVANCE) {
      return searcher.search(notes, new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE))
          .scoreDocs;
    }
    ScoreDoc[] docs =
        searcher.search(notes, new TopFieldCollectorManager(byDate(), most, null, 1)).scoreDocs;
    TopFieldCollector.populateScores(docs, searcher, notes);
    return docs;
  }

  private org.apache.lucene.search.Sort byDate() {
    boolean newest = query.sort() == Sort.NEWEST;
    int undated = newest ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    SortField date = new SortField(Fields.DATE, SortField.Type.INT, newest, undated);
    return new org.apache.lucene.search.Sort(
        date, new SortField(Fields.PATH, SortField.Type.STRING));
  }

  private long textHash(int doc) throws IOException {
    LeafReaderContext leaf =
        searcher
            .getIndexReader()
            .leaves()
            .get(ReaderUtil.subIndex(doc, searcher.getIndexReader().leaves()));
    NumericDocValues hash = leaf.reader().getNumericDocValues(Fields.NOTE_HASH);
    return hash != null && hash.advanceExact(doc - leaf.docBase) ? hash.longValue() : -1L - doc;
  }

  /** Passages, of the notes found, that hold something of what was searched; all with filters. */
  private int countPassages(Query notes, List<Integer> copies) throws IOException {
    Query found =
        new ToChildBlockJoinQuery(
            new BooleanQuery.Builder().add(notes, Occur.FILTER).build(), parents);
    BooleanQuery.Builder passages = new BooleanQuery.Builder().add(found, Occur.FILTER);
    passages.add(new TermQuery(new Term(Fields.LEVEL, Fields.PASSAGE)), Occur.FILTER);
    plan.passages().ifPresent(holding -> passages.add(holding, Occur.FILTER));
    return searcher.count(passages.build()) - countIn(copies);
  }

  /** The same of single notes: copies, which are not counted twice. */
  private int countIn(List<Integer> notes) throws IOException {
    if (notes.isEmpty()) {
      return 0;
    }
    FoundReader reader = new FoundReader(searcher, parents, plan, query.passages());
    int count = 0;
    for (int note : notes) {
      count += reader.countPassages(note);
    }
    return count;
  }

  private List<FoundNote> read(List<ScoreDoc> page) throws IOException {
    FoundReader reader = new FoundReader(searcher, parents, plan, query.passages());
    List<FoundNote> notes = new ArrayList<>();
    for (ScoreDoc doc : page) {
      float score = Float.isNaN(doc.score) ? 0 : doc.score;
      notes.add(reader.read(doc.doc, score));
    }
    return notes;
  }
}
