package munjip.quote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Blanks;
import munjip.text.TextRange;

/** Where in a book words stand: {@code (p. 12)}, {@code 32쪽}, {@code Location 204}. */
final class Pages {
  private static final String PAGE =
      "(?:pp?\\.?\\s?\\d{1,4}(?:\\s?[-–~]\\s?\\d{1,4})?|pp?\\.\\s?[ivxl]{1,6}(?![a-z])|page(?:::)?\\s?\\d{1,4}"
          + "|\\d{1,4}(?:[-–~]\\d{1,4})?\\s?(?:쪽|페이지|p\\.?)|제?\\d{1,3}권|(?:loc|location|위치|페이지)\\.?\\s?\\d{1,6}(?:-\\d{1,6})?)";

  /** All of a line that names a page, as books and readers write it above what stands there. */
  private static final Pattern ONLY =
      Pattern.compile(
          "(?i)[*_#\\s]*(?:(?:highlight|하이라이트|밑줄|your highlight)[^\\n]{0,30}?[-–—|:]\\s*|your highlight (?:on|at) )?[(（\\[]?"
              + PAGE
              + "(?:\\s?[·|,>]\\s?"
              + PAGE
              + ")?[)）\\]]?[.:：]?[*_\\s]*");

  /** The longest such line, in UTF-16 units. */
  private static final int LONGEST_LINE = 80;

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)\\s*(?:[-–—,]\\s?)?(?:[(（\\[](?:[^()（）\\[\\]\\n]{1,24},\\s?)?)?(?:(?:highlight|하이라이트|밑줄)\\s?[,:·|-]?\\s?)?"
              + PAGE
              + "[)）\\]]?[.]?\\s*$");

  private static final Pattern BEFORE =
      Pattern.compile("(?is)[(（\\[]?" + PAGE + "[)）\\]]?\\s*(?:[:：.,–—-]\\s*)?(.{8,})");

  /** How far from an end of the text a page stands, in UTF-16 units. */
  private static final int NEAR = 24;

  /** How long a page with its brackets is at most, in UTF-16 units. */
  private static final int FAR = 40;

  /** Of the words beside it. */
  private static final int SHORTEST = 8;

  private Pages() {}

  private static boolean hasDigit(String text, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text names a page and nothing else. */
  static boolean isOnly(String text) {
    return text.length() <= LONGEST_LINE && ONLY.matcher(text).matches();
  }

  /** What stands on the page that a text names at its end or its beginning. */
  static Optional<TextRange> of(String text) {
    boolean head = hasDigit(text, 0, NEAR);
    boolean foot = hasDigit(text, text.length() - NEAR, text.length());
    if (!head && !foot) {
      return Optional.empty();
    }
    int from = Math.max(SHORTEST, text.length() - FAR);
    if (foot && from < text.length()) {
      Matcher behind = BEHIND.matcher(text).region(from, text.length());
      if (behind.find()) {
        return Optional.of(Blanks.strip(text, 0, behind.start()));
      }
    }
    Matcher before = BEFORE.matcher(text);
    return head && before.matches()
        ? Optional.of(Blanks.strip(text, before.start(1), before.end(1)))
        : Optional.empty();
  }
}
