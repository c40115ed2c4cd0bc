package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Where terms stand in the index, looked up once for each state of the index: the same words come
 * up in many parts of one search, and again with every letter that is typed. Safe for use by
 * several threads.
 */
final class KnownTerms {
  /** Terms remembered, a few hundred bytes each. */
  private static final int MOST = 16_384;

  /** A query that needs no weight, for nothing can match. */
  static final Query NOTHING = new MatchNoDocsQuery("a term that the index does not have");

  private IndexReaderContext context;
  private final Map<Term, TermStates> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Term, TermStates> eldest) {
          return size() > MOST;
        }
      };

  /** The term's places in each leaf, with its statistics; {@code docFreq} 0 when it has none. */
  TermStates of(IndexSearcher searcher, Term term) throws IOException {
    IndexReaderContext now = searcher.getTopReaderContext();
    synchronized (known) {
      if (context != now) {
        // Another state of the index; what is known of the one before is of no use.
        known.clear();
        context = now;
      }
      TermStates states = known.get(term);
      if (states != null) {
        return states;
      }
    }
    TermStates states = TermStates.build(searcher, term, true);
    synchronized (known) {
      if (context == now) {
        known.put(term, states);
      }
    }
    return states;
  }

  /** The same query, for terms and phrases that need not be looked up any more. */
  Query known(IndexSearcher searcher, Query query) throws IOException {
    return switch (query) {
      case TermQuery term -> {
        TermStates states = of(searcher, term.getTerm());
        yield states.docFreq() == 0 ? NOTHING : new TermQuery(term.getTerm(), states);
      }
      case PhraseQuery phrase -> phrase(searcher, phrase);
      case BoostQuery boost -> {
        Query inner = known(searcher, boost.getQuery());
        yield inner.equals(NOTHING) ? NOTHING : new BoostQuery(inner, boost.getBoost());
      }
      case DisjunctionMaxQuery any -> {
        List<Query> some = new ArrayList<>();
        for (Query each : any.getDisjuncts()) {
          Query inner = known(searcher, each);
          if (!inner.equals(NOTHING)) {
            some.add(inner);
          }
        }
        yield some.isEmpty()
            ? NOTHING
            : some.size() == 1
                ? some.get(0)
                : new DisjunctionMaxQuery(some, any.getTieBreakerMultiplier());
      }
      case BooleanQuery all -> {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        for (BooleanClause clause : all) {
          builder.add(known(searcher, clause.query()), clause.occur());
        }
        yield builder.build();
      }
      default -> query;
    };
  }

  private Query phrase(IndexSearcher searcher, PhraseQuery phrase) throws IOException {
    Term[] terms = phrase.getTerms();
    TermStates[] states = new TermStates[terms.length];
    for (int i = 0; i < terms.length; i++) {
      states[i] = of(searcher, terms[i]);
      if (states[i].docFreq() == 0) {
        return NOTHING;
      }
    }
    return new KnownPhrase(phrase, states);
  }
}
