package munjip.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import munjip.analysis.Token;
import munjip.query.SearchQuery;
import munjip.query.SearchQuery.Not;
import munjip.query.SearchQuery.Phrase;
import munjip.query.SearchQuery.Word;
import munjip.search.NoteQuery;
import munjip.search.RankingConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * All the Lucene queries one search needs.
 *
 * @param full notes with every clause, scored
 * @param some notes with every strict clause and at least one of the words, scored
 * @param fullFirst whether full hits stand before all others; with many words ranking decides
 * @param partial notes with only some of the words; none with a single clause
 * @param passages scores the passages of a note; empty when nothing is searched but filters
 * @param marks tells what to mark in a passage
 * @param literal notes that hold the typed text as typed
 * @param typed words, phrases and prefixes as typed, for marks
 * @param words each significant word as typed, with the notes that have it
 */
record SearchPlan(
    Query full,
    Query some,
    boolean fullFirst,
    Optional<Query> partial,
    Optional<Query> passages,
    Query marks,
    Query literal,
    List<String> typed,
    Map<String, Query> words) {

  /** Up to so many significant words, full hits come first; with more, ranking decides. */
  private static final int FULL_FIRST = 3;

  static SearchPlan of(
      NoteQuery query, QueryTranslator translator, WordQueries words, RankingConfig ranking) {
    return new Builder(query, translator, words, ranking).build();
  }

  private static final class Builder {
    private final QueryTranslator translator;
    private final WordQueries words;
    private final RankingConfig ranking;
    private final List<SearchQuery> clauses;
    private final Optional<Query> within;
    private final List<Word> soft = new ArrayList<>();
    private final List<SearchQuery> strict = new ArrayList<>();
    private final List<SearchQuery> texts = new ArrayList<>();

    Builder(NoteQuery query, QueryTranslator translator, WordQueries words, RankingConfig ranking) {
      this.translator = translator;
      this.words = words;
      this.ranking = ranking;
      this.clauses = query.clauses();
      this.within = translator.within(clauses);
      for (SearchQuery clause : clauses) {
        if (!(clause instanceof Word word)) {
          strict.add(clause);
        } else if (word.significant()) {
          soft.add(word);
        }
        if (!QueryTranslator.isFilter(clause)) {
          texts.add(clause);
        }
      }
    }

    SearchPlan build() {
      Map<String, Query> byWord = new LinkedHashMap<>();
      soft.forEach(word -> byWord.putIfAbsent(word.text(), translator.notes(word, within)));
      // With heading: alone, the passages under it are what was asked for.
      Optional<Query> passages = texts.isEmpty() ? within : Optional.of(passages());
      Query literal = literal();
      List<Query> extras = new ArrayList<>(nearness(soft, Fields.NOTE_TEXT));
      passages.ifPresent(
          found -> extras.add(WordQueries.boost(translator.join(found), ranking.passageWeight())));
      extras.add(WordQueries.boost(new ConstantScoreQuery(literal), ranking.literalBonus()));
      extras.add(WordQueries.boost(named(), ranking.titleBonus()));
      for (SearchQuery clause : texts) {
        if (clause instanceof Word word && !word.significant()) {
          extras.add(translator.notes(word, within));
        }
      }
      Query full = notes(byWord.values(), Occur.MUST, extras);
      boolean strictText = strict.stream().anyMatch(clause -> !QueryTranslator.isFilter(clause));
      boolean canBePartial = byWord.size() > 1 || (strictText && !byWord.isEmpty());
      Query some = canBePartial ? notes(byWord.values(), Occur.SHOULD, extras) : full;
      Optional<Query> partial =
          canBePartial ? Optional.of(butNot(some, byWord.values())) : Optional.empty();
      boolean fullFirst = byWord.size() <= FULL_FIRST;
      return new SearchPlan(
          full, some, fullFirst, partial, passages, marks(), literal, texts(), byWord);
    }

    /** The strict clauses, the words as {@code occur} says, and what only adds to the score. */
    private Query notes(Iterable<Query> wordQueries, Occur occur, List<Query> extras) {
      BooleanQuery.Builder notes = new BooleanQuery.Builder();
      notes.add(QueryTranslator.NOTES, Occur.FILTER);
      boolean strictText = false;
      for (SearchQuery clause : strict) {
        boolean filters = QueryTranslator.isFilter(clause);
        strictText |= !filters;
        if (clause instanceof Not not) {
          notes.add(translator.notes(not.query()), Occur.MUST_NOT);
        } else {
          notes.add(translator.notes(clause, within), filters ? Occur.FILTER : Occur.MUST);
        }
      }
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (Query word : wordQueries) {
        (occur == Occur.MUST ? notes : any).add(word, occur);
      }
      if (occur == Occur.SHOULD) {
        notes.add(any.build(), strictText ? Occur.SHOULD : Occur.MUST);
      }
      extras.forEach(extra -> notes.add(extra, Occur.SHOULD));
      return notes.build();
    }

    private static Query butNot(Query some, Iterable<Query> wordQueries) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      wordQueries.forEach(word -> all.add(word, Occur.FILTER));
      return new BooleanQuery.Builder()
          .add(some, Occur.MUST)
          .add(all.build(), Occur.MUST_NOT)
          .build();
    }

    private Query passages() {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      texts.forEach(text -> any.add(translator.passages(text), Occur.SHOULD));
      BooleanQuery.Builder passages = new BooleanQuery.Builder();
      passages.add(any.build(), Occur.MUST);
      nearness(soft, Fields.TEXT).forEach(near -> passages.add(near, Occur.SHOULD));
      Query whole = words.literal(Fields.LITERAL, typed());
      passages.add(WordQueries.boost(whole, ranking.literalBonus()), Occur.SHOULD);
      within.ifPresent(filter -> passages.add(filter, Occur.FILTER));
      return passages.build();
    }

    private Query marks() {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      texts.forEach(text -> any.add(translator.passages(text), Occur.SHOULD));
      return any.build();
    }

    /** Neighbouring words of the query near each other and in order: helps ranking most. */
    private List<Query> nearness(List<Word> row, String field) {
      List<Query> pairs = new ArrayList<>();
      for (int i = 0; i + 1 < row.size(); i++) {
        List<Token> first = words.stems(row.get(i).text());
        List<Token> second = words.stems(row.get(i + 1).text());
        if (first.isEmpty() || second.isEmpty()) {
          continue;
        }
        List<Token> both = new ArrayList<>();
        int position = 0;
        for (List<Token> tokens : List.of(first, second)) {
          for (Token token : tokens) {
            both.add(new Token(token.term(), token.range(), position++, token.type()));
          }
        }
        Query pair = WordQueries.phrase(field, both, ranking.nearnessSlop());
        pairs.add(WordQueries.boost(pair, ranking.nearnessWeight()));
      }
      return pairs;
    }

    private Query literal() {
      boolean plain = texts.stream().allMatch(Word.class::isInstance);
      if (plain) {
        return literalIn(typed());
      }
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (SearchQuery text : texts) {
        switch (text) {
          case Word word -> all.add(literalIn(word.text()), Occur.MUST);
          case Phrase phrase -> all.add(literalIn(phrase.text()), Occur.MUST);
          default -> all.add(translator.notes(text, within), Occur.MUST);
        }
      }
      return all.build();
    }

    /** The note whose title, alias or file name is what was typed. */
    private Query named() {
      return new ConstantScoreQuery(new TermQuery(new Term(Fields.NAME, NoteNames.key(typed()))));
    }

    private Query literalIn(String text) {
      if (text.isBlank()) {
        return new MatchNoDocsQuery("nothing typed");
      }
      if (SignName.of(text).isPresent()) {
        return translator.notes(new Word(text));
      }
      return WordQueries.any(
          List.of(
              translator.join(words.literal(Fields.LITERAL, text)),
              words.literal(Fields.NOTE_LITERAL, text)));
    }

    private List<String> texts() {
      List<String> all = new ArrayList<>();
      texts.forEach(text -> collect(text, all));
      return all;
    }

    private static void collect(SearchQuery query, List<String> into) {
      switch (query) {
        case Word word -> into.add(word.text());
        case Phrase phrase -> into.add(phrase.text());
        case SearchQuery.And and -> and.all().forEach(each -> collect(each, into));
        case SearchQuery.Or or -> or.any().forEach(each -> collect(each, into));
        default -> {
          // A prefix or near-word marks the word it found, and filters mark nothing.
        }
      }
    }

    /** The typed words in a row. */
    private String typed() {
      List<String> typed = new ArrayList<>();
      for (SearchQuery text : texts) {
        if (text instanceof Word word) {
          typed.add(word.text());
        } else if (text instanceof Phrase phrase) {
          typed.add(phrase.text());
        }
      }
      return String.join(" ", typed);
    }
  }
}
