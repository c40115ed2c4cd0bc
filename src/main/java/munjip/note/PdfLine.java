package munjip.note;

/**
 * A line of text on a page, or the part of one that stands in a column or a cell.
 *
 * @param page 1-based
 * @param y of the line it stands on, from above
 * @param face of most letters
 * @param blankEnd whether a blank is drawn behind its last letter
 */
record PdfLine(
    int page,
    String text,
    float x,
    float right,
    float y,
    float size,
    PdfFace face,
    boolean blankEnd) {
  /** Whether they stand on one line of the page. */
  boolean isBeside(PdfLine other) {
    return page == other.page && Math.abs(y - other.y) < .3f * Math.min(size, other.size);
  }

  boolean overlaps(PdfLine other) {
    float common = Math.min(right, other.right) - Math.max(x, other.x);
    return common > .3f * Math.min(right - x, other.right - other.x);
  }

  float width() {
    return right - x;
  }
}
