package munjip.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** What quoted text with its signs weighs, beside where they are others: a rule, not measured. */
  private static final double SIGNS = 4;

  /** One or two letters or digits of Latin. */
  private static final Pattern SHORT_END =
      Pattern.compile("^[a-zA-Z0-9]{1,2}(?![a-zA-Z0-9])|(?<![a-zA-Z0-9])[a-zA-Z0-9]{1,2}$");

  private final TextAnalyzer analyzer;
  private final Spacing spacing;
  private final LatinWords latin;
  private final Readings readings;
  private final boolean guesses;

  WordQueries(TextAnalyzer analyzer) {
    this(analyzer, new Readings(analyzer), true);
  }

  private WordQueries(TextAnalyzer analyzer, Readings readings, boolean guesses) {
    this.analyzer = analyzer;
    this.spacing = new Spacing(analyzer);
    this.latin = new LatinWords(analyzer);
    this.readings = readings;
    this.guesses = guesses;
  }

  /** The same for what must not be found: nothing is looked for in the place of a word. */
  WordQueries strictly() {
    return new WordQueries(analyzer, readings, false);
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
    if (holdsName(text)) {
      return withSigns(field, LiteralRow.of(analyzer, withoutKoreanEnd(text)));
    }
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
   * Quoted text: as {@link #literal}, first with its signs as they stand; a name made of signs is
   * that name, alone or among other words.
   *
   * @param inside whether Latin at its ends may be part of a longer word
   */
  Query quoted(String field, String text, boolean inside) {
    if (SignName.of(text).isPresent()) {
      return signName(field, text);
    }
    LiteralRow row = LiteralRow.of(analyzer, text);
    if (row.isEmpty()) {
      return literal(field, text);
    }
    Query signs = row.hasSigns() ? boost(withSigns(field, row), SIGNS) : nothing(text);
    boolean named = holdsName(text);
    Query exact = named ? signs : any(List.of(literal(field, text), signs));
    // A sign at an end says that a word begins or ends there.
    boolean latinStart = inside && isLatin(row.places().getFirst(), text.codePointAt(0));
    boolean latinEnd =
        inside && isLatin(row.places().getLast(), text.codePointBefore(text.length()));
    if (!latinStart && !latinEnd) {
      return exact;
    }
    List<String> terms = row.edgeTerms(named);
    Query part = new EdgePhraseQuery(field, Folding.of(text), terms, latinStart, latinEnd);
    return any(List.of(exact, boost(part, INSIDE_WORDS)));
  }

  private static boolean isLatin(LiteralRow.Place place, int edge) {
    return place.isRun() && UnitReader.isLetter(edge);
  }

  /** Whether an end of a text is so short a piece of Latin that it may be part of any word. */
  static boolean hasShortEnd(String text) {
    return SHORT_END.matcher(text).find();
  }

  /** Whether one of several words is a name that the signs behind it make what it is. */
  private static boolean holdsName(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .anyMatch(word -> SignName.of(word).filter(SignName::isTrailed).isPresent());
  }

  private static Query nothing(String text) {
    return new MatchNoDocsQuery("no signs in '" + text + "'");
  }

  /**
   * A name such as {@code C++}, wherever it is not part of a longer one; else nothing. One that
   * begins with a sign may be a part of a longer one ({@code ASP.NET}, {@code 이슈#7}): where it
   * stands nowhere by itself, its letters are looked for.
   */
  Query signName(String field, String word) {
    return SignName.of(word)
        .map(name -> signName(field, name))
        .orElseGet(() -> new MatchNoDocsQuery("no name made of signs: '" + word + "'"));
  }

  private Query signName(String field, SignName name) {
    Query exact = exact(field, name.text());
    if (!guesses || !name.isLed()) {
      return exact;
    }
    String letters = name.text().substring(1);
    String behind = LiteralTokenizer.SIGNED + name.text();
    Query part = new EdgePhraseQuery(field, name.text(), List.of(behind), true, false);
    Query otherwise = any(List.of(boost(part, SIGNS), literal(field, letters)));
    return any(List.of(exact, new FallbackQuery(exact, otherwise)));
  }

  /**
   * A typed word with the signs in it standing as typed, its particle aside: {@code llms.txt},
   * {@code 3.0}, {@code C++은}, {@code --no-verify}. Nothing for a word without signs.
   *
   * @param field character pairs and runs, as {@link #literal} takes
   */
  Query exact(String field, String word) {
    LiteralRow row = LiteralRow.of(analyzer, withoutKoreanEnd(word));
    return row.hasSigns() ? withSigns(field, row) : nothing(word);
  }

  private static Query withSigns(String field, LiteralRow row) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    List<LiteralRow.Place> places = row.places();
    for (int i = 0; i < places.size(); i++) {
      LiteralRow.Place place = places.get(i);
      if (i > 0 && i + 1 == places.size() && place.isCharacter()) {
        break; // the pair before says it all
      }
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
      if (guesses) {
        any.add(new FallbackQuery(literal(Fields.LITERAL, word), bare.get()));
      }
    } else {
      any.add(bare.get());
    }
    List<Query> beginnings = latin.asBeginning(field, bareLatin(word));
    if (beginnings.stream().anyMatch(PrefixQuery.class::isInstance) && !word.contains("-")) {
      // Words that begin so hold the word itself, too.
      any.clear();
    }
    any.addAll(beginnings);
    return any(any);
  }

  /**
   * The words that begin like a Latin word that no note has as it is.
   *
   * @param field words of meaning
   */
  Optional<Query> begun(String field, String word) {
    List<Token> stems = stems(word);
    if (stems.size() != 1) {
      return Optional.empty();
    }
    Term stem = new Term(field, stems.get(0).term());
    return latin
        .beginning(bareLatin(word))
        .map(beginning -> new BeginningQuery(new Term(field, beginning), stem));
  }

  /** {@code karp} of {@code karp은}: the Latin word before a particle; else the word as it is. */
  private static String bareLatin(String word) {
    String latin = withoutKoreanEnd(word);
    return Particles.stems(word).contains(latin) ? latin : word;
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

  /**
   * The word as typed, and without each ending it may have; none of a single letter. Where the
   * analyzer finds a noun in it and nothing but a particle behind, that noun alone.
   */
  List<String> forms(String word) {
    List<Token> stems = stems(word);
    String folded = Folding.of(word);
    if (stems.size() == 1 && form(word) == Form.AS_TYPED) {
      String noun = stems.get(0).term();
      if (noun.length() > 1 && (folded.equals(noun) || bare(folded).contains(noun))) {
        return List.of(noun);
      }
    }
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
