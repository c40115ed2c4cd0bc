package munjip.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import munjip.passage.PassageId;
import munjip.query.Alternative;
import munjip.query.SearchQuery;
import munjip.query.SearchQuery.And;
import munjip.query.SearchQuery.DateFilter;
import munjip.query.SearchQuery.Filter;
import munjip.query.SearchQuery.Fuzzy;
import munjip.query.SearchQuery.Not;
import munjip.query.SearchQuery.Or;
import munjip.query.SearchQuery.Phrase;
import munjip.query.SearchQuery.Prefix;
import munjip.query.SearchQuery.Word;
import munjip.search.Meant;
import munjip.search.RankingConfig;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Turns our queries into Lucene's, for notes and for passages. A note matches when it does itself
 * or one of its passages does; what restricts passages restricts the words beside it, too.
 */
final class QueryTranslator {
  /** Every note. */
  static final Query NOTES = new TermQuery(new Term(Fields.LEVEL, Fields.NOTE));

  private static final Query PASSAGES = new TermQuery(new Term(Fields.LEVEL, Fields.PASSAGE));

  /** What a mended wording weighs: next to nothing, so that what was typed comes first. */
  private static final double RESCUED = 1e-3;

  /**
   * Of quoted texts that begin or end with one or two Latin letters, so many are looked for inside
   * words, too: each has to be tried at tens of thousands of words.
   */
  private static final int MOST_SHORT_ENDS = 4;

  private final WordQueries words;
  private final Set<String> shortEnds;
  private final RankingConfig ranking;
  private final BitSetProducer parents;
  private final SaidQueries said;

  /**
   * @param meant whom {@code said:} means
   */
  QueryTranslator(WordQueries words, RankingConfig ranking, BitSetProducer parents, Meant meant) {
    this(words, ranking, parents, new SaidQueries(meant), new HashSet<>());
  }

  private QueryTranslator(
      WordQueries words,
      RankingConfig ranking,
      BitSetProducer parents,
      SaidQueries said,
      Set<String> shortEnds) {
    this.words = words;
    this.ranking = ranking;
    this.parents = parents;
    this.said = said;
    this.shortEnds = shortEnds;
  }

  /** For what must not be there: only what surely is the word, and no guess. */
  private QueryTranslator strictly() {
    return new QueryTranslator(words.strictly(), ranking, parents, said, shortEnds);
  }

  private Query quoted(String text) {
    boolean inside =
        !WordQueries.hasShortEnd(text)
            || shortEnds.contains(text)
            || (shortEnds.size() < MOST_SHORT_ENDS && shortEnds.add(text));
    return words.quoted(Fields.LITERAL, text, inside);
  }

  /** Notes that have a term. */
  static Query notesWith(String field, String value) {
    return notesWith(field, Set.of(value));
  }

  /** Notes that have any of some terms. */
  static Query notesWith(String field, Set<String> values) {
    return new BooleanQuery.Builder()
        .add(NOTES, Occur.FILTER)
        .add(new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()), Occur.FILTER)
        .build();
  }

  /** Notes that match. */
  Query notes(SearchQuery query) {
    return notes(query, Optional.empty());
  }

  /**
   * @param within only passages that match this count, when present
   */
  Query notes(SearchQuery query, Optional<Query> within) {
    return switch (query) {
      case Word word ->
          within.isPresent()
              ? joined(query, within)
              : withAlso(noteWord(word.text()), word, this::noteAlternative);
      case Phrase phrase ->
          within.isPresent()
              ? joined(query, within)
              : WordQueries.any(List.of(joined(query, within), quoted(phrase.text())));
      case Prefix prefix ->
          within.isPresent()
              ? joined(query, within)
              : WordQueries.any(
                  List.of(joined(query, within), words.prefix(Fields.WORD, prefix.text())));
      case Fuzzy fuzzy ->
          within.isPresent()
              ? joined(query, within)
              : WordQueries.any(
                  List.of(joined(query, within), words.fuzzy(Fields.WORD, fuzzy.text())));
      case And and -> all(and.all(), within);
      case Or or -> WordQueries.any(or.any().stream().map(q -> notes(q, within)).toList());
      case Not not -> without(excluded(not));
      case Filter filter -> filter(filter);
      case DateFilter date ->
          IntPoint.newRangeQuery(Fields.DATE, epochDay(date.from()), epochDay(date.to()));
    };
  }

  /** What restricts passages among these, if anything does. */
  Optional<Query> within(List<SearchQuery> clauses) {
    List<Query> restricting = new ArrayList<>();
    for (SearchQuery clause : clauses) {
      if (restrictsPassages(clause)) {
        restricting.add(restricted(clause));
      }
    }
    return allOf(restricting);
  }

  /**
   * The passages that a query is about, if it is not about all.
   *
   * @param only passages among which is searched
   */
  Optional<Query> within(List<SearchQuery> clauses, Optional<Set<PassageId>> only) {
    List<Query> restricting = new ArrayList<>();
    within(clauses).ifPresent(restricting::add);
    only.ifPresent(
        some ->
            restricting.add(
                new TermInSetQuery(
                    Fields.ID, some.stream().map(id -> new BytesRef(id.value())).toList())));
    return allOf(restricting);
  }

  private static Optional<Query> allOf(List<Query> filters) {
    if (filters.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    filters.forEach(filter -> all.add(filter, Occur.FILTER));
    return Optional.of(all.build());
  }

  /** Passages that hold the words, phrases and prefixes of a query, wherever in it they stand. */
  Query passages(SearchQuery query) {
    return switch (query) {
      case Word word -> withAlso(passageWord(word.text()), word, this::passageAlternative);
      case Phrase phrase -> quoted(phrase.text());
      case Prefix prefix -> words.prefix(Fields.WORD, prefix.text());
      case Fuzzy fuzzy ->
          WordQueries.any(
              List.of(
                  words.fuzzy(Fields.WORD, fuzzy.text()), words.fuzzy(Fields.TEXT, fuzzy.text())));
      case And and -> WordQueries.any(and.all().stream().map(this::passages).toList());
      case Or or -> WordQueries.any(or.any().stream().map(this::passages).toList());
      case Not not -> WordQueries.any(List.of());
      case Filter filter -> WordQueries.any(List.of());
      case DateFilter date -> WordQueries.any(List.of());
    };
  }

  /** The word, or with less weight one of its other wordings. */
  private Query withAlso(Query typed, Word word, Function<String, Query> alternative) {
    List<Query> any = new ArrayList<>(List.of(typed));
    for (Alternative also : word.also()) {
      double weight =
          switch (also.why()) {
            case MEANING -> ranking.expansionWeight();
            case RESCUE -> RESCUED;
            case MISTYPED -> 1;
          };
      any.add(WordQueries.boost(alternative.apply(also.text()), weight));
    }
    return WordQueries.any(any);
  }

  private Query passageAlternative(String text) {
    return WordQueries.any(
        List.of(
            words.words(Fields.TEXT, text),
            WordQueries.boost(words.literal(Fields.LITERAL, text), ranking.literalWeight())));
  }

  private Query noteAlternative(String text) {
    return WordQueries.any(
        List.of(
            words.words(Fields.NOTE_TEXT, text),
            WordQueries.boost(words.literal(Fields.LITERAL, text), ranking.literalWeight()),
            WordQueries.boost(join(passageAlternative(text)), ranking.literalWeight())));
  }

  private Query passageWord(String word) {
    if (SignName.of(word).isPresent()) {
      return words.signName(Fields.LITERAL, word);
    }
    return WordQueries.any(
        List.of(
            words.words(Fields.TEXT, word),
            WordQueries.boost(words.literalWord(Fields.LITERAL, word), ranking.literalWeight()),
            WordQueries.boost(words.literal(Fields.LINK, word), ranking.literalWeight())));
  }

  private Query noteWord(String word) {
    if (SignName.of(word).isPresent()) {
      return WordQueries.any(
          List.of(
              join(words.signName(Fields.LITERAL, word)), words.signName(Fields.LITERAL, word)));
    }
    Query inPassages =
        WordQueries.any(
            List.of(
                words.words(Fields.TEXT, word),
                words.literalWord(Fields.LITERAL, word),
                words.literal(Fields.LINK, word)));
    return WordQueries.any(
        List.of(
            words.words(Fields.NOTE_TEXT, word),
            WordQueries.boost(words.literalWord(Fields.LITERAL, word), ranking.literalWeight()),
            WordQueries.boost(join(inPassages), ranking.literalWeight())));
  }

  private Query joined(SearchQuery query, Optional<Query> within) {
    Query passages = passages(query);
    if (within.isEmpty()) {
      return join(passages);
    }
    return join(
        new BooleanQuery.Builder()
            .add(passages, Occur.MUST)
            .add(within.get(), Occur.FILTER)
            .build());
  }

  /** Notes one of whose passages matches, with the score of the best. */
  Query join(Query passages) {
    Query onlyPassages =
        new BooleanQuery.Builder().add(passages, Occur.MUST).add(PASSAGES, Occur.FILTER).build();
    return new ToParentBlockJoinQuery(onlyPassages, parents, ScoreMode.Max);
  }

  private Query all(List<SearchQuery> clauses, Optional<Query> outer) {
    Optional<Query> inner = within(clauses);
    Optional<Query> within =
        outer.isPresent() && inner.isPresent()
            ? Optional.of(
                new BooleanQuery.Builder()
                    .add(outer.get(), Occur.FILTER)
                    .add(inner.get(), Occur.FILTER)
                    .build())
            : inner.or(() -> outer);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (SearchQuery clause : clauses) {
      if (clause instanceof Not not) {
        // What is excluded is excluded wherever in the note it stands.
        all.add(excluded(not), Occur.MUST_NOT);
        all.add(NOTES, Occur.FILTER);
      } else {
        all.add(notes(clause, within), isFilter(clause) ? Occur.FILTER : Occur.MUST);
      }
    }
    return all.build();
  }

  /** Notes that hold what must not be there. */
  Query excluded(Not not) {
    return strictly().notes(not.query());
  }

  private static Query without(Query query) {
    return new BooleanQuery.Builder().add(NOTES, Occur.FILTER).add(query, Occur.MUST_NOT).build();
  }

  private Query filter(Filter filter) {
    String value = filter.value();
    String lower = value.toLowerCase(Locale.ROOT);
    return switch (filter.name()) {
      case TITLE -> named(Fields.TITLE, Fields.TITLE_LITERAL, value);
      case HEADING, SAID, FROM -> join(restricted(filter));
      case TAG ->
          new TermQuery(new Term(Fields.TAG, lower.startsWith("#") ? lower.substring(1) : lower));
      case PATH ->
          new WildcardQuery(new Term(Fields.PATH_LOWER, "*" + escapeWildcards(lower) + "*"));
      case LANG ->
          WordQueries.any(
              List.of(
                  new TermQuery(new Term(Fields.LANG, lower)),
                  new TermQuery(new Term(Fields.LANG, "mixed"))));
      case KIND -> new TermQuery(new Term(Fields.KIND, lower));
    };
  }

  /** Passages that a filter restricts to. */
  private Query restricted(SearchQuery clause) {
    return switch (clause) {
      case Or or -> WordQueries.any(or.any().stream().map(this::restricted).toList());
      case Filter filter ->
          switch (filter.name()) {
            case SAID -> said.passages(filter.value());
            case FROM -> named(Fields.WORK, Fields.WORK_LITERAL, filter.value());
            default -> named(Fields.HEADING, Fields.HEADING_LITERAL, filter.value());
          };
      default -> throw new IllegalArgumentException("restricts no passages: " + clause);
    };
  }

  /** One syllable may be part of a word: names are short, and few stand beside each other. */
  private Query named(String stems, String letters, String name) {
    boolean syllable = name.length() == 1 && UnitReader.isCjk(name.codePointAt(0));
    Query literal = syllable ? words.literal(letters, name) : words.literalWord(letters, name);
    return WordQueries.any(List.of(allStems(stems, name), literal));
  }

  /** Passages in whose quotes, of somebody who is meant, a word stands. */
  Query saying(List<Reading> readings) {
    return said.saying(readings);
  }

  private Query allStems(String field, String text) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.stems(text).forEach(s -> all.add(new TermQuery(new Term(field, s.term())), Occur.MUST));
    return all.build();
  }

  static boolean restrictsPassages(SearchQuery clause) {
    return switch (clause) {
      case Filter filter -> filter.name().restrictsPassages();
      case Or or ->
          !or.any().isEmpty() && or.any().stream().allMatch(QueryTranslator::restrictsPassages);
      default -> false;
    };
  }

  /** Whether a clause only restricts and says nothing to rank by. */
  static boolean isFilter(SearchQuery clause) {
    return switch (clause) {
      case Filter filter -> true;
      case DateFilter date -> true;
      case Not not -> true;
      case Or or -> or.any().stream().allMatch(QueryTranslator::isFilter);
      case And and -> and.all().stream().allMatch(QueryTranslator::isFilter);
      default -> false;
    };
  }

  private static String escapeWildcards(String text) {
    return text.replaceAll("([*?\\\\])", "\\\\$1");
  }

  private static int epochDay(LocalDate day) {
    return Math.toIntExact(Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE));
  }
}
