package munjip.note;

import java.util.ArrayList;
import java.util.List;

/** Tells whether what a PDF draws are letters that say what they are. */
final class PdfSense {
  /** Share of letters without sense from which on the text is none. */
  private static final double SENSELESS = .5;

  /** On a page: fewer are signs of a symbol font. */
  private static final int FEWEST = 20;

  /** Share of a page's letters from which on it is worth a word. */
  private static final double UNSAID = .2;

  /** What Symbol and Wingdings have as bullets, which no font says is one. */
  private static final String BULLETS = "\uF0B7\uF0A7\uF0D8\uF06E\uF06C\uF076\uF0A8\uF0FC\uF09F";

  private long sensible;
  private long senseless;
  private final PdfGaps gaps;
  private boolean pictures;

  /** Letters without sense on the pages before. */
  private long before;

  PdfSense(PdfGaps gaps) {
    this.gaps = gaps;
  }

  /** Those that say what they are. */
  List<PdfGlyph> sensible(List<PdfGlyph> glyphs, int untold) {
    senseless += untold;
    List<PdfGlyph> kept = new ArrayList<>(glyphs.size());
    for (PdfGlyph glyph : glyphs) {
      String text = glyph.text();
      if (text.length() == 1 && BULLETS.indexOf(text.charAt(0)) >= 0) {
        kept.add(glyph.saying("•"));
      } else if (text.codePoints().noneMatch(PdfSense::isSenseless)) {
        kept.add(glyph);
        sensible += glyph.isBlank() ? 0 : 1;
      } else {
        senseless++;
      }
    }
    return kept;
  }

  private static boolean isSenseless(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || type == Character.SURROGATE
        || c == 0xFFFD;
  }

  /**
   * Takes note of what a page shows that cannot be read.
   *
   * @param number of the page, from 1
   * @param glyphs those of it that say what they are
   */
  void look(int number, PdfGlyphs drawn, List<PdfGlyph> glyphs) {
    long said = glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
    long unsaid = senseless - before;
    before = senseless;
    if (unsaid >= FEWEST && unsaid > UNSAID * (said + unsaid)) {
      gaps.unsaid(number);
    } else if (said == 0 && drawn.hasPicture()) {
      pictures = true;
      gaps.picture(number);
    }
  }

  /**
   * @throws UnreadableNoteException when there is no text in it, or none that means something
   */
  void require() throws UnreadableNoteException {
    if (sensible == 0 && senseless == 0) {
      throw new UnreadableNoteException(
          gaps.isBroken()
              ? "damaged: no text of its pages can be read; get the file again"
              : pictures
                  ? "it holds pictures of text only, as scanners make them: recognize the text (OCR) and save it with it"
                  : "empty: there is no text in it");
    }
    if (senseless > SENSELESS * (sensible + senseless)) {
      throw new UnreadableNoteException(
          "its text cannot be read, as its fonts do not say which letters they hold:"
              + " save it anew from where it was written, or recognize the text (OCR)");
    }
  }
}
