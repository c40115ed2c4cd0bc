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
 */
public record RankingConfig(
    Set<String> functionWords,
    double literalWeight,
    double nearnessWeight,
    int nearnessSlop,
    double passageWeight,
    double literalBonus,
    double titleBonus) {
  public RankingConfig {
    functionWords = Set.copyOf(functionWords);
  }
}
