package munjip.note;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.object.bodytext.ParagraphListInterface;
import kr.dogfoot.hwplib.object.bodytext.control.Control;
import kr.dogfoot.hwplib.object.bodytext.control.ControlEndnote;
import kr.dogfoot.hwplib.object.bodytext.control.ControlFootnote;
import kr.dogfoot.hwplib.object.bodytext.control.ControlTable;
import kr.dogfoot.hwplib.object.bodytext.control.ControlType;
import kr.dogfoot.hwplib.object.bodytext.control.sectiondefine.NumberShape;
import kr.dogfoot.hwplib.object.bodytext.control.table.Cell;
import kr.dogfoot.hwplib.object.bodytext.control.table.Row;
import kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph;
import kr.dogfoot.hwplib.object.bodytext.paragraph.text.HWPCharControlExtend;
import kr.dogfoot.hwplib.object.docinfo.ParaShape;
import kr.dogfoot.hwplib.object.docinfo.parashape.ParaHeadShape;
import kr.dogfoot.hwplib.org.apache.poi.poifs.filesystem.DirectoryEntry;
import kr.dogfoot.hwplib.org.apache.poi.poifs.filesystem.POIFSFileSystem;
import kr.dogfoot.hwplib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwplib.writer.HWPWriter;

/** Writes {@code .hwp} files with the library, and broken ones without it. */
final class HwpSample {
  static final int COMPRESSED = 1;

  /** Of the blank document: 바탕글, 개요 1, 개요 2. */
  private static final int PLAIN = 3;

  private final HWPFile file = BlankFileMaker.make();

  /** Paragraphs are added here, and in cells and boxes. */
  ParagraphListInterface body() {
    return file.getBodyText().getLastSection();
  }

  ParagraphListInterface anotherSection() {
    ParagraphListInterface section = file.getBodyText().addNewSection();
    file.getDocInfo().getDocumentProperties().setSectionCount(2);
    return section;
  }

  HWPFile file() {
    return file;
  }

  static Paragraph paragraph(ParagraphListInterface list, String text) {
    return paragraph(list, PLAIN, 0, text);
  }

  /**
   * @param level 1 to 7
   */
  Paragraph heading(int level, String text) {
    return paragraph(body(), 11 - level, level + 1, text);
  }

  /** Under a head of its own. */
  Paragraph headed(ParaHeadShape head, int level, int numbering, String text) {
    ParaShape shape = file.getDocInfo().addNewParaShape();
    shape.getProperty1().setParaHeadShape(head);
    shape.getProperty1().setParaLevel((byte) level);
    shape.setParaHeadId(numbering);
    return paragraph(body(), file.getDocInfo().getParaShapeList().size() - 1, 0, text);
  }

  private static Paragraph paragraph(
      ParagraphListInterface list, int shape, int style, String text) {
    Paragraph paragraph = list.addNewParagraph();
    paragraph.getHeader().setParaShapeId(shape);
    paragraph.getHeader().setStyleId((short) style);
    paragraph.createText();
    paragraph.createCharShape();
    paragraph.getCharShape().addParaCharShape(0, 0);
    if (text.isEmpty()) {
      paragraph.getText().addNewCharControlChar().setCode('\r');
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        paragraph.getText().addNewCharControlChar().setCode(c);
      } else {
        paragraph.getText().addNewNormalChar().setCode(c);
      }
    }
    return paragraph;
  }

  /** A control at the end of a paragraph, as it is until now. */
  static <T extends Control> T control(
      Paragraph paragraph, int code, ControlType type, Class<T> kind) {
    place(paragraph, code, type);
    return kind.cast(paragraph.addNewControl(type));
  }

  static ParagraphListInterface footnote(Paragraph paragraph) {
    ControlFootnote note = control(paragraph, 17, ControlType.Footnote, ControlFootnote.class);
    note.getHeader().setNumberShape(NumberShape.Number);
    return note.getParagraphList();
  }

  static ParagraphListInterface endnote(Paragraph paragraph) {
    ControlEndnote note = control(paragraph, 17, ControlType.Endnote, ControlEndnote.class);
    note.getHeader().setNumberShape(NumberShape.Number);
    return note.getParagraphList();
  }

  static void place(Paragraph paragraph, int code, ControlType type) {
    HWPCharControlExtend place = paragraph.getText().addNewExtendControlChar();
    place.setCode(code);
    byte[] addition = new byte[12];
    ByteBuffer.wrap(addition).order(ByteOrder.LITTLE_ENDIAN).putInt((int) type.getCtrlId());
    try {
      place.setAddition(addition);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  static ControlTable table(Paragraph paragraph, String[][] rows) {
    return table(paragraph, rows, (cell, text) -> paragraph(cell.getParagraphList(), text));
  }

  interface Filling {
    void fill(Cell cell, String text);
  }

  static ControlTable table(Paragraph paragraph, String[][] rows, Filling filling) {
    ControlTable table = control(paragraph, 11, ControlType.Table, ControlTable.class);
    table.getTable().setRowCount(rows.length);
    table.getTable().setColumnCount(rows[0].length);
    for (int r = 0; r < rows.length; r++) {
      Row row = table.addNewRow();
      table.getTable().addCellCountOfRow(rows[r].length);
      for (int c = 0; c < rows[r].length; c++) {
        Cell cell = row.addNewCell();
        cell.getListHeader().setColIndex(c);
        cell.getListHeader().setRowIndex(r);
        cell.getListHeader().setColSpan(1);
        cell.getListHeader().setRowSpan(1);
        filling.fill(cell, rows[r][c]);
      }
    }
    return table;
  }

  byte[] bytes() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HWPWriter.toStream(file, out);
    return out.toByteArray();
  }

  /** A document in one line. */
  static byte[] of(Consumer<HwpSample> writing) throws Exception {
    HwpSample sample = new HwpSample();
    writing.accept(sample);
    return sample.bytes();
  }

  /**
   * A compound file, of whatever streams.
   *
   * @param streams names with {@code /} for those in a folder
   */
  static byte[] compound(Map<String, byte[]> streams) throws IOException {
    POIFSFileSystem file = new POIFSFileSystem();
    for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
      String[] path = stream.getKey().split("/");
      DirectoryEntry folder = file.getRoot();
      for (int i = 0; i < path.length - 1; i++) {
        folder =
            folder.hasEntry(path[i])
                ? (DirectoryEntry) folder.getEntry(path[i])
                : folder.createDirectory(path[i]);
      }
      folder.createDocument(path[path.length - 1], new ByteArrayInputStream(stream.getValue()));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.writeFilesystem(out);
    return out.toByteArray();
  }

  static byte[] header(int flags) {
    ByteBuffer header = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
    header.put("HWP Document File".getBytes(StandardCharsets.ISO_8859_1));
    header.putInt(32, 0x05000304);
    header.putInt(36, flags);
    return header.array();
  }

  static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(bytes);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] some = new byte[1 << 16];
    while (!deflater.finished()) {
      out.write(some, 0, deflater.deflate(some));
    }
    deflater.end();
    return out.toByteArray();
  }

  /** A record with a body of numbers. */
  static byte[] record(int tag, int level, int... body) {
    ByteBuffer record = ByteBuffer.allocate(4 + 4 * body.length).order(ByteOrder.LITTLE_ENDIAN);
    record.putInt(tag | level << 10 | (4 * body.length) << 20);
    for (int each : body) {
      record.putInt(each);
    }
    return record.array();
  }
}
