package munjip.passage;

import munjip.text.Blanks;

/** Measures stretches of text without the blanks at their ends, which no reader sees. */
final class VisibleText {
  private VisibleText() {}

  /** UTF-16 units between the first and the last character that is no blank. */
  static int length(String text, int start, int end) {
    return Blanks.strip(text, start, end).length();
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
