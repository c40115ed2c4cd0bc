package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import munjip.query.SearchQuery;
import munjip.search.NoteEntry;
import munjip.search.RelatedQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

/**
 * The passages that related ones are chosen from: those that share most with what was asked, and
 * those of notes that the first of them link to.
 */
final class RelatedPool {
  /** Puts copies first; what is shared never adds up to it. */
  private static final float COPY = 1_000_000;

  private final IndexSearcher searcher;
  private final NoteTable table;
  private final BitSetProducer parents;
  private final QueryTranslator translator;
  private final RelatedQuery query;
  private final Optional<RelatedOrigin> origin;
  private final RelatedClauses clauses;

  RelatedPool(
      IndexSearcher searcher,
      NoteTable table,
      BitSetProducer parents,
      QueryTranslator translator,
      RelatedQuery query,
      Optional<RelatedOrigin> origin,
      RelatedClauses clauses) {
    this.searcher = searcher;
    this.table = table;
    this.parents = parents;
    this.translator = translator;
    this.query = query;
    this.origin = origin;
    this.clauses = clauses;
  }

  /**
   * A passage.
   *
   * @param shared what it scores by what it shares, be it a copy or not
   * @param vote of those that link to its note, if any do
   */
  record Drawn(int doc, int noteDoc, NoteEntry note, double shared, Optional<LinkVotes.Vote> vote) {
    /** With what its vote brings. */
    double score() {
      return shared + vote.map(LinkVotes.Vote::points).orElse(0.0);
    }
  }

  /**
   * In no order.
   *
   * @param most so many that share most, so many that others link to, and so many of notes that are
   *     surely related
   */
  List<Drawn> draw(int most) throws IOException {
    Query passages = passages();
    ScoreDoc[] first = searcher.search(passages, most).scoreDocs;
    Map<String, LinkVotes.Vote> votes = votes(first);
    Set<Integer> known = new HashSet<>();
    List<Drawn> drawn = new ArrayList<>();
    Set<String> surely = origin.map(RelatedOrigin::surely).orElse(Set.of());
    List<ScoreDoc[]> all =
        List.of(first, votedFor(votes.keySet(), passages, most), linked(surely, passages, most));
    for (ScoreDoc[] docs : all) {
      for (ScoreDoc doc : docs) {
        if (known.add(doc.doc)) {
          int noteDoc = table.noteOf(doc.doc, parents);
          NoteEntry note = table.note(noteDoc);
          Optional<LinkVotes.Vote> vote = Optional.ofNullable(votes.get(note.id()));
          drawn.add(new Drawn(doc.doc, noteDoc, note, shared(doc), vote));
        }
      }
    }
    return drawn;
  }

  /** What a passage scores by what it shares, be it a copy or not. */
  private static double shared(ScoreDoc doc) {
    return doc.score < COPY ? doc.score : doc.score - COPY;
  }

  private Map<String, LinkVotes.Vote> votes(ScoreDoc[] docs) throws IOException {
    double best = 0;
    for (ScoreDoc doc : docs) {
      best = Math.max(best, doc.score < COPY ? doc.score : 0);
    }
    if (best == 0) {
      return Map.of();
    }
    LinkVotes votes = new LinkVotes(searcher, table, parents, best);
    for (int i = 0; i < Math.min(LinkVotes.VOTERS, docs.length); i++) {
      votes.add(docs[i]);
    }
    return votes.counted();
  }

  /** What shares too few words to be among the first is found by what links to it. */
  private ScoreDoc[] votedFor(Set<String> notes, Query passages, int most) throws IOException {
    if (notes.isEmpty()) {
      return new ScoreDoc[0];
    }
    Query linked = QueryTranslator.notesWith(Fields.ID, notes);
    Query both =
        new BooleanQuery.Builder()
            .add(passages, Occur.MUST)
            .add(new ToChildBlockJoinQuery(linked, parents), Occur.FILTER)
            .build();
    return searcher.search(both, most).scoreDocs;
  }

  /** Passages of these notes, also where they share nothing. */
  private ScoreDoc[] linked(Set<String> notes, Query passages, int most) throws IOException {
    if (notes.isEmpty()) {
      return new ScoreDoc[0];
    }
    BooleanQuery.Builder linked = new BooleanQuery.Builder();
    Query theirs = QueryTranslator.notesWith(Fields.ID, notes);
    linked.add(new ToChildBlockJoinQuery(theirs, parents), Occur.FILTER);
    linked.add(passages, Occur.SHOULD);
    addFilters(linked);
    return searcher.search(linked.build(), most).scoreDocs;
  }

  private Query passages() {
    BooleanQuery.Builder shared = new BooleanQuery.Builder();
    BooleanQuery.Builder passages = new BooleanQuery.Builder();
    for (Sought one : clauses.sought()) {
      if (one.isInPassage()) {
        shared.add(one.query(), Occur.SHOULD);
      } else {
        passages.add(one.query(), Occur.SHOULD);
      }
    }
    Query copy = new TermQuery(new Term(Fields.HASH, TextHash.of(query.copyOf())));
    shared.add(new BoostQuery(new ConstantScoreQuery(copy), COPY), Occur.SHOULD);
    passages.add(shared.build(), Occur.MUST);
    clauses.beside().forEach(each -> passages.add(each, Occur.SHOULD));
    addFilters(passages);
    return passages.build();
  }

  private void addFilters(BooleanQuery.Builder passages) {
    translator.within(query.filters()).ifPresent(some -> passages.add(some, Occur.FILTER));
    BooleanQuery.Builder notes = new BooleanQuery.Builder();
    notes.add(QueryTranslator.NOTES, Occur.FILTER);
    for (SearchQuery filter : query.filters()) {
      notes.add(translator.notes(filter), Occur.FILTER);
    }
    if (origin.isPresent()) {
      Term own = new Term(Fields.ID, origin.get().note().id());
      notes.add(new TermQuery(own), Occur.MUST_NOT);
      notes.add(new TermQuery(origin.get().copies()), Occur.MUST_NOT);
    }
    if (origin.isPresent() || !query.filters().isEmpty()) {
      passages.add(new ToChildBlockJoinQuery(notes.build(), parents), Occur.FILTER);
    }
  }
}
