package munjip.passage;

/**
 * How long passages are, in UTF-16 units of visible text.
 *
 * @param least shorter neighbours under one heading are joined
 * @param target joining stops here
 * @param most longer ones are cut at a sentence end, and only then inside a sentence
 */
public record PassageConfig(int least, int target, int most) {
  public PassageConfig {
    if (least < 1 || target < least || most < target) {
      throw new IllegalArgumentException(
          "passage lengths must rise: least " + least + ", target " + target + ", most " + most);
    }
  }
}
