package munjip.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import munjip.analysis.Folding;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import munjip.lucene.Evidence.Form;
import munjip.query.Particles;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns one typed word, phrase, prefix or near-word into queries on single fields; it knows how
 * text was cut, and nothing of notes and passages.
 */
final class WordQueries {
  /** A word has few readings; more would only make the query slow. */
  private static final int MOST_READINGS = 3;

  /** What quoted text weighs inside longer words, beside where it stands by itself. */
  private static final double INSIDE_WORDS = 0.1;

  private final TextAnalyzer analyzer;
  private final Spacing spacing;
  private final LatinWords latin;
  private final Readings readings;

  WordQueries(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
    this.spacing = new Spacing(analyzer);
    this.latin = new LatinWords(analyzer);
    this.readings = new Readings(analyzer);
  }

  /** The word by its meaning: its stems, one after the other, in any of its readings. */
  Query words(String field, String text) {
    return any(readings.of(text).stream().map(reading -> reading.query(field)).toList());
  }

  /** The ways in which a typed word or text can be understood, the likeliest first. */
  List<Reading> readings(String text) {
    return readings.of(text);
  }

  /** What a text says, read as it stands. */
  List<Token> tokens(String text) {
    return analyzer.tokens(Fields.TEXT, text);
  }

  /** The stems of a typed word or text in its likeliest reading, one for each place. */
  List<Token> stems(String text) {
    return readings.of(text).get(0).stems();
  }

  /** How what the likeliest reading finds relates to the letters of a typed word. */
  Form form(String text) {
    return readings.of(text).get(0).form();
  }

  /** Whether {@link #words} looks for just what was typed, a particle aside. */
  boolean isStem(String text) {
    List<Token> tokens = stems(text);
    String folded = Folding.of(text);
    return tokens.size() == 1
        && form(text) == Form.AS_TYPED
        && (folded.equals(tokens.get(0).term()) || bare(folded).contains(tokens.get(0).term()));
  }

  /** The text as it is written, anywhere, also inside words; spaces and punctuation count alike. */
  Query literal(String field, String text) {
    LiteralRow row = LiteralRow.of(analyzer, text);
    if (row.isEmpty()) {
      return new MatchNoDocsQuery("nothing literal in '" + text + "'");
    }
    List<String> terms = row.terms();
    return terms.size() == 1 && row.places().get(0).isCharacter()
        ? new PrefixQuery(new Term(field, terms.get(0)))
        : adjacent(field, terms);
  }

  /**
   * A typed text as it is written, spaces and all; of several words, also without the particle that
   * the last one may have.
   */
  Query literalText(String field, String text) {
    List<Query> any = new ArrayList<>();
    any.add(literal(field, text));
    int last = text.lastIndexOf(' ') + 1;
    if (last > 0) {
      bare(text.substring(last))
          .forEach(bare -> any.add(literal(field, text.substring(0, last) + bare)));
    }
    return any(any);
  }

  /**
   * Quoted text: as {@link #literal}, and Latin at its ends may be part of a longer word; a name
   * made of signs is that name.
   */
  Query quoted(String field, String text) {
    if (SignName.of(text).isPresent()) {
      return signName(field, text);
    }
    Query exact = literal(field, text);
    LiteralRow row = LiteralRow.of(analyzer, text);
    if (row.isEmpty()) {
      return exact;
    }
    // A sign at an end says that a word begins or ends there.
    boolean latinStart = row.places().get(0).isRun() && UnitReader.isLetter(text.codePointAt(0));
    boolean latinEnd =
        row.places().get(row.places().size() - 1).isRun()
            && UnitReader.isLetter(text.codePointBefore(text.length()));
    if (!latinStart && !latinEnd) {
      return exact;
    }
    Query inside = new EdgePhraseQuery(field, row.edgeTerms(), latinStart, latinEnd);
    return any(List.of(exact, boost(inside, INSIDE_WORDS)));
  }

  /** A name such as {@code C++}, wherever it is not part of a longer one; else nothing. */
  Query signName(String field, String word) {
    return SignName.of(word)
        .map(name -> exact(field, name.text()))
        .orElseGet(() -> new MatchNoDocsQuery("no name made of signs: '" + word + "'"));
  }

  /**
   * A typed word with the signs in it standing as typed, its particle aside: {@code llms.txt},
   * {@code 3.0}, {@code C++은}, {@code --no-verify}. Nothing for a word without signs.
   *
   * @param field character pairs and runs, as {@link #literal} takes
   */
  Query exact(String field, String word) {
    LiteralRow row = LiteralRow.of(analyzer, withoutKoreanEnd(word));
    if (!row.hasSigns()) {
      return new MatchNoDocsQuery("no signs in '" + word + "'");
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    List<LiteralRow.Place> places = row.places();
    for (int i = 0; i < places.size(); i++) {
      LiteralRow.Place place = places.get(i);
      int at = i;
      place.led().ifPresent(term -> phrase.add(new Term(field, term), at));
      place.signed().ifPresent(term -> phrase.add(new Term(field, term), at));
      if (place.led().isEmpty() && place.signed().isEmpty()) {
        phrase.add(new Term(field, place.fullest()), at);
      }
    }
    return phrase.build();
  }

  /** {@code works.any()} of {@code works.any()이고}: Korean behind Latin is an ending. */
  private static String withoutKoreanEnd(String word) {
    int end = word.length();
    while (end > 0 && UnitReader.isCjk(word.codePointBefore(end))) {
      end -= Character.charCount(word.codePointBefore(end));
    }
    return end == 0 ? word : word.substring(0, end);
  }

  /**
   * A typed word as it is written, with and without the particle it may have, in one piece or two,
   * and as the beginning of a longer Latin word.
   */
  Query literalWord(String field, String word) {
    boolean oneLetter =
        word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0));
    if (oneLetter && !stems(word).isEmpty()) {
      // One syllable stands in too many words to mean anything by its letters alone.
      return new MatchNoDocsQuery("a word of one letter: '" + word + "'");
    }
    List<Query> any = new ArrayList<>();
    // What stays when all endings are off stands wherever the word stands, with any ending.
    Optional<Query> bare =
        Particles.stems(word).stream().findFirst().map(stem -> spaced(field, stem));
    if (bare.isEmpty()) {
      any.add(spaced(field, word));
    } else if (readings.isOneNoun(word)) {
      // 고양이 is no 고양 with a particle, unless no note has a 고양이.
      any.add(spaced(field, word));
      any.add(new FallbackQuery(literal(Fields.LITERAL, word), bare.get()));
    } else {
      any.add(bare.get());
    }
    List<Query> beginnings = latin.asBeginning(field, word);
    if (beginnings.stream().anyMatch(PrefixQuery.class::isInstance) && !word.contains("-")) {
      // Words that begin so hold the word itself, too.
      any.clear();
    }
    any.addAll(beginnings);
    return any(any);
  }

  /** Two words typed side by side as one word: {@code 기억 상실증} finds {@code 기억상실증}. */
  Query together(String field, String first, String second) {
    List<Query> any = new ArrayList<>();
    any.add(literal(field, first + second));
    bare(second).forEach(bare -> any.add(literal(field, first + bare)));
    return any(any);
  }

  private Query spaced(String field, String word) {
    return spacing
        .of(word)
        .<Query>map(spellings -> new SpacedPhraseQuery(field, spellings))
        .orElseGet(() -> literal(field, word));
  }

  /** Words that begin so. */
  Query prefix(String field, String text) {
    return new PrefixQuery(new Term(field, Folding.of(text)));
  }

  /** Words that differ in one letter, from six letters on in two. */
  Query fuzzy(String field, String text) {
    String folded = Folding.of(text);
    int edits = folded.codePointCount(0, folded.length()) > 5 ? 2 : 1;
    return new FuzzyQuery(new Term(field, folded), edits, 1);
  }

  /** Adjacent terms in order, at most {@code slop} places apart. */
  static Query phrase(String field, List<Token> tokens, int slop) {
    if (tokens.isEmpty()) {
      return new MatchNoDocsQuery("no tokens");
    }
    if (tokens.size() == 1) {
      return new TermQuery(new Term(field, tokens.get(0).term()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    int first = tokens.get(0).position();
    for (Token token : tokens) {
      phrase.add(new Term(field, token.term()), token.position() - first);
    }
    return phrase.build();
  }

  static Query any(List<Query> queries) {
    List<Query> real = queries.stream().filter(q -> !(q instanceof MatchNoDocsQuery)).toList();
    if (real.isEmpty()) {
      return queries.isEmpty() ? new MatchNoDocsQuery("nothing to search") : queries.get(0);
    }
    if (real.size() == 1) {
      return real.get(0);
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    real.forEach(query -> builder.add(query, Occur.SHOULD));
    return builder.build();
  }

  static Query boost(Query query, double by) {
    return by == 1.0 || query instanceof MatchNoDocsQuery
        ? query
        : new BoostQuery(query, (float) by);
  }

  /** The word as typed, and without each ending it may have; none of a single letter. */
  List<String> forms(String word) {
    List<String> forms = new ArrayList<>(bare(word));
    forms.removeIf(form -> form.codePointCount(0, form.length()) == 1);
    forms.add(word);
    return forms;
  }

  /** The word without what may be glued to it, in up to three readings. */
  private List<String> bare(String word) {
    List<String> stems = Particles.stems(word);
    if (stems.isEmpty()) {
      return List.of();
    }
    // The shortest finds whatever the others find, and the longest are the likeliest.
    Set<String> bare = new LinkedHashSet<>();
    bare.addAll(stems.subList(Math.max(0, stems.size() - MOST_READINGS + 1), stems.size()));
    bare.add(stems.get(0));
    return List.copyOf(bare);
  }

  private static Query adjacent(String field, List<String> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.get(0)))
        : new PhraseQuery(field, terms.toArray(String[]::new));
  }
}
