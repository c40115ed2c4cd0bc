package munjip.result;

import java.util.List;
import munjip.text.LineRange;

/**
 * A passage about the same things as the one that was asked with.
 *
 * @param because shared terms, weightiest first: the reason
 * @param alsoIn notes that hold the same passage, folded into this one
 * @param duplicate whether it is a copy of what was asked with
 */
public record RelatedPassage(
    String id,
    List<String> heading,
    LineRange lines,
    Snippet snippet,
    NoteRef note,
    double score,
    List<Because> because,
    List<NoteRef> alsoIn,
    boolean duplicate) {
  public RelatedPassage {
    heading = List.copyOf(heading);
    because = List.copyOf(because);
    alsoIn = List.copyOf(alsoIn);
  }

  /**
   * A shared term as the reader would name it.
   *
   * @param weight share of the score it brings, 0 to 1
   */
  public record Because(String term, double weight) {}
}
