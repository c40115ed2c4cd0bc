package munjip.search;

import java.util.ArrayList;
import java.util.List;
import munjip.result.Snippet;
import munjip.text.Blanks;
import munjip.text.LineRange;
import munjip.text.TextRange;

/**
 * Makes what is shown of a passage: the stretch around its densest marks, with white space
 * collapsed and the marks moved along.
 */
final class Snippets {
  /** Units of text shown at most, about three lines of a page. */
  static final int LONGEST = 280;

  /** Units shown before the first mark, so that it is seen in its sentence. */
  private static final int BEFORE = 60;

  private Snippets() {}

  /** A snippet of at most {@link #LONGEST} units, longer only where one mark is. */
  static Snippet of(PassageEntry passage, List<TextRange> marks) {
    return cut(passage, marks, window(passage.text(), marks));
  }

  /** The whole passage as a snippet. */
  static Snippet whole(PassageEntry passage) {
    return cut(passage, List.of(), new TextRange(0, passage.text().length()));
  }

  private static TextRange window(String text, List<TextRange> marks) {
    if (text.length() <= LONGEST) {
      return new TextRange(0, text.length());
    }
    TextRange best = marks.isEmpty() ? new TextRange(0, 0) : marks.get(0);
    long covered = -1;
    for (int i = 0; i < marks.size(); i++) {
      long sum = 0;
      int end = marks.get(i).start() + LONGEST - BEFORE;
      for (int j = i; j < marks.size() && marks.get(j).end() <= end; j++) {
        // Squared, so that one whole phrase outweighs its words scattered about.
        sum += (long) marks.get(j).length() * marks.get(j).length();
      }
      if (sum > covered) {
        covered = sum;
        best = marks.get(i);
      }
    }
    int start = wordStart(text, Math.max(0, best.start() - BEFORE), best.start());
    int end = Math.max(best.end(), Math.min(text.length(), start + LONGEST));
    if (text.length() - end < BEFORE / 2) {
      end = text.length();
    }
    return new TextRange(start, wordEnd(text, end, best.end(), marks));
  }

  /** The first place from {@code from} on at which a word begins, {@code latest} at the latest. */
  private static int wordStart(String text, int from, int latest) {
    int at = from;
    while (at > 0 && at < latest && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  /** The last place up to {@code to} at which a word ends and no mark is cut. */
  private static int wordEnd(String text, int to, int earliest, List<TextRange> marks) {
    int at = to;
    for (TextRange mark : marks) {
      if (mark.start() < at && at < mark.end()) {
        at = Math.max(earliest, mark.start());
      }
    }
    int end = at;
    while (end > earliest && end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    // A text without spaces is cut anywhere but inside a surrogate pair.
    int chosen = end > earliest ? end : at;
    boolean split =
        chosen > 0
            && chosen < text.length()
            && Character.isSurrogatePair(text.charAt(chosen - 1), text.charAt(chosen));
    return split ? chosen - 1 : chosen;
  }

  private static Snippet cut(PassageEntry passage, List<TextRange> marks, TextRange window) {
    String text = passage.text();
    StringBuilder out = new StringBuilder();
    int[] moved = new int[text.length() + 1];
    boolean space = false;
    int first = -1;
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      moved[i] = out.length();
      if (!window.contains(i)) {
        continue;
      }
      if (Blanks.isBlank(text.charAt(i))) {
        space = !out.isEmpty();
        continue;
      }
      if (space) {
        out.append(' ');
        moved[i] = out.length();
        space = false;
      }
      first = first < 0 ? i : first;
      last = i;
      out.append(text.charAt(i));
    }
    moved[text.length()] = out.length();
    List<TextRange> shown = new ArrayList<>();
    LineRange marked = null;
    for (TextRange mark : marks) {
      if (mark.start() >= window.start() && mark.end() <= window.end()) {
        marked = marked == null ? lines(passage, mark.start(), mark.end() - 1) : marked;
        TextRange here = new TextRange(moved[mark.start()], moved[mark.end() - 1] + 1);
        if (shown.isEmpty() || shown.get(shown.size() - 1).end() < here.start()) {
          shown.add(here);
        }
      }
    }
    LineRange lines = first < 0 ? passage.lines() : lines(passage, first, last);
    return new Snippet(
        out.toString(),
        passage.places().told(lines),
        passage.places().at(marked == null ? lines : marked),
        shown,
        !text.substring(0, window.start()).isBlank(),
        !text.substring(window.end()).isBlank());
  }

  /**
   * @param last offset of the last letter
   */
  private static LineRange lines(PassageEntry passage, int first, int last) {
    int line = passage.lineAt(first);
    return new LineRange(line, Math.max(line, passage.lineAt(last)));
  }
}
