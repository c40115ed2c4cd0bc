package munjip.result;

import java.util.List;
import munjip.text.FilePlace;
import munjip.text.LineRange;
import munjip.text.TextRange;

/**
 * What is shown of a passage: visible text with white space collapsed, and what to mark in it.
 *
 * @param text plain text, never HTML
 * @param lines source lines it stands on; null where the source is no text
 * @param place where its file has pages, times or parts; else null
 * @param marks UTF-16 ranges into {@code text}: in order, not empty, not touching each other
 * @param cutBefore whether the passage has text before it
 * @param cutAfter whether the passage has text after it
 */
public record Snippet(
    String text,
    LineRange lines,
    FilePlace place,
    List<TextRange> marks,
    boolean cutBefore,
    boolean cutAfter) {
  public Snippet {
    marks = List.copyOf(marks);
    int end = -1;
    for (TextRange mark : marks) {
      if (mark.isEmpty() || mark.start() <= end || mark.end() > text.length()) {
        throw new IllegalArgumentException(
            "marks " + marks + " do not fit a snippet of " + text.length() + " units");
      }
      end = mark.end();
    }
  }
}
