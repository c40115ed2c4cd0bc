package munjip.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/**
 * The terms of a text that tell what it is about: nouns, names and foreign words that stand in some
 * passages but not in many, weightiest first. What Lucene's More Like This does, with parts of
 * speech and with the words as the reader knows them.
 */
final class RelatedTerms {
  /** Nouns, names, unknown and foreign words: what Nori calls them. */
  private static final Set<String> TELLING = Set.of("NNG", "NNP", "SL", "SH", "UNKNOWN");

  /** A passage of a page has some forty such terms; fewer left out what it is about. */
  private static final int MOST_TERMS = 40;

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

  /** Where something lies on the web says nothing of what it is about. */
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)>\\]]+");

  private RelatedTerms() {}

  /**
   * @param surface the word as the text has it, first occurrence
   * @param boost 1 + log tf: how much of the text it is; the similarity brings the idf
   * @param weight tf · idf, by which terms are chosen
   */
  record Weighed(String term, String surface, double boost, double weight) {}

  static List<Weighed> of(
      String text, TextAnalyzer analyzer, IndexSearcher searcher, Set<String> functionWords)
      throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> surfaces = new LinkedHashMap<>();
    String prose = ADDRESS.matcher(text).replaceAll(" ");
    for (Token token : analyzer.tokens(Fields.TEXT, prose)) {
      String word = token.range().of(prose).toLowerCase(Locale.ROOT);
      if (TELLING.contains(token.type())
          && token.term().length() > 1
          && !functionWords.contains(word)) {
        counts.merge(token.term(), 1, Integer::sum);
        surfaces.putIfAbsent(token.term(), token.range().of(prose));
      }
    }
    int passages = searcher.getIndexReader().getDocCount(Fields.TEXT);
    double most =
        Math.max(
            NEVER_COMMON, Math.max(passages * COMMON, Math.min(passages * COMMON_AMONG_FEW, FEW)));
    List<Weighed> terms = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      int df = searcher.getIndexReader().docFreq(new Term(Fields.TEXT, entry.getKey()));
      if (df > 0 && df <= most) {
        double idf = Math.log(1 + (passages - df + 0.5) / (df + 0.5));
        double tf = 1 + Math.log(entry.getValue());
        String surface = surfaces.get(entry.getKey());
        terms.add(new Weighed(entry.getKey(), surface, tf, tf * idf));
      }
    }
    terms.sort(Comparator.comparingDouble(Weighed::weight).reversed());
    return terms.subList(0, Math.min(MOST_TERMS, terms.size()));
  }
}
