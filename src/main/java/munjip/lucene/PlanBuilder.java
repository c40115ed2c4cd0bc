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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes of a query all that has to be looked for. */
final class PlanBuilder {
  /** Up to so many significant words, full hits come first; with more, ranking decides. */
  private static final int FULL_FIRST = 3;

  /**
   * Added for each word that stands in the words of whom the query means: more than all else can
   * give, so that quotes come before what stands beside them.
   */
  private static final double IN_QUOTE = 100;

  private final NoteQuery query;
  private final QueryTranslator translator;
  private final WordQueries words;
  private final RankingConfig ranking;
  private final Optional<Query> within;
  private final EvidenceList evidence;
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
    this.within = translator.within(query.clauses(), query.only());
    this.evidence = new EvidenceList(within);
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
    new SentenceEvidence(words, ranking, evidence).add(plainWords());
    query.spans().forEach(this::span);
    if (texts.isEmpty()) {
      // With heading: or said: alone, the passages it means are what was asked for.
      within.ifPresent(
          passages -> evidence.add(Place.CLAUSE, Standing.HOLDS, none(), "", passages, 1, 0));
    }
    for (int i = 0; i + 1 < row.size(); i++) {
      together(row.get(i), row.get(i + 1));
    }
    int literalParts = literal();
    named();
    boolean strictText = strict.stream().anyMatch(clause -> !QueryTranslator.isFilter(clause));
    return new SearchPlan(
        evidence.all(),
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
    if (evidence.covers(place)) {
      return; // typed twice
    }
    if (SignName.of(text).isPresent()) {
      Query passage = words.signName(Fields.LITERAL, text);
      evidence.add(Place.LETTERS, Standing.TYPED, place, text, passage, 1, 1);
    } else {
      // Where the stem is what was typed, its letters say nothing new, and would only count twice.
      double letters = words.isStem(text) ? 0 : ranking.literalWeight();
      Query passage = words.literalWord(Fields.LITERAL, text);
      words.readings(text).forEach(reading -> holds(place, text, reading));
      evidence.add(Place.LETTERS, Standing.TYPED, place, text, passage, letters, 0);
      Query link = words.literal(Fields.LINK, text);
      evidence.add(Place.LINK, Standing.TYPED, place, text, link, letters, 0);
      // 3.0 is also found as "3, 0", but should not drown in that.
      double exact = ranking.exactWeight();
      Query signs = words.exact(Fields.LITERAL, text);
      evidence.add(Place.LETTERS, Standing.TYPED, place, text, signs, exact, exact);
    }
    word.also().forEach(also -> also(also, place));
    List<Reading> said = new ArrayList<>(words.readings(text));
    word.also().forEach(also -> said.addAll(words.readings(also.text())));
    inQuote(text, said);
  }

  private void inQuote(String said, List<Reading> readings) {
    if (!query.meant().byName().isEmpty()) {
      Query quotes = translator.saying(readings);
      evidence.add(Place.QUOTE, Standing.SCORE, none(), said, quotes, IN_QUOTE, IN_QUOTE);
    }
  }

  /** The word in one reading is there when its stems stand in a row. */
  private void holds(BitSet place, String text, Reading reading) {
    Form form = reading.form();
    Query stems = reading.query(Fields.TEXT);
    evidence.add(Place.STEMS, Standing.TYPED, place, text, stems, form, 0, 0);
    Query note = reading.query(Fields.NOTE_TEXT);
    evidence.add(Place.NOTE_STEMS, Standing.TYPED, place, text, note, form, 0, 0);
  }

  private void also(Alternative also, BitSet place) {
    boolean rescue = also.why() == Alternative.Why.RESCUE;
    Standing standing = rescue ? Standing.RESCUE : Standing.MEANING;
    double weight = also.why() == Alternative.Why.MEANING ? ranking.expansionWeight() : 1;
    String text = also.text();
    for (Reading reading : words.readings(text)) {
      Form form = reading.form();
      evidence.add(Place.STEMS, standing, place, text, reading.query(Fields.TEXT), form, weight, 0);
      Query note = reading.query(Fields.NOTE_TEXT);
      evidence.add(Place.NOTE_STEMS, standing, place, text, note, form, weight, 0);
    }
    double letters = weight * ranking.literalWeight();
    Query passage = words.literal(Fields.LITERAL, text);
    evidence.add(Place.LETTERS, standing, place, text, passage, letters, 0);
  }

  /** Each text of a phrase, a prefix or a group. */
  private void clause(SearchQuery clause) {
    switch (clause) {
      case Word word -> leaf(word, word.text(), words.form(word.text()));
      case Phrase phrase -> {
        leaf(phrase, phrase.text(), Form.AS_TYPED);
        List<Token> stems = words.stems(phrase.text());
        inQuote(phrase.text(), List.of(Reading.of(stems, Form.AS_TYPED)));
      }
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
    evidence.add(Place.CLAUSE, Standing.HOLDS, none(), said, translator.passages(text), form, 1, 0);
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
      evidence.add(Place.LETTERS, Standing.TYPED, both, said, passage, letters, 0);
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
        evidence.add(Place.LETTERS, Standing.LITERAL, part, text, passage, 0, 0);
      } else if (!text.isBlank()) {
        double inPassage = parts.size() == 1 ? ranking.literalBonus() : 0;
        Query passage = words.literalText(Fields.LITERAL, text);
        evidence.add(Place.LETTERS, Standing.LITERAL, part, text, passage, inPassage, 0);
      }
    }
    return parts.size();
  }

  /** The note whose title, alias or file name is what was typed. */
  private void named() {
    String typed = typedRow();
    Query name = new ConstantScoreQuery(new TermQuery(new Term(Fields.NAME, NoteNames.key(typed))));
    evidence.add(Place.NAME, Standing.SCORE, none(), typed, name, ranking.titleBonus(), 0);
  }

  private Optional<Query> required() {
    if (strict.isEmpty() && (query.only().isEmpty() || !places.isEmpty())) {
      return places.isEmpty() ? Optional.of(QueryTranslator.NOTES) : Optional.empty();
    }
    BooleanQuery.Builder notes = new BooleanQuery.Builder();
    notes.add(QueryTranslator.NOTES, Occur.FILTER);
    for (SearchQuery clause : strict) {
      if (clause instanceof Not not) {
        notes.add(translator.excluded(not), Occur.MUST_NOT);
      } else {
        boolean filters = QueryTranslator.isFilter(clause);
        notes.add(translator.notes(clause, within), filters ? Occur.FILTER : Occur.MUST);
      }
    }
    long restricting = strict.stream().filter(QueryTranslator::restrictsPassages).count();
    if (restricting + query.only().stream().count() > 1 || restricting == 0) {
      // Behind the clauses: what several of them restrict to must be one passage.
      within.ifPresent(passages -> notes.add(translator.join(passages), Occur.FILTER));
    }
    return Optional.of(notes.build());
  }

  private BitSet place(Word word) {
    BitSet place = none();
    place.set(places.get(word.text()));
    return place;
  }

  private static BitSet none() {
    return new BitSet();
  }

  private List<String> plainWords() {
    List<String> plain = new ArrayList<>();
    for (SearchQuery text : texts) {
      if (text instanceof Word word) {
        plain.add(word.text());
      }
    }
    return plain;
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
