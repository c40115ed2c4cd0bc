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
  private static final Pattern LINES =
      Pattern.compile(
          "(?:\\s*\\n\\s*(?:\\^[\\w-]{1,40}|\\{:[^{}\\n]{0,120}\\}|(?:—|–|―|--?|~)\\s?(?:[^\\n]{1,50}[.,]\\s)?(?:"
              + CHAPTERS
              + "{1,3}(?:"
              + PAGE
              + ")?|"
              + PAGE
              + ")))+\\s*$|\\s+\\^[\\w-]{1,40}\\s*$|\\s*[(（\\[](?:p+\\.?\\s?\\d{1,4}(?:\\s?[-–~]\\s?\\d{1,4})?|\\d{1,4}(?:[-–~]\\d{1,4})?\\s?(?:쪽|페이지|p))[)）\\]]\\s*$");

  private static final Pattern BLOCK_NAME = Pattern.compile("\\n\\s*\\^[\\w-]{1,40}\\s*$");

  private LastLines() {}

  /** Whether a part has a name of its own, by which other notes link to it. */
  static boolean isNamed(Part part) {
    return BLOCK_NAME.matcher(part.text()).find();
  }

  /** Words without such lines; all of them where nothing else is there. */
  static TextRange cut(String text, TextRange words) {
    Matcher last = LINES.matcher(words.of(text));
    return last.find() && last.start() > 0
        ? new TextRange(words.start(), words.start() + last.start())
        : words;
  }
}
