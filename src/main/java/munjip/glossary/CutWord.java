package munjip.glossary;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import munjip.text.Syllables;

/**
 * A Korean word as the analyzer cuts it. What it leaves out at the end is a particle or an ending,
 * or looks like one; words that it does not know it cuts at random (저+장소, 자기+회귀).
 *
 * @param tokens in the order in which they begin
 */
record CutWord(String word, List<Token> tokens) {
  /** What is no part of a term: verbs, adverbs, determiners, pronouns, counters, conjunctions. */
  private static final Set<String> OTHERS =
      Set.of("VV", "VA", "VX", "VCP", "VCN", "MAG", "MAJ", "MM", "IC", "NP", "NNB", "NNBC", "NR");

  private static final Set<String> VERBS = Set.of("VV", "VA");

  /** Behind a number, these count. */
  private static final Set<String> COUNTERS = Set.of("NNB", "NNBC");

  private static final String NUMBER = "SN";

  private static final Set<String> KNOWN_NOUNS = Set.of("NNG", "XR");

  /** Left out within a word, these show two that somebody wrote as one: 시간을사용자당. */
  private static final Set<String> BETWEEN_WORDS =
      Set.of("을", "를", "은", "는", "하는", "에서", "으로", "라는", "이라는");

  private static final String PARTICLES = "은는이가을를과와의에로도만";

  /** Syllables that the analyzer takes for particles at the end of words it does not know. */
  private static final String LIKE_PARTICLES = "도인가이의로자";

  static CutWord of(String word, TextAnalyzer analyzer) {
    return new CutWord(
        word,
        analyzer.tokens(word).stream()
            .sorted(Comparator.comparingInt(token -> token.range().start()))
            .toList());
  }

  /** Whether it is a noun from its first to its last syllable. */
  boolean isWhole() {
    return end() == word.length() && !OTHERS.contains(lastType()) && isOneWord() && !counts();
  }

  /**
   * Whether a term may go on behind it; cut at random, its particle may have become a noun: 제약과.
   */
  boolean mayLead() {
    boolean random = tokens.stream().anyMatch(token -> OTHERS.contains(token.type()));
    return isWhole() && !(random && PARTICLES.indexOf(word.charAt(word.length() - 1)) >= 0);
  }

  /** 유사도, 당혹도: how much of it there is. */
  boolean isDegree() {
    return word.length() > 2
        && word.endsWith("도")
        && isCutShort()
        && KNOWN_NOUNS.contains(lastType());
  }

  /** Whether a last syllable that was taken for a particle may be a part of it: 락인, 지지도. */
  boolean isNoParticle() {
    char last = word.charAt(word.length() - 1);
    boolean cut = isCutShort() || "VCP".equals(lastType());
    return cut && LIKE_PARTICLES.indexOf(last) >= 0 && !VERBS.contains(lastType());
  }

  /** 친밀함, 끊김, 잠금: a verb or an adjective as a noun. */
  boolean isNominal() {
    String last = Syllables.jamo(word.charAt(word.length() - 1));
    return word.length() > 1 && !tokens.isEmpty() && last.length() == 3 && last.endsWith("ㅁ");
  }

  boolean hasVerb() {
    return tokens.stream().anyMatch(token -> VERBS.contains(token.type()));
  }

  private boolean isCutShort() {
    return end() == word.length() - 1 && end() > 0;
  }

  private int end() {
    return tokens.stream().mapToInt(token -> token.range().end()).max().orElse(0);
  }

  private String lastType() {
    return tokens.isEmpty() ? "" : tokens.getLast().type();
  }

  private boolean isOneWord() {
    int at = 0;
    for (Token token : tokens) {
      int start = token.range().start();
      if (start > at && BETWEEN_WORDS.contains(word.substring(at, start))) {
        return false;
      }
      at = Math.max(at, token.range().end());
    }
    return true;
  }

  private boolean counts() {
    return tokens.stream().anyMatch(token -> token.type().equals(NUMBER))
        && tokens.stream().anyMatch(token -> COUNTERS.contains(token.type()));
  }
}
