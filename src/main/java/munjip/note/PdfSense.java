package munjip.note;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** Tells whether what a PDF draws are letters that say what they are. */
final class PdfSense {
  /** Share of letters without sense from which on the text is none. */
  private static final double SENSELESS = .5;

  /** What Symbol and Wingdings have as bullets, which no font says is one. */
  private static final String BULLETS = "\uF0B7\uF0A7\uF0D8\uF06E\uF06C\uF076\uF0A8\uF0FC\uF09F";

  private long sensible;
  private long senseless;
  private final List<Integer> pictures = new ArrayList<>();

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
   * Takes note of pictures on a page without text.
   *
   * @param number of the page, from 1
   */
  void look(int number, PDPage page, List<PdfGlyph> glyphs) {
    PDResources resources = glyphs.isEmpty() ? page.getResources() : null;
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        if (isPicture(resources, name)) {
          pictures.add(number);
          return;
        }
      }
    }
  }

  /** Pages that are pictures, in their order. */
  List<Integer> pictures() {
    return List.copyOf(pictures);
  }

  private static boolean isPicture(PDResources resources, COSName name) {
    try {
      return resources.isImageXObject(name) || resources.getXObject(name) != null;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /**
   * @throws UnreadableNoteException when there is no text in it, or none that means something
   */
  void require() throws UnreadableNoteException {
    if (sensible == 0 && senseless == 0) {
      throw new UnreadableNoteException(
          !pictures.isEmpty()
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
