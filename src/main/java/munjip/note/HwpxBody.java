package munjip.note;

import java.util.ArrayList;
import java.util.List;
import kr.dogfoot.hwpxlib.object.content.section_xml.ParaListCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Compose;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Ctrl;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.CtrlItem;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Dutmal;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Run;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.RunItem;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.T;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.TItem;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.ctrl.AutoNum;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.ctrl.inner.FootNoteEndNoteCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Equation;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Table;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.shapeobject.ShapeObject;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tc;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tr;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.t.NormalText;

/** Turns what the library read of a {@code .hwpx} file into paragraphs. */
final class HwpxBody {
  private final HwpxHeads heads;

  HwpxBody(HwpxHeads heads) {
    this.heads = heads;
  }

  List<HwpParagraph> section(ParaListCore section) {
    if (section.countOfPara() > 0) {
      heads.section(section.getPara(0));
    }
    return paragraphs(section);
  }

  private List<HwpParagraph> paragraphs(ParaListCore list) {
    List<HwpParagraph> paragraphs = new ArrayList<>();
    for (Para each : list.paras()) {
      paragraphs.add(new Reading().of(each));
    }
    return paragraphs;
  }

  private HwpParagraph.Aside aside(ParaListCore list) {
    return new HwpParagraph.Aside(list == null ? List.of() : paragraphs(list));
  }

  private HwpParagraph.Grid grid(Table table) {
    List<List<HwpParagraph.Cell>> rows = new ArrayList<>();
    int headers = 0;
    for (Tr row : table.trs()) {
      List<HwpParagraph.Cell> cells = new ArrayList<>();
      boolean header = row.countOfTc() > 0;
      for (Tc cell : row.tcs()) {
        int column =
            cell.cellAddr() == null || cell.cellAddr().colAddr() == null
                ? 0
                : cell.cellAddr().colAddr();
        cells.add(new HwpParagraph.Cell(column, aside(cell.subList()).paragraphs()));
        header &= Boolean.TRUE.equals(cell.header());
      }
      if (header && headers == rows.size()) {
        headers++;
      }
      rows.add(cells);
    }
    return new HwpParagraph.Grid(headers, rows);
  }

  /** The reading of one paragraph. */
  private final class Reading {
    private final HwpText text = new HwpText();
    private final List<HwpParagraph.Attached> attached = new ArrayList<>();
    private boolean deleted;

    HwpParagraph of(Para paragraph) {
      HwpHead head = heads.of(paragraph);
      for (Run run : paragraph.runs()) {
        run.runItems().forEach(this::show);
      }
      return head.paragraph(text, attached);
    }

    private void show(RunItem item) {
      switch (item) {
        case T words -> show(words);
        case Ctrl control -> control.ctrlItems().forEach(this::show);
        case Dutmal read ->
            text.addRead(HwpxShapes.text(read.mainText()), HwpxShapes.text(read.subText()));
        case Compose letters -> text.add(letters.composeText());
        case Table table -> {
          caption(table);
          attached.add(grid(table));
        }
        case Equation formula -> {
          text.addApart(HwpxShapes.text(formula.script()));
          caption(formula);
        }
        case ShapeObject<?> shape ->
            new HwpxShapes(text, list -> attached.add(aside(list))).show(shape);
        default -> {}
      }
    }

    private void caption(ShapeObject<?> shape) {
      if (shape.caption() != null) {
        attached.add(aside(shape.caption().subList()));
      }
    }

    private void show(CtrlItem control) {
      switch (control) {
        case FootNoteEndNoteCore<?> note -> attached.add(aside(note.subList()));
        case AutoNum number -> show(number);
        default -> {}
      }
    }

    private void show(AutoNum number) {
      if (number.num() != null && number.numType() != null) {
        switch (number.numType()) {
          case PICTURE, TABLE, EQUATION -> text.add(String.valueOf(number.num()));
          default -> {}
        }
      }
    }

    private void show(T words) {
      if (words.isOnlyText()) {
        add(words.onlyText());
        return;
      }
      for (int i = 0; i < words.countOfItems(); i++) {
        TItem item = words.getItem(i);
        switch (item._objectType()) {
          case NormalText -> add(((NormalText) item).text());
          case hp_lineBreak -> add("\n");
          case hp_tab -> add("\t");
          case hp_nbSpace, hp_fwSpace -> add(" ");
          case hp_hyphen -> add("-");
          case hp_deleteBegin -> deleted = true;
          case hp_deleteEnd -> deleted = false;
          default -> {}
        }
      }
    }

    private void add(String words) {
      if (!deleted) {
        text.add(words);
      }
    }
  }
}
