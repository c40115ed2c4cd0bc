package munjip.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes by which files of 한글 are known. */
final class HwpSigns {
  private static final byte[] COMPOUND = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };
  private static final byte[] OLD = "HWP Document File V".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] NAMED = "HWP Document File".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] XML = "<HWPML".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] ZIPPED =
      "mimetypeapplication/hwp+zip".getBytes(StandardCharsets.ISO_8859_1);

  /** Where the first entry of a zip file names itself. */
  private static final int OPENING = 200;

  private HwpSigns() {}

  /** The format before 2000. */
  static boolean isHwp3(byte[] content) {
    return begins(content, OLD);
  }

  static boolean isHwp5(byte[] content) {
    return begins(content, COMPOUND) && contains(content, content.length, NAMED);
  }

  /** A zip file that says what it is in its first entry, as the format wants it. */
  static boolean isHwpx(byte[] content) {
    return ZipParts.isZip(content) && contains(content, OPENING, ZIPPED);
  }

  /**
   * @throws UnreadableNoteException saying what it is instead
   */
  static void requireHwp5(byte[] content) throws UnreadableNoteException {
    if (content.length == 0) {
      throw new UnreadableNoteException("empty: there is nothing in it");
    }
    if (isHwp3(content)) {
      throw new UnreadableNoteException(
          "a file of 한글 3.0 or older: open it in 한글 and save it as .hwpx");
    }
    if (contains(content, 2 * OPENING, XML)) {
      throw new UnreadableNoteException(
          "a file of 한글 in XML (HWPML): open it in 한글 and save it as .hwpx");
    }
    if (!begins(content, COMPOUND)) {
      throw new UnreadableNoteException("not a file of 한글, though it is named like one");
    }
  }

  private static boolean begins(byte[] content, byte[] sign) {
    return content.length >= sign.length
        && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
  }

  private static boolean contains(byte[] content, int within, byte[] sign) {
    int last = Math.min(content.length, within) - sign.length;
    for (int i = 0; i <= last; i++) {
      if (content[i] == sign[0]
          && Arrays.equals(content, i, i + sign.length, sign, 0, sign.length)) {
        return true;
      }
    }
    return false;
  }
}
