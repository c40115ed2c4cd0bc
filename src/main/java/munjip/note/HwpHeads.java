package munjip.note;

import java.util.ArrayList;
import java.util.List;
import kr.dogfoot.hwplib.object.bodytext.control.Control;
import kr.dogfoot.hwplib.object.bodytext.control.ControlSectionDefine;
import kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph;
import kr.dogfoot.hwplib.object.docinfo.DocInfo;
import kr.dogfoot.hwplib.object.docinfo.Numbering;
import kr.dogfoot.hwplib.object.docinfo.ParaShape;
import kr.dogfoot.hwplib.object.docinfo.Style;
import kr.dogfoot.hwplib.object.docinfo.numbering.LevelNumbering;
import kr.dogfoot.hwplib.tool.textextractor.paraHead.ParaHeadNumber;

/** What the paragraphs of a {@code .hwp} file are, and which numbers stand before them. */
final class HwpHeads {
  private final DocInfo info;
  private final HwpNumbers numbers = new HwpNumbers();
  private int outline;

  HwpHeads(DocInfo info) {
    this.info = info;
  }

  /** From here on, headings are numbered as a section says. */
  void section(Paragraph first) {
    for (Control control :
        first.getControlList() == null ? List.<Control>of() : first.getControlList()) {
      if (control instanceof ControlSectionDefine section) {
        outline = section.getHeader().getNumberParaShapeId();
      }
    }
  }

  HwpHead of(Paragraph paragraph) {
    List<ParaShape> shapes = info.getParaShapeList();
    int id = paragraph.getHeader().getParaShapeId();
    int styled = headingStyle(paragraph.getHeader().getStyleId());
    if (id < 0 || id >= shapes.size()) {
      return HwpHead.of(styled, "");
    }
    ParaShape shape = shapes.get(id);
    int level = shape.getProperty1().getParaLevel();
    return switch (shape.getProperty1().getParaHeadShape()) {
      case Outline -> HwpHead.of(level + 1, number(outline, level));
      case Numbering -> HwpHead.of(styled, number(shape.getParaHeadId(), level));
      case Bullet -> HwpHead.ITEM;
      case None -> HwpHead.of(styled, "");
    };
  }

  private int headingStyle(int id) {
    List<Style> styles = info.getStyleList();
    if (id < 0 || id >= styles.size()) {
      return 0;
    }
    Style style = styles.get(id);
    return HwpHead.headingLevel(style.getHangulName())
        .or(() -> HwpHead.headingLevel(style.getEnglishName()))
        .orElse(0);
  }

  private String number(int numbering, int level) {
    List<Numbering> all = info.getNumberingList();
    return numbering < 1 || numbering > all.size()
        ? ""
        : numbers.next(String.valueOf(numbering), levels(all.get(numbering - 1)), level);
  }

  private static List<HwpNumbers.Level> levels(Numbering numbering) {
    List<HwpNumbers.Level> levels = new ArrayList<>();
    for (LevelNumbering level : numbering.getLevelNumberingList()) {
      String pattern = level.getNumberFormat().toUTF16LEString();
      levels.add(
          new HwpNumbers.Level(
              pattern == null ? "" : pattern,
              Math.clamp(level.getStartNumber(), 1, 10_000),
              number ->
                  ParaHeadNumber.toString(
                      number,
                      level.getParagraphHeadInfo().getProperty().getParagraphNumberFormat())));
    }
    return levels;
  }
}
