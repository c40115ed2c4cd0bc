package munjip.result;

import java.util.List;
import munjip.text.FilePlace;
import munjip.text.LineRange;

/**
 * A passage of a note that was found.
 *
 * @param lines source lines it stands on; null where the source is no text
 * @param place where its file has pages, times or parts; else null
 */
public record PassageHit(
    String id,
    List<String> heading,
    LineRange lines,
    FilePlace place,
    double score,
    Snippet snippet) {
  public PassageHit {
    heading = List.copyOf(heading);
  }
}
