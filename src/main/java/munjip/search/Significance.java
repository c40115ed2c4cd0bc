package munjip.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import munjip.analysis.TextAnalyzer;
import munjip.query.SearchQuery;
import munjip.query.SearchQuery.Word;

/** Tells which words of a query ask for something: particles and function words alone do not. */
final class Significance {
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
    if (functionWords.contains(word.toLowerCase(Locale.ROOT))) {
      return false;
    }
    // Two syllables or letters are a word, even one the analyzer does not know.
    return word.codePoints().filter(Character::isLetterOrDigit).count() > 1
        || !analyzer.tokens(word).isEmpty();
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
