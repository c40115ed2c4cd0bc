package munjip.lucene;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import munjip.lucene.Evidence.Form;
import munjip.query.Particles;
import munjip.text.Unicode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Turns one typed word, phrase, prefix or near-word into queries on single fields; it knows how
 * text was cut, and nothing of notes and passages.
 */
final class WordQueries {
  /** Parts of speech that mean nothing beside a noun: the copula and auxiliary verbs. */
  private static final Set<String> WEAK = Set.of("VCP", "VX");

  /** Verbs and adjectives, whose forms differ in their letters. */
  private static final Set<String> INFLECTED = Set.of("VV", "VA", "VX", "VCN", "VCP");

  /** Shorter Latin words are no prefixes: {@code a} would find everything. */
  private static final int SHORTEST_PREFIX = 3;

  /** What quoted text weighs inside longer words, beside where it stands by itself. */
  private static final double INSIDE_WORDS = 0.1;

  private final TextAnalyzer analyzer;

  WordQueries(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The word by its meaning: its stems, one after the other. */
  Query words(String field, String text) {
    List<Token> tokens = stems(text);
    return phrase(field, tokens, 0);
  }

  /** The stems of a typed word or text, without copulas where anything else is there. */
  List<Token> stems(String text) {
    // At the very end of a text Nori takes some particles for verbs; before a comma it does not.
    List<Token> tokens = analyzer.tokens(Fields.TEXT, text + ",");
    List<Token> strong = tokens.stream().filter(token -> !WEAK.contains(token.type())).toList();
    return strong.isEmpty() ? tokens : strong;
  }

  /** How what {@link #words} finds relates to the letters of a typed word. */
  Form form(String text) {
    List<Token> tokens = stems(text);
    if (tokens.stream().noneMatch(token -> INFLECTED.contains(token.type()))) {
      return Form.AS_TYPED;
    }
    return folded(text).startsWith(tokens.get(0).term()) ? Form.INFLECTED : Form.DOUBTFUL;
  }

  /** The text as it is written, anywhere, also inside words; spaces and punctuation count alike. */
  Query literal(String field, String text) {
    List<Token> tokens = literalTokens(text);
    if (tokens.isEmpty()) {
      return new MatchNoDocsQuery("nothing literal in '" + text + "'");
    }
    return tokens.size() == 1 && isCharacter(tokens.get(0).term())
        ? new PrefixQuery(new Term(field, tokens.get(0).term()))
        : phrase(field, tokens, 0);
  }

  /** One token for each position, each saying as much as it can. */
  private List<Token> literalTokens(String text) {
    List<Token> tokens = new ArrayList<>(analyzer.tokens(Fields.LITERAL, text));
    // Where the last character ends a pair, the pair says it all; what follows it in the note is
    // another matter.
    if (tokens.size() > 1 && isCharacter(tokens.get(tokens.size() - 1).term())) {
      tokens.remove(tokens.size() - 1);
    }
    // Joined tokens share the position of the run before them and imply it.
    Set<Integer> joined =
        tokens.stream().filter(WordQueries::isJoined).map(Token::position).collect(toSet());
    tokens.removeIf(token -> joined.contains(token.position()) && !isJoined(token));
    return tokens;
  }

  private static boolean isJoined(Token token) {
    return token.term().charAt(0) == LiteralTokenizer.JOINED;
  }

  /**
   * Quoted text: as {@link #literal}, and Latin at its ends may be part of a longer word; a name
   * made of signs is that name.
   */
  Query quoted(String field, String wholeField, String text) {
    if (SignName.of(text).isPresent()) {
      return signName(wholeField, text);
    }
    Query exact = literal(field, text);
    List<Token> tokens = literalTokens(text);
    if (tokens.isEmpty()) {
      return exact;
    }
    Token first = tokens.get(0);
    Token last = tokens.get(tokens.size() - 1);
    boolean latinStart = isJoined(first) || isLatin(first.term());
    boolean latinEnd = !isJoined(last) && isLatin(last.term());
    if (!latinStart && !latinEnd) {
      return exact;
    }
    List<String> terms = tokens.stream().map(Token::term).toList();
    Query inside = new EdgePhraseQuery(field, terms, latinStart, latinEnd);
    return any(List.of(exact, boost(inside, INSIDE_WORDS)));
  }

  /** A name such as {@code C++}, wherever it is not part of a longer one; else nothing. */
  Query signName(String field, String word) {
    return SignName.of(word)
        .<Query>map(name -> new RegexpQuery(new Term(field, name.pattern())))
        .orElseGet(() -> new MatchNoDocsQuery("no name made of signs: '" + word + "'"));
  }

  /**
   * A typed word as it is written, with and without the particle it may have, and as the beginning
   * of a longer Latin word.
   */
  Query literalWord(String field, String word) {
    if (word.codePointCount(0, word.length()) == 1 && !stems(word).isEmpty()) {
      // One syllable stands in too many words to mean anything by its letters alone.
      return new MatchNoDocsQuery("a word of one letter: '" + word + "'");
    }
    List<Query> any = new ArrayList<>();
    any.add(literal(field, word));
    if (!isOneNoun(word)) {
      Particles.strip(word).ifPresent(bare -> any.add(literal(field, bare)));
    }
    latin(word).ifPresent(run -> any.add(new PrefixQuery(new Term(field, run))));
    return any(any);
  }

  /** Words that begin so. */
  Query prefix(String field, String text) {
    return new PrefixQuery(new Term(field, folded(text)));
  }

  /** Words that differ in one letter, from six letters on in two. */
  Query fuzzy(String field, String text) {
    String folded = folded(text);
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

  /** {@code 고양이} is a word as it is; what looks like a particle belongs to it. */
  private boolean isOneNoun(String word) {
    List<Token> tokens = analyzer.tokens(Fields.TEXT, word);
    return tokens.size() == 1 && tokens.get(0).range().length() == word.length();
  }

  private Optional<String> latin(String word) {
    List<Token> tokens = analyzer.tokens(Fields.LITERAL, word);
    boolean oneRun =
        tokens.size() == 1
            && tokens.get(0).term().length() >= SHORTEST_PREFIX
            && !isCharacter(tokens.get(0).term())
            && tokens.get(0).term().codePoints().noneMatch(UnitReader::isCjk);
    return oneRun ? Optional.of(tokens.get(0).term()) : Optional.empty();
  }

  private static boolean isLatin(String term) {
    return !UnitReader.isCjk(term.codePointAt(0));
  }

  private static boolean isCharacter(String term) {
    return term.codePointCount(0, term.length()) == 1 && UnitReader.isCjk(term.codePointAt(0));
  }

  private static String folded(String text) {
    return Unicode.nfc(text).toLowerCase(Locale.ROOT);
  }
}
