package munjip.note;

import java.util.List;

/** Lines set in letters of one width: code, which stands as it is. */
final class PdfCode {
  /** Share of such letters from which on they are those of the text. */
  private static final double USUAL = .5;

  /** Of letters of one width to their size. */
  private static final float WIDTH = .6f;

  private static final int DEEPEST = 60;

  private PdfCode() {}

  /** Whether code differs from the text around it. */
  static boolean isSetApart(List<List<PdfLine>> pages) {
    long fixed = 0;
    long all = 0;
    for (List<PdfLine> page : pages) {
      for (PdfLine line : page) {
        all += line.text().length();
        fixed += line.face().fixed() ? line.text().length() : 0;
      }
    }
    return fixed < USUAL * all;
  }

  /** With its indents, as far as the places of the lines tell them. */
  static String text(List<PdfLine> lines) {
    float left = (float) lines.stream().mapToDouble(PdfLine::x).min().orElse(0);
    StringBuilder text = new StringBuilder();
    for (PdfLine line : lines) {
      int indent = Math.round((line.x() - left) / (WIDTH * line.size()));
      text.append(" ".repeat(Math.clamp(indent, 0, DEEPEST))).append(line.text()).append('\n');
    }
    return text.toString();
  }
}
