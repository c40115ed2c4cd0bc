package munjip.note;

/**
 * A letter where it stands on a page, in points, from the upper left corner of the page as it is
 * read.
 *
 * @param end right edge
 * @param y of the line it stands on
 * @param size of the font
 * @param direction in which the text runs, 0 for upright text
 */
record PdfGlyph(String text, float x, float end, float y, float size, int direction, PdfFace face) {
  boolean isBlank() {
    return text.isBlank();
  }

  boolean isLetter() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  PdfGlyph saying(String other) {
    return new PdfGlyph(other, x, end, y, size, direction, face);
  }
}
