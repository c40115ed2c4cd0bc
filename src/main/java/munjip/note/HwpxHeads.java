package munjip.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.dogfoot.hwpxlib.object.content.header_xml.HeaderXMLFile;
import kr.dogfoot.hwpxlib.object.content.header_xml.RefList;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.Numbering;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.ParaPr;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.Style;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.numbering.ParaHead;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Run;
import kr.dogfoot.hwpxlib.tool.textextractor.paraHead.ParaHeadNumber;

/** What the paragraphs of a {@code .hwpx} file are, and which numbers stand before them. */
final class HwpxHeads {
  private final Map<String, ParaPr> shapes = new HashMap<>();
  private final Map<String, Integer> headingStyles = new HashMap<>();
  private final Map<String, List<HwpNumbers.Level>> numberings = new HashMap<>();
  private final HwpNumbers numbers = new HwpNumbers();
  private String outline = "";

  HwpxHeads(HeaderXMLFile header) {
    RefList definitions = header.refList();
    if (definitions == null) {
      return;
    }
    if (definitions.paraProperties() != null) {
      definitions.paraProperties().items().forEach(shape -> shapes.put(shape.id(), shape));
    }
    if (definitions.styles() != null) {
      for (Style style : definitions.styles().items()) {
        HwpHead.headingLevel(style.name())
            .or(() -> HwpHead.headingLevel(style.engName()))
            .ifPresent(level -> headingStyles.put(style.id(), level));
      }
    }
    if (definitions.numberings() != null) {
      for (Numbering numbering : definitions.numberings().items()) {
        numberings.put(numbering.id(), levels(numbering));
      }
    }
  }

  private static List<HwpNumbers.Level> levels(Numbering numbering) {
    List<HwpNumbers.Level> levels = new ArrayList<>();
    for (ParaHead head : numbering.paraHeads()) {
      levels.add(
          new HwpNumbers.Level(
              head.text() == null ? "" : head.text(),
              head.start() == null ? 1 : Math.clamp(head.start(), 1, 10_000),
              number ->
                  head.numFormat() == null
                      ? String.valueOf(number)
                      : ParaHeadNumber.toString(number, head.numFormat())));
    }
    return levels;
  }

  /** From here on, headings are numbered as a section says. */
  void section(Para first) {
    for (Run run : first.runs()) {
      if (run.secPr() != null && run.secPr().outlineShapeIDRef() != null) {
        outline = run.secPr().outlineShapeIDRef();
      }
    }
  }

  HwpHead of(Para paragraph) {
    int styled = headingStyles.getOrDefault(paragraph.styleIDRef(), 0);
    ParaPr shape = shapes.get(paragraph.paraPrIDRef());
    if (shape == null || shape.heading() == null || shape.heading().type() == null) {
      return HwpHead.of(styled, "");
    }
    int level = shape.heading().level() == null ? 0 : shape.heading().level();
    return switch (shape.heading().type()) {
      case OUTLINE -> HwpHead.of(level + 1, number(outline, level));
      case NUMBER -> HwpHead.of(styled, number(shape.heading().idRef(), level));
      case BULLET -> HwpHead.ITEM;
      case NONE -> HwpHead.of(styled, "");
    };
  }

  private String number(String numbering, int level) {
    return numbers.next(numbering, numberings.getOrDefault(numbering, List.of()), level);
  }
}
