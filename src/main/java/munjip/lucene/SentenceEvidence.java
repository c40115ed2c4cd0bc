package munjip.lucene;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import munjip.analysis.Token;
import munjip.lucene.Evidence.Place;
import munjip.lucene.Evidence.Standing;
import munjip.search.RankingConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What all typed words score together: their stems, each counting wherever it stands, for one note
 * writes together what another takes apart, and the nearness of neighbours. They are read as the
 * sentence they make, for a word alone tells less than one among others; a single word is read in
 * all its ways.
 */
final class SentenceEvidence {
  /**
   * The share of the word bonus that the passage itself gets, so that those that have the word are
   * shown. Measured: of the first twenty notes for 지은, ten showed only other forms without it, none
   * with a quarter; recall@10 of the judged questions goes from .7088 to .7080, with all of it to
   * .7074.
   */
  private static final double IN_PASSAGE = 0.25;

  private final WordQueries words;
  private final RankingConfig ranking;
  private final EvidenceList evidence;

  /**
   * @param evidence takes what is looked for
   */
  SentenceEvidence(WordQueries words, RankingConfig ranking, EvidenceList evidence) {
    this.words = words;
    this.ranking = ranking;
    this.evidence = evidence;
  }

  /**
   * @param typed every word outside phrases and groups, significant or not, in order
   */
  void add(List<String> typed) {
    typed.stream().distinct().forEach(this::begun);
    switch (typed.size()) {
      case 0 -> {}
      case 1 -> {
        String word = typed.getFirst();
        count(words.readings(word).stream().flatMap(each -> each.stems().stream()).toList());
        near(words.stems(word));
        asWritten(word);
      }
      default -> {
        List<Token> stems = words.tokens(String.join(" ", typed));
        count(stems);
        near(stems);
      }
    }
  }

  /** A Latin word may be on its way to a longer one. */
  private void begun(String word) {
    begun(Place.NOTE_STEMS, Fields.NOTE_TEXT, word, 1);
    begun(Place.STEMS, Fields.TEXT, word, 1);
    begun(Place.TITLE, Fields.TITLE, word, ranking.titleWeight());
  }

  private void begun(Place place, String field, String word, double weight) {
    words.begun(field, word).ifPresent(begun -> evidence.score(place, word, begun, weight));
  }

  private void count(List<Token> stems) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    stems.forEach(stem -> counts.merge(stem.term(), 1, Integer::sum));
    counts.forEach(this::count);
  }

  private void count(String stem, int times) {
    evidence.score(Place.NOTE_STEMS, stem, new TermQuery(new Term(Fields.NOTE_TEXT, stem)), times);
    evidence.score(Place.STEMS, stem, new TermQuery(new Term(Fields.TEXT, stem)), times);
    double title = ranking.titleWeight() * times;
    evidence.score(Place.TITLE, stem, new TermQuery(new Term(Fields.TITLE, stem)), title);
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
      evidence.add(Place.NOTE_STEMS, Standing.REFINES, new BitSet(), said, pair.build(), weight, 0);
    }
  }

  /** Who types one word wants it as it is written, before what it may be cut into or stands for. */
  private void asWritten(String word) {
    for (String form : words.forms(word)) {
      Query written = new ConstantScoreQuery(words.literal(Fields.LITERAL, form));
      double bonus = ranking.wordBonus();
      double inPassage = bonus * IN_PASSAGE;
      evidence.add(Place.LETTERS, Standing.SCORE, new BitSet(), form, written, inPassage, bonus);
    }
  }
}
