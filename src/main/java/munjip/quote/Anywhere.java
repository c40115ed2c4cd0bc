package munjip.quote;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of words looked for anywhere in a text. It is tried only at characters that it can begin
 * with: a search for the pattern tries each of its words at every offset, and takes several times
 * as long.
 */
final class Anywhere {
  /** Beyond it are Hangul and marks that are seldom, and tried as they come. */
  private static final char LATIN = '\u0250';

  private final Pattern pattern;
  private final BitSet firsts = new BitSet();

  /**
   * @param pattern every match begins with a character; what stands before it is not its affair
   */
  Anywhere(String pattern) {
    this.pattern = Pattern.compile(pattern);
    firsts.set(0, Character.MAX_VALUE + 1);
    exclude((char) 0, LATIN);
    exclude('가', '힣');
  }

  @SuppressWarnings("JdkObsolete") // nothing else tells that a match failed for want of more text
  private void exclude(char from, char to) {
    Matcher first = pattern.matcher("");
    for (char c = from; c <= to; c++) {
      // What fails without asking for more cannot begin so.
      firsts.set(c, first.reset(String.valueOf(c)).lookingAt() || first.hitEnd());
    }
  }

  boolean mayBegin(char c) {
    return firsts.get(c);
  }

  boolean isIn(String text) {
    return isIn(text, 0, text.length());
  }

  /** Whether it is in a range of a text, beyond which it sees nothing. */
  boolean isIn(String text, int from, int to) {
    Matcher matcher = null;
    for (int at = from; at < to; at++) {
      if (firsts.get(text.charAt(at))) {
        matcher = matcher == null ? matcher(text) : matcher;
        if (matcher.region(at, to).lookingAt()) {
          return true;
        }
      }
    }
    return false;
  }

  Matcher matcher(String text) {
    return pattern.matcher(text);
  }
}
