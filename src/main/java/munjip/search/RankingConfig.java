package munjip.search;

import java.util.Set;

/**
 * Weights and word lists that act when searching; a change shows in the next search.
 *
 * @param functionWords words that find nothing by themselves beside others, in lower case
 * @param literalWeight weight of the character bigrams beside the words
 * @param nearnessWeight weight of adjacent query words standing near each other, in order
 * @param nearnessSlop how many positions apart they may stand
 * @param passageWeight weight of the best passage beside the note as a whole
 * @param literalBonus added to the score of a note that holds the typed text as typed
 * @param titleBonus added to the score of a note whose title, alias or file name was typed
 * @param coverageWeight added for the share of the words a note holds, when ranking decides
 * @param exactWeight weight of a name with signs, such as {@code llms.txt}, standing as it is
 * @param expansionWeight weight of a wording that means the same beside the one that was typed
 */
public record RankingConfig(
    Set<String> functionWords,
    double literalWeight,
    double nearnessWeight,
    int nearnessSlop,
    double passageWeight,
    double literalBonus,
    double titleBonus,
    double coverageWeight,
    double exactWeight,
    double expansionWeight) {
  /** What {@code ranking.yaml} ships with, and why, without its function words. */
  public static final RankingConfig DEFAULTS =
      new RankingConfig(Set.of(), 0.2, 0.5, 8, 0.1, 0.3, 20, 0, 0.5, 0.3);

  public RankingConfig {
    functionWords = Set.copyOf(functionWords);
  }

  public RankingConfig withFunctionWords(Set<String> words) {
    return new RankingConfig(
        words,
        literalWeight,
        nearnessWeight,
        nearnessSlop,
        passageWeight,
        literalBonus,
        titleBonus,
        coverageWeight,
        exactWeight,
        expansionWeight);
  }
}
