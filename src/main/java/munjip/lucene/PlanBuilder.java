package munjip.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import munjip.analysis.Token;
import munjip.lucene.Evidence.Form;
import munjip.lucene.Evidence.Place;
import munjip.lucene.Evidence.Standing;
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
import munjip.search.NoteQuery;
import munjip.search.RankingConfig;
import munjip.search.WordSpan;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes of a query all that has to be looked for. */
final class PlanBuilder {
  /** Up to so many significant words, full hits come first; with more, ranking decides. */
  private static final int FULL_FIRST = 3;

  private final NoteQuery query;
  private final QueryTranslator translator;
  private final WordQueries words;
  private final RankingConfig ranking;
  private final Optional<Query> within;
  private final List<Evidence> evidence = new ArrayList<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<SearchQuery> strict = new ArrayList<>();
  private final List<SearchQuery> texts = new ArrayList<>();
  private final List<Word> row = new ArrayList<>();

  PlanBuilder(
      NoteQuery query, QueryTranslator translator, WordQueries words, RankingConfig ranking) {
    this.query = query;
    this.translator = translator;
    this.words = words;
    this.ranking = ranking;
    this.within = translator.within(query.clauses());
    for (SearchQuery clause : query.clauses()) {
      if (!(clause instanceof Word word)) {
        strict.add(clause);
      } else if (word.significant()) {
        row.add(word);
        places.putIfAbsent(word.text(), places.size());
      }
      if (!QueryTranslator.isFilter(clause)) {
        texts.add(clause);
      }
    }
  }

  SearchPlan build() {
    for (SearchQuery text : texts) {
      if (!(text instanceof Word word)) {
        clause(text);
      } else if (word.significant()) {
        typed(word);
      }
    }
    inContext();
    query.spans().forEach(this::span);
    if (texts.isEmpty()) {
      // With heading: alone, the passages under it are what was asked for.
      within.ifPresent(passages -> add(Place.CLAUSE, Standing.HOLDS, none(), "", passages, 1, 0));
    }
    for (int i = 0; i + 1 < row.size(); i++) {
      together(row.get(i), row.get(i + 1));
    }
    int literalParts = literal();
    named();
    boolean strictText = strict.stream().anyMatch(clause -> !QueryTranslator.isFilter(clause));
    return new SearchPlan(
        evidence,
        List.copyOf(places.keySet()),
        required(),
        !places.isEmpty() && !strictText,
        places.size() <= FULL_FIRST,
        literalParts,
        texts.isEmpty() && within.isEmpty(),
        new SearchPlan.ScoreWeights(
            ranking.passageWeight(),
            ranking.openingWeight(),
            ranking.literalBonus(),
            ranking.coverageWeight(),
            ranking.lengthNormalization()));
  }

  private void typed(Word word) {
    BitSet place = place(word);
    String text = word.text();
    if (evidence.stream().anyMatch(e -> e.words().equals(place))) {
      return; // typed twice
    }
    if (SignName.of(text).isPresent()) {
      Query passage = words.signName(Fields.LITERAL, text);
      add(Place.LETTERS, Standing.TYPED, place, text, passage, 1, 1);
    } else {
      // Where the stem is what was typed, its letters say nothing new, and would only count twice.
      double letters = words.isStem(text) ? 0 : ranking.literalWeight();
      Query passage = words.literalWord(Fields.LITERAL, text);
      words.readings(text).forEach(reading -> holds(place, text, reading, passage));
      add(Place.LETTERS, Standing.TYPED, place, text, passage, letters, 0);
      Query link = words.literal(Fields.LINK, text);
      add(Place.LINK, Standing.TYPED, place, text, link, letters, 0);
      // 3.0 is also found as "3, 0", but should not drown in that.
      double exact = ranking.exactWeight();
      Query signs = words.exact(Fields.LITERAL, text);
      add(Place.LETTERS, Standing.TYPED, place, text, signs, exact, exact);
    }
    word.also().forEach(also -> also(also, place));
  }

  /**
   * The word in one reading is there when its stems stand in a row.
   *
   * @param letters the same word by its letters, which alone may find all that the stems find
   */
  private void holds(BitSet place, String text, Reading reading, Query letters) {
    Form form = reading.form();
    Query stems = reading.query(Fields.TEXT);
    add(Place.STEMS, Standing.TYPED, place, text, stems, form, 0, 0);
    if (stems instanceof TermQuery stem
        && letters instanceof TermQuery pair
        && stem.getTerm().bytes().equals(pair.getTerm().bytes())) {
      evidence.set(evidence.size() - 1, evidence.get(evidence.size() - 1).asImplied());
    }
    Query note = reading.query(Fields.NOTE_TEXT);
    add(Place.NOTE_STEMS, Standing.TYPED, place, text, note, form, 0, 0);
  }

  private void also(Alternative also, BitSet place) {
    boolean rescue = also.why() == Alternative.Why.RESCUE;
    Standing standing = rescue ? Standing.RESCUE : Standing.MEANING;
    double weight = also.why() == Alternative.Why.MEANING ? ranking.expansionWeight() : 1;
    String text = also.text();
    for (Reading reading : words.readings(text)) {
      Form form = reading.form();
      add(Place.STEMS, standing, place, text, reading.query(Fields.TEXT), form, weight, 0);
      Query note = reading.query(Fields.NOTE_TEXT);
      add(Place.NOTE_STEMS, standing, place, text, note, form, weight, 0);
    }
    double letters = weight * ranking.literalWeight();
    Query passage = words.literal(Fields.LITERAL, text);
    add(Place.LETTERS, standing, place, text, passage, letters, 0);
  }

  /**
   * The stems of all words, each counting wherever it stands: one note writes together what another
   * takes apart. They are read as the sentence they make, for a word alone tells less than one
   * among others; a single word is read in all its ways.
   */
  private void inContext() {
    List<Word> typed = texts.stream().filter(Word.class::isInstance).map(Word.class::cast).toList();
    if (typed.isEmpty()) {
      return;
    }
    List<Token> stems = new ArrayList<>();
    if (typed.size() == 1) {
      words.readings(typed.get(0).text()).forEach(reading -> stems.addAll(reading.stems()));
    } else {
      stems.addAll(words.tokens(String.join(" ", typed.stream().map(Word::text).toList())));
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    stems.forEach(stem -> counts.merge(stem.term(), 1, Integer::sum));
    counts.forEach(this::counts);
    if (typed.size() == 1) {
      near(words.stems(typed.get(0).text()));
      asWritten(typed.get(0).text());
    } else {
      near(stems);
    }
  }

  /** Who types one word wants it as it is written, before what it may be cut into or stands for. */
  private void asWritten(String word) {
    for (String form : words.forms(word)) {
      Query written = new ConstantScoreQuery(words.literal(Fields.LITERAL, form));
      add(Place.LETTERS, Standing.SCORE, none(), form, written, 0, ranking.wordBonus());
    }
  }

  private void counts(String stem, int times) {
    score(Place.NOTE_STEMS, stem, new TermQuery(new Term(Fields.NOTE_TEXT, stem)), times);
    score(Place.STEMS, stem, new TermQuery(new Term(Fields.TEXT, stem)), times);
    double title = ranking.titleWeight() * times;
    score(Place.TITLE, stem, new TermQuery(new Term(Fields.TITLE, stem)), title);
  }

  /** One look at the index is enough where a word is looked for in the same place already. */
  private void score(Place place, String stem, Query query, double weight) {
    for (int i = 0; i < evidence.size(); i++) {
      Evidence known = evidence.get(i);
      if (known.place() == place
          && known.standing() == Standing.TYPED
          && known.weight() == 0
          && known.query().equals(query)) {
        evidence.set(i, known.withWeight(weight));
        return;
      }
    }
    add(place, Standing.SCORE, none(), stem, query, weight, 0);
  }

  /** Neighbouring stems of the query near each other and in order, as in a phrase. */
  private void near(List<Token> stems) {
    for (int i = 0; i + 1 < stems.size(); i++) {
      String first = stems.get(i).term();
      String second = stems.get(i + 1).term();
      PhraseQuery.Builder pair = new PhraseQuery.Builder().setSlop(ranking.nearnessSlop());
      pair.add(new Term(Fields.NOTE_TEXT, first), 0).add(new Term(Fields.NOTE_TEXT, second), 1);
      String said = first + " " + second;
      double weight = ranking.nearnessWeight();
      add(Place.NOTE_STEMS, Standing.REFINES, none(), said, pair.build(), weight, 0);
    }
  }

  /** Each text of a phrase, a prefix or a group. */
  private void clause(SearchQuery clause) {
    switch (clause) {
      case Word word -> leaf(word, word.text(), words.form(word.text()));
      case Phrase phrase -> leaf(phrase, phrase.text(), Form.AS_TYPED);
      case Prefix prefix -> leaf(prefix, "", Form.AS_TYPED);
      case Fuzzy fuzzy -> leaf(fuzzy, "", Form.AS_TYPED);
      case And and -> and.all().forEach(this::clause);
      case Or or -> or.any().forEach(this::clause);
      case Not not -> {}
      case Filter filter -> {}
      case DateFilter date -> {}
    }
  }

  private void leaf(SearchQuery text, String said, Form form) {
    add(Place.CLAUSE, Standing.HOLDS, none(), said, translator.passages(text), form, 1, 0);
  }

  private void span(WordSpan span) {
    BitSet covered = none();
    for (SearchQuery clause : query.clauses().subList(span.from(), span.to())) {
      if (clause instanceof Word word && word.significant()) {
        covered.or(place(word));
      }
    }
    also(span.also(), covered);
  }

  /** Two words as one, where they are too short to be found inside it: 할 일 finds 할일. */
  private void together(Word first, Word second) {
    if (isSyllable(first) || isSyllable(second)) {
      BitSet both = place(first);
      both.or(place(second));
      String said = first.text() + second.text();
      double letters = ranking.literalWeight();
      Query passage = words.together(Fields.LITERAL, first.text(), second.text());
      add(Place.LETTERS, Standing.TYPED, both, said, passage, letters, 0);
    }
  }

  private static boolean isSyllable(Word word) {
    return word.text().codePointCount(0, word.text().length()) == 1;
  }

  /**
   * What must stand literally for a note to be a literal hit: plain words in a row as typed; with
   * phrases among them, each part.
   *
   * @return how many parts there are
   */
  private int literal() {
    List<String> parts = new ArrayList<>();
    boolean onlyWords = texts.stream().allMatch(Word.class::isInstance);
    if (onlyWords) {
      parts.add(typedRow());
    } else {
      for (SearchQuery text : texts) {
        switch (text) {
          case Word word -> parts.add(word.text());
          case Phrase phrase -> parts.add(phrase.text());
          default -> {
            // Prefixes and groups are required of every hit, and hold as they are.
          }
        }
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      BitSet part = none();
      part.set(i);
      String text = parts.get(i);
      if (SignName.of(text).isPresent()) {
        Query passage = words.signName(Fields.LITERAL, text);
        add(Place.LETTERS, Standing.LITERAL, part, text, passage, 0, 0);
      } else if (!text.isBlank()) {
        double inPassage = parts.size() == 1 ? ranking.literalBonus() : 0;
        Query passage = words.literalText(Fields.LITERAL, text);
        add(Place.LETTERS, Standing.LITERAL, part, text, passage, inPassage, 0);
      }
    }
    return parts.size();
  }

  /** The note whose title, alias or file name is what was typed. */
  private void named() {
    String typed = typedRow();
    Query name = new ConstantScoreQuery(new TermQuery(new Term(Fields.NAME, NoteNames.key(typed))));
    add(Place.NAME, Standing.SCORE, none(), typed, name, ranking.titleBonus(), 0);
  }

  private Optional<Query> required() {
    if (strict.isEmpty()) {
      return places.isEmpty() ? Optional.of(QueryTranslator.NOTES) : Optional.empty();
    }
    BooleanQuery.Builder notes = new BooleanQuery.Builder();
    notes.add(QueryTranslator.NOTES, Occur.FILTER);
    for (SearchQuery clause : strict) {
      if (clause instanceof Not not) {
        notes.add(translator.notes(not.query()), Occur.MUST_NOT);
      } else {
        boolean filters = QueryTranslator.isFilter(clause);
        notes.add(translator.notes(clause, within), filters ? Occur.FILTER : Occur.MUST);
      }
    }
    return Optional.of(notes.build());
  }

  private void add(
      Place place,
      Standing standing,
      BitSet covered,
      String said,
      Query wanted,
      double weight,
      double noteWeight) {
    add(place, standing, covered, said, wanted, Form.AS_TYPED, weight, noteWeight);
  }

  private void add(
      Place place,
      Standing standing,
      BitSet covered,
      String said,
      Query wanted,
      Form form,
      double weight,
      double noteWeight) {
    if (wanted instanceof BooleanQuery any && isDisjunction(any)) {
      // Each part by itself is walked faster, and adds the same to the score.
      any.forEach(
          part -> add(place, standing, covered, said, part.query(), form, weight, noteWeight));
      return;
    }
    boolean nowhere = wanted instanceof MatchNoDocsQuery;
    if (nowhere || (within.isPresent() && !place.inPassage() && standing != Standing.SCORE)) {
      return;
    }
    Query restricted = wanted;
    if (within.isPresent() && place.inPassage()) {
      restricted =
          new BooleanQuery.Builder()
              .add(wanted, Occur.MUST)
              .add(within.get(), Occur.FILTER)
              .build();
    }
    evidence.add(
        new Evidence(place, standing, covered, said, restricted, form, weight, noteWeight, false));
  }

  private static boolean isDisjunction(BooleanQuery query) {
    return query.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD);
  }

  private BitSet place(Word word) {
    BitSet place = none();
    place.set(places.get(word.text()));
    return place;
  }

  private static BitSet none() {
    return new BitSet();
  }

  /** The typed words in a row. */
  private String typedRow() {
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
