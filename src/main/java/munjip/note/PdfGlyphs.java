package munjip.note;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import munjip.text.Blanks;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Takes the letters from a page, in the order in which the page draws them. PDFBox's own lines and
 * paragraphs are not used: they know no columns and no Korean.
 */
final class PdfGlyphs extends PDFTextStripper {
  /** Of a page; more are drawn by nobody who wants to be read. */
  private static final int MOST = 400_000;

  private static final int OFTEN = 512;

  /** How much of the size a letter takes in drawn fonts, whose stated size says nothing. */
  private static final float HEIGHT = .5f;

  private final ReadingTime time;
  private List<PdfGlyph> glyphs = new ArrayList<>();
  private final IdentityHashMap<PDFont, PdfFace> faces = new IdentityHashMap<>();
  private final PdfFontData fontData = new PdfFontData();
  private int steps;
  private boolean broken;
  private boolean picture;
  private int shown;
  private int told;

  PdfGlyphs(ReadingTime time) {
    this.time = time;
    // Pages are given one by one, which the counting of pages in there knows nothing of.
    setStartPage(0);
    setShouldSeparateByBeads(false);
  }

  /** What a page draws; what can be read of it, where it is damaged. */
  List<PdfGlyph> of(PDPage page) throws UnreadableNoteException {
    glyphs = new ArrayList<>();
    broken = false;
    picture = false;
    shown = 0;
    told = 0;
    faces.clear();
    try {
      processPage(page);
    } catch (IOException | RuntimeException e) {
      time.check();
      if (e instanceof EnoughException) {
        throw new UnreadableNoteException(
            "a page of it has more than "
                + MOST
                + " letters: it may be damaged, or made to do so; print it anew, or leave it out with .munjipignore");
      }
      broken = true;
      writePage();
    }
    return glyphs;
  }

  /** Whether the last page is damaged, and what is read of it breaks off. */
  boolean isBroken() {
    return broken;
  }

  /** Whether the last page draws a picture. */
  boolean hasPicture() {
    return picture;
  }

  /** How many letters of the last page say not what they are. */
  int untold() {
    return shown - told;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++steps % OFTEN == 0 && time.isOver()) {
      throw new EnoughException();
    }
    // Operators that stand for two are run with none.
    if (operands != null && !operands.isEmpty() && operands.getFirst() instanceof COSName name) {
      switch (operator.getName()) {
        case OperatorName.SET_FONT_AND_SIZE -> fontData.bound(resource(COSName.FONT, name));
        case OperatorName.SET_GRAPHICS_STATE_PARAMS -> {
          COSDictionary state = resource(COSName.EXT_G_STATE, name);
          COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
          if (font != null && font.size() > 0 && font.getObject(0) instanceof COSDictionary each) {
            fontData.bound(each);
          }
        }
        case OperatorName.DRAW_OBJECT -> {
          COSDictionary drawn = resource(COSName.XOBJECT, name);
          picture |= drawn != null && COSName.IMAGE.equals(drawn.getCOSName(COSName.SUBTYPE));
        }
        default -> {}
      }
    }
    picture |= operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE);
    super.processOperator(operator, operands);
  }

  private COSDictionary resource(COSName kind, COSName name) {
    COSDictionary all =
        getResources() == null ? null : getResources().getCOSObject().getCOSDictionary(kind);
    return all == null ? null : all.getCOSDictionary(name);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (++shown > MOST || (shown % OFTEN == 0 && time.isOver())) {
      throw new EnoughException();
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    told++;
    super.processTextPosition(text);
  }

  @Override
  protected void writePage() {
    for (List<TextPosition> article : getCharactersByArticle()) {
      for (TextPosition text : article) {
        String letters = letters(text.getUnicode());
        if (!letters.isEmpty() && finite(text)) {
          glyphs.add(
              new PdfGlyph(
                  letters,
                  text.getXDirAdj(),
                  text.getXDirAdj() + text.getWidthDirAdj(),
                  text.getYDirAdj(),
                  size(text),
                  Math.round(text.getDir()),
                  faces.computeIfAbsent(text.getFont(), PdfFace::of)));
        }
      }
      article.clear();
    }
  }

  private static boolean finite(TextPosition text) {
    return Float.isFinite(
        text.getXDirAdj() + text.getYDirAdj() + text.getWidthDirAdj() + size(text));
  }

  private static float size(TextPosition text) {
    float size =
        text.getFont() instanceof PDType3Font
            ? text.getHeightDir() / HEIGHT
            : Math.abs(text.getYScale());
    return size > 0 ? size : 1;
  }

  /** Ligatures and full forms as letters; the soft hyphen stays, for it tells of a cut word. */
  private static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFB00' && c <= '\uFB06') {
        out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (Blanks.isBlank(c)) {
        out.append(' ');
      } else if (c != '\uFEFF' && c != '\u200B') {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Ends a page that goes on and on. */
  private static final class EnoughException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
