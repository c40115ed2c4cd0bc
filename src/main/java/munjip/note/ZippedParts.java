package munjip.note;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a zip file in memory, unpacked one by one and within bounds; those nobody asks for,
 * such as pictures, stay packed. (The JDK reads zip files from a disk, or all parts in their
 * order.)
 */
final class ZippedParts {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int AT_ONCE = 1 << 16;

  /**
   * @param at its own header
   * @param length packed
   */
  private record Part(int at, int length, int method) {}

  private final ByteBuffer zip;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final ReadingTime time;
  private long left;

  /**
   * @param most bytes that may come out of all parts together
   */
  ZippedParts(byte[] content, long most, ReadingTime time) throws UnreadableNoteException {
    this.zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    this.left = most;
    this.time = time;
    try {
      list();
    } catch (IndexOutOfBoundsException e) {
      throw new UnreadableNoteException(FragileFile.DAMAGED);
    }
  }

  private void list() throws UnreadableNoteException {
    int end = zip.capacity() - END_LENGTH;
    int least = Math.max(0, end - LONGEST_COMMENT);
    while (end >= least && zip.getInt(end) != END) {
      end--;
    }
    if (end < least) {
      throw new UnreadableNoteException("damaged: its end is missing, it was not copied whole");
    }
    int count = number(end + 10);
    int at = zip.getInt(end + 16);
    for (int i = 0; i < count && zip.getInt(at) == ENTRY; i++) {
      byte[] name = new byte[number(at + 28)];
      zip.get(at + ENTRY_LENGTH, name);
      parts.putIfAbsent(
          new String(name, StandardCharsets.UTF_8),
          new Part(zip.getInt(at + 42), zip.getInt(at + 20), number(at + 10)));
      at += ENTRY_LENGTH + name.length + number(at + 30) + number(at + 32);
    }
  }

  private int number(int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }

  Set<String> names() {
    return parts.keySet();
  }

  /** A part, unpacked; empty when there is none of that name. */
  Optional<byte[]> part(String name) throws UnreadableNoteException {
    Part part = parts.get(name);
    if (part == null) {
      return Optional.empty();
    }
    try {
      if (zip.getInt(part.at()) != LOCAL) {
        throw new UnreadableNoteException(FragileFile.DAMAGED);
      }
      int body = part.at() + LOCAL_LENGTH + number(part.at() + 26) + number(part.at() + 28);
      return Optional.of(unpacked(zip.slice(body, part.length()), part.method()));
    } catch (IndexOutOfBoundsException | DataFormatException e) {
      throw new UnreadableNoteException(FragileFile.DAMAGED);
    }
  }

  private byte[] unpacked(ByteBuffer packed, int method)
      throws UnreadableNoteException, DataFormatException {
    if (method == STORED) {
      take(packed.remaining());
      byte[] bytes = new byte[packed.remaining()];
      packed.get(bytes);
      return bytes;
    }
    if (method != DEFLATED) {
      throw new UnreadableNoteException("packed in an unusual way: save it anew in 한글");
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(AT_ONCE);
      byte[] some = new byte[AT_ONCE];
      while (!inflater.finished()) {
        int count = inflater.inflate(some);
        if (count == 0 && !inflater.finished()) {
          throw new UnreadableNoteException(FragileFile.DAMAGED);
        }
        take(count);
        out.write(some, 0, count);
        time.check();
      }
      return out.toByteArray();
    } finally {
      inflater.end();
    }
  }

  private void take(int count) throws UnreadableNoteException {
    left -= count;
    if (left < 0) {
      throw new UnreadableNoteException("too large when unpacked: a file of text has less");
    }
  }
}
