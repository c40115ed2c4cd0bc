package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import munjip.analysis.TextAnalyzer;
import munjip.query.SearchQuery;
import munjip.result.RelatedPassage.Because;
import munjip.search.FoundRelated;
import munjip.search.Marks;
import munjip.search.NoteEntry;
import munjip.search.RelatedQuery;
import munjip.text.TextRange;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

/** Finds passages about the same things as a text, and says by which terms. */
final class RelatedFinder {
  /** Reasons shown with a passage; more is no reason any more. */
  private static final int MOST_REASONS = 6;

  /** What scores under this share of the best shares a word and no subject. */
  private static final double FAINT = 0.35;

  /** Shorter texts stand in others by chance; longer ones are copies. */
  private static final int SHORTEST_COPY = 20;

  private final IndexSearcher searcher;
  private final BitSetProducer parents;
  private final QueryTranslator translator;
  private final NoteTable table;
  private final RelatedQuery query;
  private final List<RelatedTerms.Weighed> terms;
  private final List<Weight> weights = new ArrayList<>();
  private final String asked;
  private final Optional<Term> ownCopies;

  RelatedFinder(
      IndexSearcher searcher,
      NoteTable table,
      BitSetProducer parents,
      QueryTranslator translator,
      TextAnalyzer analyzer,
      Set<String> functionWords,
      RelatedQuery query)
      throws IOException {
    this.searcher = searcher;
    this.parents = parents;
    this.translator = translator;
    this.table = table;
    this.query = query;
    this.asked = TextHash.folded(query.copyOf());
    this.ownCopies = ownCopies();
    this.terms = RelatedTerms.of(query.text(), analyzer, searcher, functionWords);
    for (RelatedTerms.Weighed term : terms) {
      weights.add(searcher.createWeight(searcher.rewrite(scored(term)), ScoreMode.COMPLETE, 1));
    }
  }

  List<FoundRelated> find() throws IOException {
    // Enough to fill the list after folding copies and keeping at most perNote of each note.
    int candidates = query.limit() * 8 + 40;
    Map<String, FoundRelated> byText = new LinkedHashMap<>();
    for (ScoreDoc doc : searcher.search(passages(), candidates).scoreDocs) {
      FoundRelated found = read(doc);
      byText.merge(TextHash.of(found.passage().text()), found, RelatedFinder::fold);
    }
    List<FoundRelated> ranked = new ArrayList<>(byText.values());
    ranked.sort(Comparator.comparing(FoundRelated::duplicate).reversed());
    double best =
        ranked.stream().filter(r -> !r.duplicate()).mapToDouble(r -> r.score()).max().orElse(0);
    Map<String, Integer> perNote = new HashMap<>();
    return ranked.stream()
        .filter(found -> found.duplicate() || found.score() >= best * FAINT)
        .filter(found -> perNote.merge(found.note().id(), 1, Integer::sum) <= query.perNote())
        .limit(query.limit())
        .toList();
  }

  /** What the copies of the note that is left out are indexed under. */
  private Optional<Term> ownCopies() throws IOException {
    if (query.notFrom().isEmpty()) {
      return Optional.empty();
    }
    Query note = new TermQuery(new Term(Fields.ID, query.notFrom().get()));
    for (ScoreDoc doc : searcher.search(note, 1).scoreDocs) {
      List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
      NumericDocValues hash = leaf.reader().getNumericDocValues(Fields.NOTE_HASH);
      if (hash != null && hash.advanceExact(doc.doc - leaf.docBase)) {
        return Optional.of(new Term(Fields.NOTE_COPY, Long.toString(hash.longValue())));
      }
    }
    return Optional.empty();
  }

  private Query passages() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(scored(term), Occur.SHOULD));
    Query copy = new TermQuery(new Term(Fields.HASH, TextHash.of(query.copyOf())));
    any.add(new BoostQuery(new ConstantScoreQuery(copy), 1_000), Occur.SHOULD);
    BooleanQuery.Builder passages = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
    Optional<Query> within = translator.within(query.filters());
    within.ifPresent(filter -> passages.add(filter, Occur.FILTER));
    BooleanQuery.Builder notes = new BooleanQuery.Builder();
    notes.add(QueryTranslator.NOTES, Occur.FILTER);
    for (SearchQuery filter : query.filters()) {
      notes.add(translator.notes(filter), Occur.FILTER);
    }
    query
        .notFrom()
        .ifPresent(id -> notes.add(new TermQuery(new Term(Fields.ID, id)), Occur.MUST_NOT));
    ownCopies.ifPresent(own -> notes.add(new TermQuery(own), Occur.MUST_NOT));
    if (query.notFrom().isPresent() || !query.filters().isEmpty()) {
      passages.add(new ToChildBlockJoinQuery(notes.build(), parents), Occur.FILTER);
    }
    return passages.build();
  }

  private static Query scored(RelatedTerms.Weighed term) {
    return new BoostQuery(new TermQuery(new Term(Fields.TEXT, term.term())), (float) term.boost());
  }

  private FoundRelated read(ScoreDoc doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
    int inLeaf = doc.doc - leaf.docBase;
    int note = parents.getBitSet(leaf).nextSetBit(inLeaf) + leaf.docBase;
    StoredPassage stored = table.passage(doc.doc);
    boolean duplicate = isCopy(stored.entry().text());
    return new FoundRelated(
        table.note(note),
        stored.entry(),
        doc.score,
        because(leaf, inLeaf),
        marks(leaf, inLeaf, stored.entry().text()),
        List.of(),
        duplicate);
  }

  private boolean isCopy(String passage) {
    String found = TextHash.folded(passage);
    return found.equals(asked) || (asked.length() >= SHORTEST_COPY && found.contains(asked));
  }

  private List<Because> because(LeafReaderContext leaf, int doc) throws IOException {
    List<Because> shared = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < terms.size(); i++) {
      Scorer scorer = weights.get(i).scorer(leaf);
      if (scorer != null && scorer.iterator().advance(doc) == doc) {
        double weight = scorer.score();
        sum += weight;
        shared.add(new Because(terms.get(i).surface(), weight));
      }
    }
    double all = sum;
    return shared.stream()
        .sorted(Comparator.comparingDouble(Because::weight).reversed())
        .limit(MOST_REASONS)
        .map(reason -> new Because(reason.term(), reason.weight() / all))
        .toList();
  }

  private List<TextRange> marks(LeafReaderContext leaf, int doc, String text) throws IOException {
    List<TextRange> found = new ArrayList<>();
    for (Weight weight : weights) {
      Matches matches = weight.matches(leaf, doc);
      MatchesIterator each = matches == null ? null : matches.getMatches(Fields.TEXT);
      while (each != null && each.next()) {
        found.add(new TextRange(each.startOffset(), each.endOffset()));
      }
    }
    return Marks.joined(text, found);
  }

  /** The better one stays and tells where else the same text stands. */
  private static FoundRelated fold(FoundRelated kept, FoundRelated copy) {
    if (copy.note().id().equals(kept.note().id())) {
      return kept;
    }
    List<NoteEntry> alsoIn = new ArrayList<>(kept.alsoIn());
    alsoIn.add(copy.note());
    return new FoundRelated(
        kept.note(),
        kept.passage(),
        kept.score(),
        kept.because(),
        kept.marks(),
        alsoIn,
        kept.duplicate());
  }
}
