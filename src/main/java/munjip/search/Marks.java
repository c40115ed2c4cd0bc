package munjip.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import munjip.text.Blanks;
import munjip.text.TextRange;

/** Puts the places where something was found into the form in which they are marked. */
public final class Marks {
  private Marks() {}

  /**
   * In order, without empty ones, and joined where they overlap, touch, or have only white space
   * between them: {@code 소형}, {@code 언어} and {@code 모델} in a row are one mark.
   */
  public static List<TextRange> joined(CharSequence text, Collection<TextRange> found) {
    List<TextRange> marks = new ArrayList<>();
    for (TextRange range : new TreeSet<>(found)) {
      if (range.isEmpty() || range.end() > text.length()) {
        continue;
      }
      TextRange last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
      if (last != null && (range.start() <= last.end() || blank(text, last.end(), range.start()))) {
        int end = Math.max(last.end(), range.end());
        marks.set(marks.size() - 1, new TextRange(last.start(), end));
      } else {
        marks.add(range);
      }
    }
    return marks;
  }

  private static boolean blank(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Blanks.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
