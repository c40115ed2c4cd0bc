package munjip.note;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Writes PDFs for tests, in a font that is not there: what its codes mean and how wide they are is
 * said, and nothing else is needed to read it. A syllable is as wide as it is high, other letters
 * half of it.
 */
final class PdfPaper {
  private final PDDocument document = new PDDocument();
  private final COSDictionary font;
  private final StringBuilder page = new StringBuilder();
  private boolean begun;

  PdfPaper() throws IOException {
    this(true);
  }

  /**
   * @param told whether the font says what its codes mean
   */
  PdfPaper(boolean told) throws IOException {
    font = font(told);
  }

  PDDocument document() {
    return document;
  }

  /** Text from a place, in points from the upper left corner of a page of 600 to 800. */
  PdfPaper text(double x, double y, double size, String text) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(c -> hex.append(String.format("%04X", c)));
    page.append(
        String.format(
            Locale.ROOT,
            "BT /F1 %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET%n",
            size,
            x,
            800 - y,
            hex));
    begun = true;
    return this;
  }

  /** Lines under each other, 10 points high. */
  PdfPaper lines(double x, double y, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      text(x, y + 14 * i, 10, lines[i]);
    }
    return this;
  }

  PdfPaper draw(String operators) {
    page.append(operators).append('\n');
    begun = true;
    return this;
  }

  PdfPaper nextPage() throws IOException {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.PAGE);
    PDPage sheet = new PDPage(dictionary);
    sheet.setMediaBox(new PDRectangle(600, 800));
    PDResources resources = new PDResources();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), font);
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    sheet.setResources(resources);
    PDStream content = new PDStream(document);
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(page.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
    sheet.setContents(content);
    document.addPage(sheet);
    page.setLength(0);
    begun = false;
    return this;
  }

  byte[] bytes() throws IOException {
    if (begun) {
      nextPage();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // The same bytes each time, so that damage does the same each time.
    document.setDocumentId(1L);
    document.save(out);
    document.close();
    return out.toByteArray();
  }

  private static COSDictionary font(boolean told) throws IOException {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    system.setInt(COSName.SUPPLEMENT, 0);
    COSArray half = new COSArray();
    half.add(COSInteger.get(0));
    half.add(COSInteger.get(0x2FF));
    half.add(COSInteger.get(500));
    COSDictionary glyphs = new COSDictionary();
    glyphs.setItem(COSName.TYPE, COSName.FONT);
    glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    glyphs.setName(COSName.BASE_FONT, "Batang");
    glyphs.setItem(COSName.CIDSYSTEMINFO, system);
    glyphs.setInt(COSName.DW, 1000);
    glyphs.setItem(COSName.W, half);
    COSArray descendants = new COSArray();
    descendants.add(glyphs);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "Batang");
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    if (told) {
      font.setItem(COSName.TO_UNICODE, toUnicode());
    }
    return font;
  }

  private static COSStream toUnicode() throws IOException {
    StringBuilder map =
        new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n");
    map.append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    for (int block = 0; block < 256; block += 64) {
      map.append("64 beginbfrange\n");
      for (int high = block; high < block + 64; high++) {
        map.append(String.format("<%02X00> <%02XFF> <%02X00>%n", high, high, high));
      }
      map.append("endbfrange\n");
    }
    map.append("endcmap end end\n");
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }
}
