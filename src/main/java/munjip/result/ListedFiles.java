package munjip.result;

import java.util.List;
import munjip.note.SkippedNote;

/**
 * Every file that is not searched, or not all of it; the {@link Status} has only the first of each.
 *
 * @param skipped not searched, and why
 * @param inPart searched but for something, and what; null, as in the answer of an older server, is
 *     none
 */
public record ListedFiles(List<SkippedNote> skipped, List<SkippedNote> inPart) {
  public ListedFiles {
    skipped = List.copyOf(skipped);
    inPart = inPart == null ? List.of() : List.copyOf(inPart);
  }
}
