package munjip.lucene;

import java.util.List;
import java.util.Set;
import munjip.analysis.Token;
import munjip.search.Reading;
import munjip.text.Hangul;

/** Tells from the tokens of a word whether Nori's dictionary has it, or only got through it. */
final class WordReading {
  private static final Set<String> NOUNS = Set.of("NNG", "NNP", "NR", "XR", "XPN", "XSN");

  private static final Set<String> WORDS =
      Set.of("NNG", "NNP", "NNB", "NP", "NR", "MAG", "MAJ", "MM", "IC", "XR");

  private static final Set<String> PREDICATES = Set.of("VV", "VA", "VX", "VCN", "VCP");

  private WordReading() {}

  /**
   * @param word may hold spaces between nouns
   * @param tokens of this word alone
   */
  static Reading of(String word, List<Token> tokens) {
    String letters = word.replace(" ", "");
    if (tokens.isEmpty() || !Hangul.isSyllables(letters)) {
      return Reading.NONE;
    }
    int covered = tokens.stream().mapToInt(token -> token.range().length()).sum();
    Token first = tokens.getFirst();
    if (covered == letters.length()) {
      if (tokens.size() == 1 && WORDS.contains(first.type())) {
        return Reading.WORD;
      }
      if (tokens.stream().allMatch(token -> NOUNS.contains(token.type()))) {
        boolean full = tokens.stream().allMatch(token -> token.range().length() > 1);
        return full ? Reading.NOUNS : Reading.SHORT_NOUNS;
      }
    }
    Token last = tokens.getLast();
    boolean endsAsItShould =
        tokens.stream().skip(1).allMatch(token -> PREDICATES.contains(token.type()))
            && (!VerbStemFilter.isVerb(last) || VerbEndings.canEnd(word, last, 0));
    boolean begins = first.range().start() == 0 && endsAsItShould;
    return begins && (PREDICATES.contains(first.type()) || isInflectedNoun(word, first))
        ? Reading.INFLECTED
        : Reading.NONE;
  }

  private static boolean isInflectedNoun(String word, Token noun) {
    int end = noun.range().end();
    return NOUNS.contains(noun.type())
        && (end == 1
            ? Inflections.isSyllableWithParticle(word)
            : Inflections.isEnding(word.substring(end)));
  }
}
