package munjip.note;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.object.content.section_xml.ParaListCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Ctrl;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Run;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.ctrl.FootNote;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Table;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tc;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tr;
import kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;

/** Writes {@code .hwpx} files with the library, and changes their parts. */
final class HwpxSample {
  static final String SECTION = "Contents/section0.xml";

  private final HWPXFile file = BlankFileMaker.make();

  HWPXFile file() {
    return file;
  }

  ParaListCore body() {
    return file.sectionXMLFileList().get(0);
  }

  static Run paragraph(ParaListCore list, String text) {
    return paragraph(list, "3", "0", text);
  }

  /**
   * @param level 1 to 7
   */
  Run heading(int level, String text) {
    return paragraph(body(), String.valueOf(11 - level), String.valueOf(level + 1), text);
  }

  static Run paragraph(ParaListCore list, String shape, String style, String text) {
    Para paragraph =
        list.addNewPara()
            .idAnd("1")
            .paraPrIDRefAnd(shape)
            .styleIDRefAnd(style)
            .pageBreakAnd(false)
            .columnBreakAnd(false)
            .mergedAnd(false);
    Run run = paragraph.addNewRun().charPrIDRefAnd("0");
    run.addNewT().addText(text);
    return run;
  }

  static ParaListCore footnote(Run run) {
    Ctrl control = run.addNewCtrl();
    FootNote note = control.addNewFootNote();
    note.createSubList();
    return note.subList();
  }

  static Table table(Run run, String[][] rows) {
    Table table = run.addNewTable();
    for (String[] cells : rows) {
      Tr row = table.addNewTr();
      for (int c = 0; c < cells.length; c++) {
        Tc cell = row.addNewTc();
        cell.createCellAddr();
        cell.cellAddr().colAddrAnd((short) c).rowAddr((short) (table.countOfTr() - 1));
        cell.createSubList();
        paragraph(cell.subList(), cells[c]);
      }
    }
    return table;
  }

  byte[] bytes() throws Exception {
    return HWPXWriter.toBytes(file);
  }

  /** A blank document with its one section put in another's place. */
  static byte[] withSection(String inside) throws Exception {
    return with(
        SECTION,
        "<hs:sec xmlns:hs=\"http://www.hancom.co.kr/hwpml/2011/section\""
            + " xmlns:hp=\"http://www.hancom.co.kr/hwpml/2011/paragraph\">"
            + inside
            + "</hs:sec>");
  }

  static byte[] with(String part, String xml) throws Exception {
    Map<String, byte[]> parts = Documents.parts(new HwpxSample().bytes());
    parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
