package munjip.note;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * Makes the fonts of a PDF sound before PDFBox reads them, which takes the ranges in them at their
 * word ({@link PdfLetterTable}). Shapes of letters go, where a table says what the letters are.
 */
final class PdfFontData {
  /** Unicode has a million places, the largest fonts 65,536 letters. */
  private static final long MOST_LETTERS = 300_000;

  private static final int LARGEST_TABLE = 8_000_000;

  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param font as the PDF describes it; null for none
   */
  void bound(COSDictionary font) {
    if (font == null || !seen.add(font)) {
      return;
    }
    boundTable(font);
    boundEncoding(font);
    COSArray parts = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (parts != null && parts.size() > 0 && parts.getObject(0) instanceof COSDictionary letters) {
      boundWidths(letters, COSName.W, 3);
      boundWidths(letters, COSName.W2, 5);
      COSDictionary shapes = letters.getCOSDictionary(COSName.FONT_DESC);
      if (shapes != null && font.getCOSStream(COSName.TO_UNICODE) != null) {
        shapes.removeItem(COSName.FONT_FILE);
        shapes.removeItem(COSName.FONT_FILE2);
        shapes.removeItem(COSName.FONT_FILE3);
      }
    }
  }

  private static void boundTable(COSDictionary font) {
    COSStream table = font.getCOSStream(COSName.TO_UNICODE);
    if (table == null) {
      return;
    }
    try (RandomAccessRead view = table.createView();
        InputStream in = new RandomAccessInputStream(view)) {
      String written = new String(in.readNBytes(LARGEST_TABLE), StandardCharsets.ISO_8859_1);
      COSStream sound = new COSStream();
      try (OutputStream out = sound.createOutputStream()) {
        out.write(PdfLetterTable.sound(written).getBytes(StandardCharsets.ISO_8859_1));
      }
      font.setItem(COSName.TO_UNICODE, sound);
    } catch (IOException e) {
      font.removeItem(COSName.TO_UNICODE);
    }
  }

  /** Tables from code to glyph have no such ranges; one that has is made to do harm. */
  private static void boundEncoding(COSDictionary font) {
    COSStream table = font.getCOSStream(COSName.ENCODING);
    if (table == null) {
      return;
    }
    try (RandomAccessRead view = table.createView();
        InputStream in = new RandomAccessInputStream(view)) {
      String written = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      if (written.length() > LARGEST_TABLE || written.contains("bfrange")) {
        font.removeItem(COSName.ENCODING);
      }
    } catch (IOException e) {
      font.removeItem(COSName.ENCODING);
    }
  }

  /**
   * @param length of an entry for a range: its ends, and what holds for all of it
   */
  private static void boundWidths(COSDictionary letters, COSName name, int length) {
    COSArray widths = letters.getCOSArray(name);
    long all = 0;
    for (int i = 0; widths != null && i + 1 < widths.size(); ) {
      if (widths.getObject(i + 1) instanceof COSArray) {
        i += 2;
      } else {
        if (widths.getObject(i) instanceof COSNumber first
            && widths.getObject(i + 1) instanceof COSNumber last) {
          all += Math.max(0, last.longValue() - first.longValue());
        }
        i += length;
      }
    }
    if (all > MOST_LETTERS) {
      letters.removeItem(name);
    }
  }
}
