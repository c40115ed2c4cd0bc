package munjip.passage;

import munjip.text.TextRange;

/** Measures stretches of text without the blanks at their ends, which no reader sees. */
final class VisibleText {
  private VisibleText() {}

  /** The range without blanks at its ends; an empty range at its start when all of it is blank. */
  static TextRange strip(String text, TextRange range) {
    int start = range.start();
    int end = range.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    if (start == end) {
      return new TextRange(range.start(), range.start());
    }
    while (isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }

  /** UTF-16 units between the first and the last character that is no blank. */
  static int length(String text, int start, int end) {
    return strip(text, new TextRange(start, end)).length();
  }

  /** White space of any kind; all of it lies in the basic plane. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether what stands at {@code offset} makes one character with what stands before it. */
  static boolean leansLeft(String text, int offset) {
    int c = text.codePointAt(offset);
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      // Zero width joiner, emoji skin tones, emoji tags.
      default -> c == 0x200D || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
    };
  }
}
