package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import munjip.search.RankingConfig;
import munjip.text.Hangul;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * The terms of a text that tell what it is about: nouns, names and foreign words that stand in some
 * passages but not in many, weightiest first. What Lucene's More Like This does, with parts of
 * speech and with the words as the reader knows them.
 */
final class RelatedTerms {
  /** Nouns, names, unknown and foreign words: what Nori calls them. */
  private static final Set<String> TELLING = Set.of("NNG", "NNP", "SL", "SH", "UNKNOWN");

  /** Terms in more than this share of the passages say little. */
  private static final double COMMON = 0.05;

  /**
   * In small collections that share would cut just what they are about: there, up to this share,
   * and up to {@link #FEW} passages, is not common.
   */
  private static final double COMMON_AMONG_FEW = 0.3;

  private static final int FEW = 100;

  /** Among a handful of notes every shared word would be common: so many passages never are. */
  private static final int NEVER_COMMON = 5;

  /** Addresses, names of pictures, short codes and how a formula is set tell no subject. */
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "https?://[^\\s)>\\]]++|\\\\[A-Za-z]++|\\{\\{[<%][^\\n{}]{0,300}[%>]\\}\\}"
              + "|(?<![^\\s/()\\[\\]])[^\\s/()\\[\\]]{1,100}\\.(?:png|jpe?g|gif|svg|webp)\\b");

  /** Syllables before a word that may belong to it. */
  private static final int LONGEST_AHEAD = 10;

  /** What may stand between two words of one term: {@code Word2Vec}, {@code long-term memory}. */
  private static final Pattern JOINT = Pattern.compile("[ -]?|\\d{1,2}");

  private final TextAnalyzer analyzer;
  private final IndexReader reader;
  private final RankingConfig ranking;

  RelatedTerms(TextAnalyzer analyzer, IndexReader reader, RankingConfig ranking) {
    this.analyzer = analyzer;
    this.reader = reader;
    this.ranking = ranking;
  }

  /**
   * @param surface the word as the text has it, first occurrence
   * @param ahead Korean that stands before it there without a space: a name or a compound may have
   *     been cut, and {@code 벨루} is no word
   * @param boost 1 + log tf: how much of the text it is; the similarity brings the idf
   * @param weight tf · idf, by which terms are chosen
   * @param next terms that stand right behind it in the text, and what stands between
   */
  record Weighed(
      String term,
      String surface,
      String ahead,
      double boost,
      double weight,
      Map<String, String> next) {}

  private static final class Seen {
    final String surface;
    final String ahead;
    final Map<String, String> next = new HashMap<>();
    int count;

    Seen(String surface, String ahead) {
      this.surface = surface;
      this.ahead = ahead;
    }
  }

  /**
   * @param most so many at most
   */
  List<Weighed> of(String text, int most) throws IOException {
    List<Weighed> terms = new ArrayList<>();
    for (Map.Entry<String, Seen> entry : seen(text).entrySet()) {
      double idf = idf(entry.getKey());
      if (idf > 0) {
        Seen seen = entry.getValue();
        double tf = 1 + Math.log(seen.count);
        terms.add(new Weighed(entry.getKey(), seen.surface, seen.ahead, tf, tf * idf, seen.next));
      }
    }
    terms.sort(Comparator.comparingDouble(Weighed::weight).reversed());
    return terms.subList(0, Math.min(most, terms.size()));
  }

  /** What a term says wherever it stands; 0 where it is common, or nowhere. */
  double idf(String term) throws IOException {
    int passages = reader.getDocCount(Fields.TEXT);
    int df = reader.docFreq(new Term(Fields.TEXT, term));
    return df == 0 || df > mostPassages(passages) ? 0 : idf(df, passages);
  }

  /** What is said by a word that so many of so many texts hold, as BM25 has it. */
  static double idf(int with, int all) {
    return Math.log(1 + (all - with + 0.5) / (with + 0.5));
  }

  private static double mostPassages(int passages) {
    double few = Math.min(passages * COMMON_AMONG_FEW, FEW);
    return Math.max(NEVER_COMMON, Math.max(passages * COMMON, few));
  }

  /**
   * Whether what stands between two words makes one term of them, as a gap of another text does.
   */
  static boolean joins(String gap, String between) {
    return gap.equals(between) || ((gap.isBlank() || gap.equals("-")) && between.matches("[ -]?"));
  }

  /** Whether a word is one that is common whatever is written about. */
  boolean saysLittle(String word) {
    return ranking.functionWords().contains(word) || ranking.everydayWords().contains(word);
  }

  /** Korean that stands before a place without a space, if it is Korean that stands there. */
  static String ahead(String text, int place) {
    int start = place;
    while (start > Math.max(0, place - LONGEST_AHEAD) && isKorean(text, start - 1)) {
      start--;
    }
    return isKorean(text, place) ? text.substring(start, place) : "";
  }

  private static boolean isKorean(String text, int place) {
    return place < text.length() && Hangul.isSyllable(text.charAt(place));
  }

  private Map<String, Seen> seen(String text) {
    Map<String, Seen> seen = new LinkedHashMap<>();
    String prose = NO_WORDS.matcher(text).replaceAll(" ");
    Seen last = null;
    int end = 0;
    for (Token token : analyzer.tokens(Fields.TEXT, prose)) {
      String word = token.range().of(prose);
      int start = token.range().start();
      if (!TELLING.contains(token.type())
          || token.term().length() < 2
          || saysLittle(word.toLowerCase(Locale.ROOT))
          || saysLittle(token.term())) {
        continue;
      }
      Seen here = seen.computeIfAbsent(token.term(), any -> new Seen(word, ahead(prose, start)));
      here.count++;
      if (last != null && end <= token.range().start()) {
        String between = prose.substring(end, token.range().start());
        if (JOINT.matcher(between).matches()) {
          last.next.put(token.term(), between);
        }
      }
      last = here;
      end = token.range().end();
    }
    return seen;
  }
}
