package munjip.note;

import java.util.ArrayList;
import java.util.List;
import kr.dogfoot.hwplib.object.bodytext.ParagraphListInterface;
import kr.dogfoot.hwplib.object.bodytext.control.Control;
import kr.dogfoot.hwplib.object.bodytext.control.ControlAdditionalText;
import kr.dogfoot.hwplib.object.bodytext.control.ControlAutoNumber;
import kr.dogfoot.hwplib.object.bodytext.control.ControlEndnote;
import kr.dogfoot.hwplib.object.bodytext.control.ControlEquation;
import kr.dogfoot.hwplib.object.bodytext.control.ControlFootnote;
import kr.dogfoot.hwplib.object.bodytext.control.ControlOverlappingLetter;
import kr.dogfoot.hwplib.object.bodytext.control.ControlTable;
import kr.dogfoot.hwplib.object.bodytext.control.gso.GsoControl;
import kr.dogfoot.hwplib.object.bodytext.control.table.Cell;
import kr.dogfoot.hwplib.object.bodytext.control.table.Row;
import kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph;
import kr.dogfoot.hwplib.object.bodytext.paragraph.text.HWPChar;
import kr.dogfoot.hwplib.object.bodytext.paragraph.text.HWPCharControlExtend;

/** Turns what the library read of a {@code .hwp} file into paragraphs. */
final class HwpBody {
  private static final int TAB = 9;
  private static final int LINE_BREAK = 10;
  private static final int HYPHEN = 24;
  private static final int KEPT_BLANK = 30;
  private static final int FIXED_BLANK = 31;

  private final HwpHeads heads;

  HwpBody(HwpHeads heads) {
    this.heads = heads;
  }

  List<HwpParagraph> section(ParagraphListInterface section) {
    if (section.getParagraphCount() > 0) {
      heads.section(section.getParagraph(0));
    }
    return paragraphs(section);
  }

  private List<HwpParagraph> paragraphs(ParagraphListInterface list) {
    List<HwpParagraph> paragraphs = new ArrayList<>();
    for (Paragraph each : list) {
      paragraphs.add(paragraph(each));
    }
    return paragraphs;
  }

  private HwpParagraph paragraph(Paragraph paragraph) {
    HwpHead head = heads.of(paragraph);
    HwpText text = new HwpText();
    List<HwpParagraph.Attached> attached = new ArrayList<>();
    List<Control> controls =
        paragraph.getControlList() == null ? List.of() : paragraph.getControlList();
    int next = 0;
    if (paragraph.getText() != null) {
      for (HWPChar each : paragraph.getText().getCharList()) {
        switch (each.getType()) {
          case Normal -> text.add((char) each.getCode());
          case ControlChar, ControlInline -> control(each.getCode(), text);
          case ControlExtend -> {
            if (next < controls.size() && isOf(controls.get(next), (HWPCharControlExtend) each)) {
              show(controls.get(next++), text, attached);
            }
          }
        }
      }
    }
    for (Control rest : controls.subList(next, controls.size())) {
      show(rest, text, attached);
    }
    return head.paragraph(text, attached);
  }

  private static void control(int code, HwpText text) {
    switch (code) {
      case TAB -> text.add('\t');
      case LINE_BREAK -> text.add('\n');
      case HYPHEN -> text.add('-');
      case KEPT_BLANK, FIXED_BLANK -> text.add(' ');
      default -> {}
    }
  }

  /** Whether a place in the text is that of a control; those that are not read have places, too. */
  private static boolean isOf(Control control, HWPCharControlExtend place) {
    byte[] id = place.getAddition();
    long named =
        id == null || id.length < 4
            ? -1
            : (id[0] & 0xffL)
                | (id[1] & 0xffL) << 8
                | (id[2] & 0xffL) << 16
                | (id[3] & 0xffL) << 24;
    return control.getType().getCtrlId() == named;
  }

  private void show(Control control, HwpText text, List<HwpParagraph.Attached> attached) {
    switch (control) {
      case ControlTable table -> {
        if (table.getCaption() != null) {
          attached.add(aside(table.getCaption().getParagraphList()));
        }
        attached.add(grid(table));
      }
      case ControlEquation formula -> {
        text.addApart(formula.getEQEdit().getScript().toUTF16LEString());
        if (formula.getCaption() != null) {
          attached.add(aside(formula.getCaption().getParagraphList()));
        }
      }
      case ControlFootnote note -> attached.add(aside(note.getParagraphList()));
      case ControlEndnote note -> attached.add(aside(note.getParagraphList()));
      case ControlAdditionalText read ->
          text.addRead(
              read.getHeader().getMainText().toUTF16LEString(),
              read.getHeader().getSubText().toUTF16LEString());
      case ControlOverlappingLetter letters ->
          letters
              .getHeader()
              .getOverlappingLetterList()
              .forEach(letter -> text.add(letter.toUTF16LEString()));
      case ControlAutoNumber number -> {
        switch (number.getHeader().getProperty().getNumberSort()) {
          case Picture, Table, Equation -> text.add(String.valueOf(number.getHeader().getNumber()));
          default -> {}
        }
      }
      case GsoControl shape -> new HwpShapes(text, list -> attached.add(aside(list))).show(shape);
      default -> {}
    }
  }

  private HwpParagraph.Aside aside(ParagraphListInterface list) {
    return new HwpParagraph.Aside(paragraphs(list));
  }

  private HwpParagraph.Grid grid(ControlTable table) {
    List<List<HwpParagraph.Cell>> rows = new ArrayList<>();
    int headers = 0;
    for (Row row : table.getRowList()) {
      List<HwpParagraph.Cell> cells = new ArrayList<>();
      boolean header = !row.getCellList().isEmpty();
      for (Cell cell : row.getCellList()) {
        cells.add(
            new HwpParagraph.Cell(
                cell.getListHeader().getColIndex(), paragraphs(cell.getParagraphList())));
        header &= cell.getListHeader().getProperty().isTitleCell();
      }
      if (header && headers == rows.size()) {
        headers++;
      }
      rows.add(cells);
    }
    return new HwpParagraph.Grid(headers, rows);
  }
}
