package munjip.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Letters of one line that follow each other closely, in the making. */
final class PdfRun {
  /**
   * In sizes: gaps from which on a blank is meant, where blanks are not drawn and where they are.
   */
  private static final float WORD_GAP = .16f;

  private static final float WORD_GAP_BESIDE_BLANKS = .3f;

  /** How much more than the usual gap one between words is, where letters are spaced. */
  private static final float SPACED = .14f;

  private static final int ENOUGH_GAPS = 4;

  /** The gap that a quarter of all are not wider than is one between letters: words are longer. */
  private static final int USUAL = 4;

  /** Wider ones part columns and cells, where letters are not drawn right after each other. */
  private static final float FAR = 2.5f;

  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private float size;
  private float y;
  private float end;
  private boolean drawnBlank;

  PdfRun(PdfGlyph first) {
    size = first.size();
    y = first.y();
    add(first);
  }

  void add(PdfGlyph glyph) {
    glyphs.add(glyph);
    if (!glyph.isBlank()) {
      if (glyph.size() > size * 1.05f) {
        size = glyph.size();
        y = glyph.y();
      }
      end = Math.max(end, glyph.end());
    } else {
      drawnBlank = true;
      end = Math.max(end, Math.min(glyph.end(), end + size));
    }
  }

  /** Whether a letter drawn next goes on with this line. */
  boolean goesOnWith(PdfGlyph glyph) {
    float larger = Math.max(size, glyph.size());
    float gap = glyph.x() - end;
    boolean level =
        Math.abs(glyph.y() - y)
            < (glyph.size() < .9f * size || size < .9f * glyph.size() ? .5f : .25f) * larger;
    return level && gap < FAR * larger && gap > -.6f * larger && glyph.x() >= first().x();
  }

  /** Puts in what stands right behind it. */
  void append(PdfRun other) {
    other.glyphs.forEach(this::add);
  }

  PdfGlyph first() {
    return glyphs.getFirst();
  }

  List<PdfGlyph> glyphs() {
    return glyphs;
  }

  float x() {
    return first().x();
  }

  float right() {
    return end;
  }

  float y() {
    return y;
  }

  float size() {
    return size;
  }

  boolean isBlank() {
    return glyphs.stream().allMatch(PdfGlyph::isBlank);
  }

  PdfLine line(int page) {
    float threshold = threshold();
    StringBuilder text = new StringBuilder();
    PdfGlyph last = null;
    boolean blank = false;
    float right = x();
    int bold = 0;
    int fixed = 0;
    int letters = 0;
    for (PdfGlyph glyph : glyphs) {
      if (glyph.isBlank()) {
        blank = last != null;
        continue;
      }
      if (last != null && (blank || glyph.x() - last.end() > threshold)) {
        text.append(' ');
      }
      text.append(glyph.text());
      blank = false;
      last = glyph;
      right = Math.max(right, glyph.end());
      letters++;
      bold += glyph.face().bold() ? 1 : 0;
      fixed += glyph.face().fixed() ? 1 : 0;
    }
    return new PdfLine(
        page,
        text.toString(),
        inkStart(),
        right,
        y,
        usualSize(),
        new PdfFace(2 * bold > letters, 2 * fixed > letters),
        blank);
  }

  private float inkStart() {
    return glyphs.stream().filter(g -> !g.isBlank()).findFirst().orElse(first()).x();
  }

  /** That of most letters: a large initial makes no heading. */
  private float usualSize() {
    double[] sizes =
        glyphs.stream().filter(g -> !g.isBlank()).mapToDouble(PdfGlyph::size).sorted().toArray();
    return sizes.length == 0 ? size : (float) sizes[sizes.length / 2];
  }

  private float threshold() {
    float least = (drawnBlank ? WORD_GAP_BESIDE_BLANKS : WORD_GAP) * size;
    double[] gaps = new double[glyphs.size()];
    int count = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      // Dots that lead to a page number are spaced, whatever the words are.
      if (glyphs.get(i).isLetter() && glyphs.get(i - 1).isLetter()) {
        gaps[count++] = (double) glyphs.get(i).x() - glyphs.get(i - 1).end();
      }
    }
    if (count < ENOUGH_GAPS) {
      return least;
    }
    Arrays.sort(gaps, 0, count);
    return Math.max(least, (float) gaps[count / USUAL] + SPACED * size);
  }
}
