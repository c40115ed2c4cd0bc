package munjip.note;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import munjip.text.Blanks;

/**
 * Knows the texts on which commonmark would take minutes: from each {@code <} it looks for a {@code
 * >} through all the rest of the paragraph, with each line it copies those of the paragraph so far,
 * and each sign that may begin emphasis or a link is an object or two until the paragraph ends.
 * They are data or attacks, not notes, and are read as plain text.
 */
final class ParserLimits {
  /** Characters looked at in search of the ends of angle brackets: about a second. */
  private static final long MOST_SEARCHED = 500_000_000L;

  /** Lines of one paragraph: copying them takes about a second. */
  private static final int MOST_LINES = 30_000;

  /** Signs of emphasis and links in one paragraph: some 100 MB. */
  private static final int MOST_SIGNS = 500_000;

  /** Items of lists in a note: nested ones take 800 bytes each until they are written. */
  private static final int MOST_ITEMS = 2_000_000;

  private static final String SIGNS = "[*_~=";

  private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}(?!.*`)|~{3,}).*");

  /** Signs of block quotes, which paragraphs within have before each line. */
  private static final Pattern QUOTED = Pattern.compile("[\\s>]*");

  /** What begins another block, whatever stands before it. */
  private static final Pattern BEGINS =
      Pattern.compile("(?:(?:[-*+]|#{1,6}|1[.)])\\s.*|\\s*)", Pattern.DOTALL);

  /** The line below the names of a table's columns; lines with a bar that follow are its rows. */
  private static final Pattern COLUMNS = Pattern.compile("[|\\s]*:?-+:?\\s*(?:\\|[-:|\\s]*)?");

  private ParserLimits() {}

  static boolean exceeds(String source) {
    return searched(source) > MOST_SEARCHED
        || signs(source) > MOST_SIGNS
        || items(source) > MOST_ITEMS
        || longest(source) > MOST_LINES;
  }

  /** Lines that follow each other and begin nothing; in the longest paragraph there are no more. */
  private static int longest(String source) {
    int longest = 0;
    int lines = 0;
    String fence = "";
    boolean table = false;
    for (String whole : (Iterable<String>) source.lines()::iterator) {
      String line = QUOTED.matcher(whole).replaceFirst("");
      Matcher fenced = FENCE.matcher(line);
      if (!fence.isEmpty()) {
        fence = fenced.matches() && fenced.group(1).startsWith(fence) ? "" : fence;
        continue;
      }
      if (fenced.matches()) {
        fence = fenced.group(1);
        lines = 0;
        continue;
      }
      boolean begins = BEGINS.matcher(line).matches();
      table = !begins && (table || COLUMNS.matcher(line).matches());
      lines = begins || (table && line.indexOf('|') >= 0) ? 0 : lines + 1;
      longest = Math.max(longest, lines);
    }
    return longest;
  }

  private static int items(String source) {
    int items = 0;
    boolean begins = true;
    for (int i = 0; i + 1 < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n') {
        begins = true;
      } else if (begins && !Blanks.isBlank(c)) {
        items += "-*+".indexOf(c) >= 0 && source.charAt(i + 1) == ' ' ? 1 : 0;
        begins = false;
      }
    }
    return items;
  }

  /** In the paragraph, or block of code, that has the most. */
  private static int signs(String source) {
    int most = 0;
    int signs = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n' && i > 0 && source.charAt(i - 1) == '\n') {
        signs = 0;
      } else if (SIGNS.indexOf(c) >= 0) {
        signs++;
        most = Math.max(most, signs);
      }
    }
    return most;
  }

  /** From each {@code <} to the next {@code >}, and from each comment to its end. */
  private static long searched(String source) {
    long searched = 0;
    int bracket = source.length();
    int comment = source.length();
    for (int i = source.length() - 1; i >= 0; i--) {
      char c = source.charAt(i);
      if (c == '\n' && i + 1 < source.length() && source.charAt(i + 1) == '\n') {
        bracket = i;
        comment = i;
      } else if (c == '>') {
        bracket = i;
        comment = i >= 2 && source.startsWith("--", i - 2) ? i : comment;
      } else if (c == '<') {
        searched += bracket - i;
        searched += source.startsWith("<!--", i) ? comment - i : 0;
      }
    }
    return searched;
  }
}
