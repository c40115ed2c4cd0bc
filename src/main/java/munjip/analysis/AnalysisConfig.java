package munjip.analysis;

import java.util.List;
import java.util.Set;

/**
 * What decides how text is cut into tokens; a change of it rebuilds the index.
 *
 * @param userWords lines of the user dictionary, checked: one word, or a compound and its parts
 * @param stopTags part-of-speech tags of the Korean analyzer whose tokens are left out
 */
public record AnalysisConfig(List<String> userWords, Set<String> stopTags) {
  public AnalysisConfig {
    userWords = List.copyOf(userWords);
    stopTags = Set.copyOf(stopTags);
  }
}
