package munjip.note;

import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether packed bytes of a PDF are whole. PDFBox unpacks what it can of damaged ones, and says
 * nothing.
 */
final class Deflated {
  private static final int HEADER = 2;
  private static final int CHECKSUM = 4;

  private Deflated() {}

  /**
   * @param packed in zlib's form (RFC 1950); what stands behind its end, or a checksum that is
   *     missing, is no damage, for programs write both
   * @param most bytes that are unpacked to look; the rest is taken to be whole
   */
  static boolean isDamaged(byte[] packed, int most) {
    if (packed.length <= HEADER) {
      return false; // of an empty stream, which some write without a word
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed, HEADER, packed.length - HEADER);
      Adler32 sum = new Adler32();
      byte[] out = new byte[8_192];
      while (!inflater.finished() && inflater.getBytesWritten() < most) {
        int count = inflater.inflate(out);
        if (count == 0 && !inflater.finished()) {
          return !endsFlushed(packed);
        }
        sum.update(out, 0, count);
      }
      int end = packed.length - inflater.getRemaining();
      return inflater.finished()
          && inflater.getRemaining() >= CHECKSUM
          && (int) sum.getValue() != number(packed, end);
    } catch (DataFormatException e) {
      return true;
    } finally {
      inflater.end();
    }
  }

  /** Some programs never write the last block, and end with an empty one. */
  private static boolean endsFlushed(byte[] packed) {
    int end = packed.length;
    while (end > HEADER && (packed[end - 1] == '\n' || packed[end - 1] == '\r')) {
      end--;
    }
    return end >= HEADER + CHECKSUM && number(packed, end - CHECKSUM) == 0x0000_FFFF;
  }

  private static int number(byte[] bytes, int at) {
    return ((bytes[at] & 0xFF) << 24)
        | ((bytes[at + 1] & 0xFF) << 16)
        | ((bytes[at + 2] & 0xFF) << 8)
        | (bytes[at + 3] & 0xFF);
  }
}
