package munjip.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import munjip.query.Particles;
import munjip.query.SearchQuery;
import munjip.query.SearchQuery.Word;

/** Tells which words of a query ask for something: particles and function words alone do not. */
final class Significance {
  /** How the Korean analyzer names 이다. */
  private static final String COPULA = "VCP";

  private final TextAnalyzer analyzer;
  private final Set<String> functionWords;

  Significance(TextAnalyzer analyzer, Set<String> functionWords) {
    this.analyzer = analyzer;
    this.functionWords = functionWords;
  }

  /** The clauses with their words told; all are significant when none would be. */
  List<SearchQuery> told(List<SearchQuery> clauses) {
    List<SearchQuery> told = new ArrayList<>();
    boolean any = false;
    for (SearchQuery clause : clauses) {
      boolean significant = !(clause instanceof Word word) || isSignificant(word.text());
      any |= significant && hasText(clause);
      told.add(clause instanceof Word word ? word.withSignificance(significant) : clause);
    }
    return any ? told : clauses;
  }

  private boolean isSignificant(String word) {
    if (functionWords.contains(word.toLowerCase(Locale.ROOT)) || isFunctionWordWithEnding(word)) {
      return false;
    }
    // Two syllables or letters are a word, even one the analyzer does not know.
    return word.codePoints().filter(Character::isLetterOrDigit).count() > 1
        || !analyzer.tokens(word).isEmpty();
  }

  /** {@code 무엇인가}, {@code 것은}; not {@code 수도}, which is a word of its own. */
  private boolean isFunctionWordWithEnding(String word) {
    return functionWords.stream()
        .filter(listed -> hasEnding(word, listed))
        .anyMatch(listed -> stems(listed).equals(stems(word)));
  }

  private static boolean hasEnding(String word, String listed) {
    return word.startsWith(listed)
        && (Particles.endings().contains(word.substring(listed.length()))
            || Particles.stems(word).contains(listed));
  }

  /** What a word says, the copula aside. */
  private List<String> stems(String word) {
    return analyzer.tokens(word).stream()
        .filter(token -> !token.type().equals(COPULA))
        .map(Token::term)
        .toList();
  }

  /** Whether a clause asks for text, and does not only restrict. */
  static boolean hasText(SearchQuery clause) {
    return switch (clause) {
      case SearchQuery.Filter filter -> false;
      case SearchQuery.DateFilter date -> false;
      case SearchQuery.Not not -> false;
      case SearchQuery.And and -> and.all().stream().anyMatch(Significance::hasText);
      case SearchQuery.Or or -> or.any().stream().anyMatch(Significance::hasText);
      default -> true;
    };
  }
}
