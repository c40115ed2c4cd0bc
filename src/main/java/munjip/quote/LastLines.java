package munjip.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.TextRange;

/** Last lines of quotes that are none of the words: the page, the chapter, a mark for the style. */
final class LastLines {
  private static final String CHAPTERS = "(?:제?\\d{1,3}[장절부권화][.,]?\\s?)";

  private static final String PAGE =
      "(?:(?:p+\\.\\s?)?\\d{1,4}(?:쪽|페이지|p\\.?)|p+\\.\\s?\\d{1,4})\\.?";

  /** {@code {:.quote}} of kramdown, {@code ^weed} of Obsidian, {@code -- 매듭의 책. 1장. 12쪽.} */
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*(?:\\^[\\w-]{1,40}|\\{:[^{}]{0,120}\\}|(?:—|–|―|--?|~)\\s?(?:[^\\n]{1,50}[.,]\\s)?(?:"
              + CHAPTERS
              + "{1,3}(?:"
              + PAGE
              + ")?|"
              + PAGE
              + "))\\s*");

  /** Behind the words, in their last line: {@code ^weed}, {@code (p. 12)}. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:(?<=[.!?…”\"다요])\\s+\\^[A-Za-z][\\w-]{2,39}"
              + "|\\s*[(（\\[](?:p+\\.?\\s?\\d{1,4}(?:\\s?[-–~]\\s?\\d{1,4})?|\\d{1,4}(?:[-–~]\\d{1,4})?\\s?(?:쪽|페이지|p))[)）\\]])\\s*$");

  /** How far before the end such a mark begins, in UTF-16 units. */
  private static final int FAR = 48;

  private static final Pattern BLOCK_NAME = Pattern.compile("\\n\\s*\\^[\\w-]{1,40}\\s*$");

  private LastLines() {}

  /** Whether a part has a name of its own, by which other notes link to it. */
  static boolean isNamed(Part part) {
    String text = part.text();
    return BLOCK_NAME.matcher(text).region(Math.max(0, text.length() - FAR), text.length()).find();
  }

  /** Words without such lines; all of them where nothing else is there. */
  static TextRange cut(String text, TextRange words) {
    int end = words.end();
    int line = text.lastIndexOf('\n', end - 1);
    while (line > words.start() && LINE.matcher(text).region(line + 1, end).matches()) {
      end = line;
      line = text.lastIndexOf('\n', end - 1);
    }
    Matcher behind = BEHIND.matcher(text).region(Math.max(words.start(), end - FAR), end);
    if (behind.useTransparentBounds(true).find() && behind.start() > words.start()) {
      end = behind.start();
    }
    return new TextRange(words.start(), end);
  }
}
