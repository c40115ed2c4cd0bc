package munjip.note;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import kr.dogfoot.hwplib.object.bodytext.control.ControlType;
import kr.dogfoot.hwplib.object.etc.HWPTag;

/**
 * The records of a stream of a {@code .hwp} file that have to do with its text. The others are left
 * out before the library sees them: it stumbles over those it does not know, and does not come back
 * from some that are empty.
 */
final class HwpRecords {
  private static final Set<Integer> OF_THE_DOCUMENT =
      Set.of(
          (int) HWPTag.ID_MAPPINGS,
          (int) HWPTag.NUMBERING,
          (int) HWPTag.PARA_SHAPE,
          (int) HWPTag.STYLE);

  private static final Set<Integer> OF_A_SECTION =
      Set.of(
          (int) HWPTag.PARA_HEADER,
          (int) HWPTag.PARA_TEXT,
          (int) HWPTag.CTRL_HEADER,
          (int) HWPTag.LIST_HEADER,
          (int) HWPTag.TABLE,
          (int) HWPTag.EQEDIT,
          (int) HWPTag.SHAPE_COMPONENT,
          (int) HWPTag.SHAPE_COMPONENT_LINE,
          (int) HWPTag.SHAPE_COMPONENT_RECTANGLE,
          (int) HWPTag.SHAPE_COMPONENT_ELLIPSE,
          (int) HWPTag.SHAPE_COMPONENT_ARC,
          (int) HWPTag.SHAPE_COMPONENT_POLYGON,
          (int) HWPTag.SHAPE_COMPONENT_CURVE,
          (int) HWPTag.SHAPE_COMPONENT_OLE,
          (int) HWPTag.SHAPE_COMPONENT_PICTURE,
          (int) HWPTag.SHAPE_COMPONENT_CONTAINER,
          (int) HWPTag.SHAPE_COMPONENT_TEXTART);

  /** Controls that show text, or say how it is numbered. */
  private static final Set<Long> SHOWN =
      Set.of(
          ControlType.Table.getCtrlId(),
          ControlType.Gso.getCtrlId(),
          ControlType.Equation.getCtrlId(),
          ControlType.Footnote.getCtrlId(),
          ControlType.Endnote.getCtrlId(),
          ControlType.AdditionalText.getCtrlId(),
          ControlType.OverlappingLetter.getCtrlId(),
          ControlType.AutoNumber.getCtrlId(),
          ControlType.SectionDefine.getCtrlId());

  private HwpRecords() {}

  static byte[] ofTheDocument(byte[] stream) {
    return kept(stream, OF_THE_DOCUMENT);
  }

  static byte[] ofASection(byte[] stream) {
    return kept(stream, OF_A_SECTION);
  }

  private static byte[] kept(byte[] stream, Set<Integer> tags) {
    ByteBuffer in = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    ByteArrayOutputStream out = new ByteArrayOutputStream(stream.length / 2 + 16);
    int leftOut = Integer.MAX_VALUE;
    while (in.remaining() >= Integer.BYTES) {
      int start = in.position();
      int header = in.getInt();
      int tag = header & 0x3ff;
      int level = header >>> 10 & 0x3ff;
      long size = (header >>> 20) & 0xfffL;
      if (size == 0xfff) {
        if (in.remaining() < Integer.BYTES) {
          throw new StoppedReading(FragileFile.DAMAGED);
        }
        size = Integer.toUnsignedLong(in.getInt());
      }
      if (size > in.remaining()) {
        throw new StoppedReading(FragileFile.DAMAGED);
      }
      if (tag == HWPTag.MEMO_LIST && level <= 1) {
        break; // What follows is memos.
      }
      int body = in.position();
      in.position(body + (int) size);
      if (level > leftOut) {
        continue;
      }
      leftOut = Integer.MAX_VALUE;
      boolean control = tag == HWPTag.CTRL_HEADER && size >= Integer.BYTES;
      long id = control ? Integer.toUnsignedLong(in.getInt(body)) : 0;
      if (control && (!SHOWN.contains(id) || id == ControlType.SectionDefine.getCtrlId())) {
        leftOut = level;
      }
      if (size > 0 && tags.contains(tag) && (tag != HWPTag.CTRL_HEADER || SHOWN.contains(id))) {
        out.write(stream, start, in.position() - start);
      }
    }
    return out.toByteArray();
  }
}
