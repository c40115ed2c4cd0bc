package munjip.note;

import io.documentnode.epub4j.domain.Author;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.TOCReference;
import io.documentnode.epub4j.epub.EpubWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.doc.table.OdfTable;
import org.odftoolkit.odfdom.dom.element.office.OfficeTextElement;
import org.odftoolkit.odfdom.dom.element.text.TextListElement;
import org.odftoolkit.odfdom.dom.element.text.TextNoteElement;
import org.odftoolkit.odfdom.dom.element.text.TextPElement;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Footnote;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Table;
import org.openrtf.text.rtf.RtfWriter2;
import org.openrtf.text.rtf.style.RtfParagraphStyle;

/**
 * A file of each packed format, written by the library that programs write it with: a paragraph of
 * given words, and in ODT, RTF and EPUB a heading, a list, a table and a footnote around it.
 */
public final class LibraryFiles {
  private LibraryFiles() {}

  /** By Apache PDFBox. */
  public static byte[] pdf(String words) throws Exception {
    return new PdfPaper().lines(50, 60, words).bytes();
  }

  /** By Apache POI. */
  public static byte[] docx(String words) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(words);
      document.write(out);
    }
    return out.toByteArray();
  }

  /** By hwplib. */
  public static byte[] hwp(String words) throws Exception {
    HwpSample sample = new HwpSample();
    HwpSample.paragraph(sample.body(), words);
    return sample.bytes();
  }

  /** By hwpxlib. */
  public static byte[] hwpx(String words) throws Exception {
    HwpxSample sample = new HwpxSample();
    HwpxSample.paragraph(sample.body(), words);
    return sample.bytes();
  }

  /** By the ODF Toolkit. */
  public static byte[] odt(String words) throws Exception {
    try (OdfTextDocument document = OdfTextDocument.newTextDocument()) {
      OfficeTextElement root = document.getContentRoot();
      root.removeChild(root.getFirstElementChild());
      root.newTextHElement(2).setTextContent("걷기");
      TextPElement paragraph = root.newTextPElement();
      paragraph.setTextContent(words);
      TextNoteElement note = paragraph.newTextNoteElement("footnote");
      note.newTextNoteCitationElement().setTextContent("1");
      note.newTextNoteBodyElement().newTextPElement().setTextContent("김훈, 42쪽");
      TextListElement list = root.newTextListElement();
      list.newTextListItemElement().newTextPElement().setTextContent("하나");
      list.newTextListItemElement().newTextPElement().setTextContent("two");
      OdfTable table = OdfTable.newTable(document, 2, 2);
      table.getCellByPosition(0, 0).setStringValue("날");
      table.getCellByPosition(1, 0).setStringValue("걸음");
      table.getCellByPosition(0, 1).setStringValue("월");
      table.getCellByPosition(1, 1).setStringValue("7,000");
      document.getOfficeMetadata().setTitle("산책과 기억");
      document.getOfficeMetadata().setKeywords(List.of("산책", "memory"));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** By OpenRTF. */
  public static byte[] rtf(String words) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document();
    RtfWriter2.getInstance(document, out);
    document.addTitle("산책과 기억");
    document.addKeywords("산책, memory");
    document.open();
    document.add(new Paragraph("걷기", RtfParagraphStyle.STYLE_HEADING_2));
    Paragraph paragraph = new Paragraph(words);
    paragraph.add(new Footnote(new Chunk("김훈, 42쪽")));
    document.add(paragraph);
    org.openpdf.text.List list = new org.openpdf.text.List(true);
    list.add("하나");
    list.add("two");
    document.add(list);
    Table table = new Table(2);
    for (String cell : List.of("날", "걸음", "월", "7,000")) {
      table.addCell(cell);
    }
    document.add(table);
    document.close();
    return out.toByteArray();
  }

  /** By epub4j. */
  public static byte[] epub(String words) throws Exception {
    Book book = new Book();
    book.getMetadata().addTitle("산책과 기억");
    book.getMetadata().addAuthor(new Author("훈", "김"));
    book.getMetadata().setSubjects(List.of("산책", "memory"));
    TOCReference first =
        book.addSection("첫째 마당", chapter("one.xhtml", "<h1>첫째 마당</h1><p>" + words + "</p>"));
    book.addSection(
        first,
        "둘째 길",
        chapter(
            "two.xhtml",
            "<h2>둘째 길</h2><ul><li>하나</li><li>two</li></ul>"
                + "<table><tr><th>날</th><th>걸음</th></tr><tr><td>월</td><td>7,000</td></tr></table>"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new EpubWriter().write(book, out);
    return out.toByteArray();
  }

  private static Resource chapter(String href, String body) {
    String page =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>%s</body></html>
        """
            .formatted(body);
    return new Resource(page.getBytes(StandardCharsets.UTF_8), href);
  }
}
