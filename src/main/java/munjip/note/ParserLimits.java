package munjip.note;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** Items of lists in a note: nested ones take some 800 bytes each until they are written. */
  private static final int MOST_ITEMS = 2_000_000;

  private static final String SIGNS = "[*_~=";

  private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}(?!.*`)|~{3,}).*");

  /** Signs of block quotes, which paragraphs within have before each line. */
  private static final Pattern QUOTED = Pattern.compile("[\\s>]*");

  /** The first line of an item of a list, where a list stands. */
  private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])(?:\\s|$)");

  /** What begins another block, whatever stands before it. */
  private static final Pattern BEGINS =
      Pattern.compile("(?:(?:[-*+]|#{1,6}|1[.)])\\s.*|\\s*)", Pattern.DOTALL);

  /** The line below the names of a table's columns; lines with a bar that follow are its rows. */
  private static final Pattern COLUMNS = Pattern.compile("[|\\s]*:?-+:?\\s*(?:\\|[-:|\\s]*)?");

  private ParserLimits() {}

  static boolean exceeds(String source) {
    return searched(source) > MOST_SEARCHED || new Blocks().exceed(source);
  }

  /** What stands in the blocks of a text, told line by line without parsing it. */
  private static final class Blocks {
    /** Lines of the paragraph so far: they follow each other and begin nothing. */
    private int lines;

    /** Signs of emphasis and links in that paragraph, item, heading or row. */
    private int signs;

    private int items;
    private String fence = "";
    private boolean table;
    private boolean list;

    boolean exceed(String source) {
      for (String whole : (Iterable<String>) source.lines()::iterator) {
        String line = QUOTED.matcher(whole).replaceFirst("");
        if (!isCode(line)) {
          read(line);
        }
        if (lines > MOST_LINES || signs > MOST_SIGNS || items > MOST_ITEMS) {
          return true;
        }
      }
      return false;
    }

    private boolean isCode(String line) {
      Matcher fenced = FENCE.matcher(line);
      boolean code = !fence.isEmpty();
      if (code) {
        fence = fenced.matches() && fenced.group(1).startsWith(fence) ? "" : fence;
      } else if (fenced.matches()) {
        code = true;
        fence = fenced.group(1);
        lines = 0;
        signs = 0;
      }
      return code;
    }

    private void read(String line) {
      // Below a paragraph that is none of a list, a number or a dash begins nothing.
      boolean item = (list || lines == 0) && ITEM.matcher(line).lookingAt();
      boolean begins = item || BEGINS.matcher(line).matches();
      table = !begins && (table || COLUMNS.matcher(line).matches());
      boolean apart = begins || (table && line.indexOf('|') >= 0);
      list = item || (list && !line.startsWith("#"));
      lines = apart ? 0 : lines + 1;
      signs = (apart ? 0 : signs) + signs(line);
      items += item ? 1 : 0;
    }

    private static int signs(String line) {
      int signs = 0;
      for (int i = 0; i < line.length(); i++) {
        signs += SIGNS.indexOf(line.charAt(i)) >= 0 ? 1 : 0;
      }
      return signs;
    }
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
