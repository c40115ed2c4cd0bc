package munjip.result;

import java.util.List;
import munjip.text.LineRange;

/** A passage of a note that was found. */
public record PassageHit(
    String id, List<String> heading, LineRange lines, double score, Snippet snippet) {
  public PassageHit {
    heading = List.copyOf(heading);
  }
}
