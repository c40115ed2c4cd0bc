package munjip.note;

import java.util.function.Consumer;
import kr.dogfoot.hwpxlib.object.common.baseobject.HasOnlyText;
import kr.dogfoot.hwpxlib.object.content.section_xml.SubList;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Container;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.TextArt;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.drawingobject.DrawingObject;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.shapeobject.ShapeObject;

/**
 * The text in drawn shapes of a {@code .hwpx} file: text boxes, captions, letters drawn as a
 * picture.
 *
 * @param text of the paragraph that the shape hangs on
 * @param asides takes text that stands apart
 */
record HwpxShapes(HwpText text, Consumer<SubList> asides) {
  void show(ShapeObject<?> shape) {
    if (shape instanceof Container container) {
      container.children().forEach(this::show);
    }
    if (shape instanceof TextArt art) {
      text.addApart(art.text());
    }
    if (shape instanceof DrawingObject<?> drawing && drawing.drawText() != null) {
      asides.accept(drawing.drawText().subList());
    }
    if (shape.caption() != null) {
      asides.accept(shape.caption().subList());
    }
  }

  static String text(HasOnlyText element) {
    return element == null ? "" : element.text();
  }
}
