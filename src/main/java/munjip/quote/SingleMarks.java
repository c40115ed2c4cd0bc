package munjip.quote;

import java.util.ArrayList;
import java.util.List;
import munjip.text.TextRange;

/**
 * Finds quotations between straight single marks, which are apostrophes more often: {@code '좋다'고}.
 * Both marks must look their part, and stand on one line.
 */
final class SingleMarks {
  /** In UTF-16 units; what is longer holds two apostrophes. */
  private static final int LONGEST = 300;

  private SingleMarks() {}

  static List<TextRange> find(String text) {
    List<TextRange> found = new ArrayList<>();
    int at = text.indexOf('\'');
    while (at >= 0) {
      int next = at + 1;
      if (opens(text, at)) {
        for (int i = text.indexOf('\'', at + 1);
            i > 0 && i - at <= LONGEST;
            i = text.indexOf('\'', i + 1)) {
          if (text.substring(at, i).indexOf('\n') >= 0) {
            break;
          }
          if (closes(text, i)) {
            found.add(new TextRange(at, i + 1));
            next = i + 1;
            break;
          }
        }
      }
      at = text.indexOf('\'', next);
    }
    return found;
  }

  private static boolean opens(String text, int at) {
    boolean free =
        at == 0 || (!Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '\'');
    return free
        && at + 2 < text.length()
        && !Character.isWhitespace(text.charAt(at + 1))
        && text.charAt(at + 1) != '\'';
  }

  private static boolean closes(String text, int at) {
    boolean behindWord = !Character.isWhitespace(text.charAt(at - 1));
    boolean free =
        at + 1 == text.length()
            || !Character.isLetterOrDigit(text.charAt(at + 1))
            || Ko.isSyllable(text.charAt(at + 1));
    return behindWord && free;
  }
}
