package munjip.note;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the texts on which commonmark would take more memory than there is, before it parses them;
 * what would only take it long, it meets within bounds ({@link BoundedInlines}, {@link
 * LongParagraphs}). They are data, not notes, and are read as plain text.
 */
final class ParserLimits {
  /** Items of lists in a note: nested ones take some 800 bytes each until they are written. */
  private static final int MOST_ITEMS = 2_000_000;

  /** What may begin an item; several may stand in each other on one line. */
  private static final Pattern ITEM = Pattern.compile("[\\s>]*(?:[-*+]|\\d{1,9}[.)])(?:\\s|$)");

  private ParserLimits() {}

  /** Counts lines of code and of paragraphs, too, where they look like items. */
  static boolean exceeds(String source) {
    int items = 0;
    for (String line : (Iterable<String>) source.lines()::iterator) {
      Matcher item = ITEM.matcher(line);
      while (item.lookingAt()) {
        items++;
        item.region(item.end(), line.length());
      }
    }
    return items > MOST_ITEMS;
  }
}
