package munjip.note;

/**
 * Collects the characters of a paragraph of 한글, and leaves out what is none: halves of characters,
 * controls, marks of byte order.
 */
final class HwpText {
  private final StringBuilder text = new StringBuilder();

  void add(char c) {
    text.append(c);
  }

  void add(String words) {
    text.append(words == null ? "" : words);
  }

  /** With blanks around it, which a formula in the middle of a line needs. */
  void addApart(String words) {
    text.append(' ').append(words == null ? "" : words).append(' ');
  }

  /** A reading over, or under, a word. */
  void addRead(String word, String reading) {
    add(word);
    if (reading != null && !reading.isBlank()) {
      text.append('(').append(reading).append(')');
    }
  }

  @Override
  public String toString() {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean none =
          (c < ' ' && c != '\n' && c != '\t')
              || (c >= 0x7f && c < 0xa0)
              || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
              || c == 0xfeff
              || (c & 0xfffe) == 0xfffe;
      if (!none) {
        clean.appendCodePoint(c);
      }
    }
    return clean.toString();
  }
}
