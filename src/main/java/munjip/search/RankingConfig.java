package munjip.search;

import java.util.Set;

/**
 * Weights and word lists that act when searching; a change shows in the next search.
 *
 * @param functionWords words that find nothing by themselves beside others, in lower case
 * @param everydayWords words that related passages are not found by, in lower case
 * @param lengthNormalization the lower, the less a word in a long note counts; above 0
 * @param nearnessWeight weight of query words standing near each other, in order
 * @param nearnessSlop how many positions apart they may stand
 * @param titleWeight weight of words in a note's title and aliases, beside the note as a whole
 * @param openingWeight weight of what a note opens with
 * @param passageWeight weight of the best passage
 * @param literalWeight weight of a word's letters when passages of a note are compared
 * @param literalBonus added to the score of a note that holds the typed text as typed
 * @param wordBonus added, when one word was typed, where it stands as typed, and again without each
 *     ending it may have
 * @param titleBonus added to the score of a note whose title, alias or file name was typed
 * @param coverageWeight added for the share of the words that stand there as typed
 * @param exactWeight weight of a name with signs, such as {@code llms.txt}, standing as it is
 * @param expansionWeight weight of a wording that means the same beside the one that was typed
 */
public record RankingConfig(
    Set<String> functionWords,
    Set<String> everydayWords,
    double lengthNormalization,
    double nearnessWeight,
    int nearnessSlop,
    double titleWeight,
    double openingWeight,
    double passageWeight,
    double literalWeight,
    double literalBonus,
    double wordBonus,
    double titleBonus,
    double coverageWeight,
    double exactWeight,
    double expansionWeight) {
  /** What {@code ranking.yaml} ships with, and why, without its words. */
  public static final RankingConfig DEFAULTS =
      new RankingConfig(
          Set.of(), Set.of(), 0.25, 0.2, 8, 0.35, 0.2, 0.1, 0.2, 0.1, 8, 20, 1, 0.5, 0.3);

  public RankingConfig {
    functionWords = Set.copyOf(functionWords);
    everydayWords = Set.copyOf(everydayWords);
  }

  public RankingConfig withFunctionWords(Set<String> words) {
    return new RankingConfig(
        words,
        everydayWords,
        lengthNormalization,
        nearnessWeight,
        nearnessSlop,
        titleWeight,
        openingWeight,
        passageWeight,
        literalWeight,
        literalBonus,
        wordBonus,
        titleBonus,
        coverageWeight,
        exactWeight,
        expansionWeight);
  }
}
