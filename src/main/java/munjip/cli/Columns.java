package munjip.cli;

import java.util.ArrayList;
import java.util.List;
import munjip.text.TextRange;

/** Text in the columns of a terminal, where Hangul and Han take two. */
final class Columns {
  private Columns() {}

  /** Without control characters: a note must not be able to steer the terminal. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    // One for one, so that offsets into the text stay right.
    text.chars().forEach(c -> plain.append(Character.isISOControl(c) ? ' ' : (char) c));
    return plain.toString();
  }

  static int width(CharSequence text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** Filled with spaces up to a width. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /**
   * Cuts a text into lines, at spaces where there are any.
   *
   * @param width columns of a line, 2 or more
   * @return ranges into the text, without the spaces at the cuts
   */
  static List<TextRange> wrap(String text, int width) {
    List<TextRange> lines = new ArrayList<>();
    int start = 0;
    int space = -1;
    int used = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      if (codePoint == ' ') {
        space = at;
      }
      used += width(codePoint);
      if (used > width) {
        int end = space > start ? space : at;
        lines.add(new TextRange(start, end));
        start = end;
        while (start < text.length() && text.charAt(start) == ' ') {
          start++;
        }
        at = start;
        used = 0;
        continue;
      }
      at += Character.charCount(codePoint);
    }
    if (start < text.length() || lines.isEmpty()) {
      lines.add(new TextRange(start, text.length()));
    }
    return lines;
  }

  /** Columns of a code point: the wide blocks of Unicode's East Asian Width that notes contain. */
  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (codePoint >= 0x1100 && codePoint <= 0x115F)
            || (codePoint >= 0x2E80 && codePoint <= 0xA4CF && codePoint != 0x303F)
            || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
            || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
            || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
            || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
            || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
            || (codePoint >= 0x1F300 && codePoint <= 0x1F64F)
            || (codePoint >= 0x1F900 && codePoint <= 0x1F9FF)
            || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
