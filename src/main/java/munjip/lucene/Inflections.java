package munjip.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Hangul;

/**
 * Takes off what inflects a Korean noun: its particle, the copula, or the verb it is made into. By
 * its letters alone, as {@link CommonParticles} does, so that it works on names and misspelled
 * words.
 */
final class Inflections {
  /** What follows a noun that is, does, becomes or resembles something ({@code 사용하는}). */
  private static final Pattern PREDICATE =
      Pattern.compile(
          "(이다|이며|이고|이지|이므로|이었|이라|이란|이던|입니|였|인데|인지|인가|일까|일지|하|해|했|한|할|함|합|되|된|될|됐|돼"
              + "|됨|됩|시키|시킨|시켰|시킬|스러|스럽|스런|로운|롭)[가-힣]*");

  /** Taken off only where a noun is known to stop; 인 and 적 end as many names as they inflect. */
  private static final String COPULA = "다";

  private static final int SHORTEST = 2;

  private Inflections() {}

  /** Whether what follows a noun only inflects it. */
  static boolean isEnding(String rest) {
    return rest.equals(COPULA) || PREDICATE.matcher(rest).matches();
  }

  /** Whether a word is one syllable and a particle ({@code 팀에게}), were that syllable a noun. */
  static boolean isSyllableWithParticle(String word) {
    // Particles come off two syllables or more.
    String longer = word.charAt(0) + word;
    return CommonParticles.strip(longer).filter(bare -> bare.length() == SHORTEST).isPresent();
  }

  /** The word, and what it may be an inflection of, longest first. */
  static List<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    CommonParticles.strip(word).ifPresent(forms::add);
    if (Hangul.isHangul(word)) {
      Matcher predicate = PREDICATE.matcher(word);
      for (int at = SHORTEST; at < word.length(); at++) {
        if (predicate.region(at, word.length()).matches()) {
          forms.add(word.substring(0, at));
          break;
        }
      }
    }
    return List.copyOf(forms);
  }
}
