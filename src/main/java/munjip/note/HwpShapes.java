package munjip.note;

import java.util.function.Consumer;
import kr.dogfoot.hwplib.object.bodytext.ParagraphListInterface;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlArc;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlContainer;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlCurve;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlEllipse;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlPolygon;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlRectangle;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlTextArt;
import kr.dogfoot.hwplib.object.bodytext.control.gso.GsoControl;
import kr.dogfoot.hwplib.object.bodytext.control.gso.textbox.TextBox;

/**
 * The text in drawn shapes of a {@code .hwp} file: text boxes, captions, letters drawn as a
 * picture.
 *
 * @param text of the paragraph that the shape hangs on
 * @param asides takes text that stands apart
 */
record HwpShapes(HwpText text, Consumer<ParagraphListInterface> asides) {
  void show(GsoControl shape) {
    switch (shape) {
      case ControlRectangle rectangle -> box(rectangle.getTextBox());
      case ControlEllipse ellipse -> box(ellipse.getTextBox());
      case ControlArc arc -> box(arc.getTextBox());
      case ControlPolygon polygon -> box(polygon.getTextBox());
      case ControlCurve curve -> box(curve.getTextBox());
      case ControlTextArt art ->
          text.addApart(art.getShapeComponentTextArt().getContent().toUTF16LEString());
      case ControlContainer container -> container.getChildControlList().forEach(this::show);
      default -> {}
    }
    if (shape.getCaption() != null) {
      asides.accept(shape.getCaption().getParagraphList());
    }
  }

  private void box(TextBox box) {
    if (box != null) {
      asides.accept(box.getParagraphList());
    }
  }
}
