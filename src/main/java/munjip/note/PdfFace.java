package munjip.note;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * How letters look, as far as it tells what they are.
 *
 * @param fixed all of one width, as code is set
 */
record PdfFace(boolean bold, boolean fixed) {
  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi");

  private static final Pattern FIXED =
      Pattern.compile("mono|courier|consol|menlo|typewriter|cmtt|tltt|lmtt|coding|hack|sourcecode");

  private static final float BOLD_WEIGHT = 600;

  static PdfFace of(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    boolean bold = BOLD.matcher(name).find();
    PDFontDescriptor described = font.getFontDescriptor();
    if (!bold && described != null) {
      bold = described.isForceBold() || described.getFontWeight() >= BOLD_WEIGHT;
    }
    // Not by the flag of the font: old Korean fonts for running text have it, too.
    return new PdfFace(bold, FIXED.matcher(name).find());
  }
}
