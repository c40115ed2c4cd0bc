package munjip.note;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a document that is a zip file, each unpacked when it is asked for. The list at the
 * end of the file is read here and not by {@code ZipInputStream}, which would unpack every picture
 * on its way; {@code ZipFile} wants a file, and the bytes that were read are what counts.
 */
final class ZipParts {
  /** A part of so many times the text allowed is no text; markup takes its share. */
  private static final int MOST_TIMES_TEXT = 5;

  /** What the format can count. */
  private static final int MOST_PARTS = 65_535;

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LISTED = 0x02014b50;
  private static final int LISTED_LENGTH = 46;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int LONGEST_COMMENT = 65_535;

  /**
   * @param at where its header is
   */
  private record Part(
      String name, int flags, int method, long crc, long packed, long size, long at) {}

  private final ByteBuffer zip;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final long text;
  private final long most;
  private long left;

  private ZipParts(byte[] zip, NoteConfig config) {
    this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    this.text = config.maxBytes();
    this.most = Math.min(config.maxBytes() * MOST_TIMES_TEXT, Integer.MAX_VALUE - 16);
    this.left = most * 2;
  }

  static boolean isZip(byte[] content) {
    return content.length >= 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
  }

  /**
   * @throws UnreadableNoteException when the list of parts is not there
   */
  static ZipParts of(byte[] content, NoteConfig config) throws UnreadableNoteException {
    ZipParts parts = new ZipParts(content, config);
    try {
      parts.list();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw damaged("its list of parts is cut off");
    }
    return parts;
  }

  private void list() throws UnreadableNoteException {
    int end = end();
    long size = Integer.toUnsignedLong(zip.getInt(end + 12));
    long offset = Integer.toUnsignedLong(zip.getInt(end + 16));
    if (size > end) {
      throw damaged("its list of parts is cut off");
    }
    // Whatever stands before the zip file moves all of it.
    long moved = end - size - offset;
    int at = (int) (end - size);
    while (at + LISTED_LENGTH <= end && zip.getInt(at) == LISTED) {
      int nameLength = zip.getShort(at + 28) & 0xFFFF;
      byte[] name = new byte[nameLength];
      zip.get(at + LISTED_LENGTH, name);
      String named = new String(name, StandardCharsets.UTF_8);
      Part part =
          new Part(
              named,
              zip.getShort(at + 8) & 0xFFFF,
              zip.getShort(at + 10) & 0xFFFF,
              Integer.toUnsignedLong(zip.getInt(at + 16)),
              Integer.toUnsignedLong(zip.getInt(at + 20)),
              Integer.toUnsignedLong(zip.getInt(at + 24)),
              Integer.toUnsignedLong(zip.getInt(at + 42)) + moved);
      if (parts.size() >= MOST_PARTS) {
        throw damaged("it lists more parts than a document has");
      }
      parts.putIfAbsent(key(named), part);
      int extra = zip.getShort(at + 30) & 0xFFFF;
      int comment = zip.getShort(at + 32) & 0xFFFF;
      at += LISTED_LENGTH + nameLength + extra + comment;
    }
  }

  private int end() throws UnreadableNoteException {
    int last = zip.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (zip.getInt(at) == END) {
        return at;
      }
    }
    throw damaged("its end is missing, it was not copied whole");
  }

  /** Names are the same in capitals and not, as they are to most programs. */
  private static String key(String name) {
    String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  /** As the file names them, in its order. */
  List<String> names() {
    return parts.values().stream().map(Part::name).toList();
  }

  boolean has(String name) {
    return parts.containsKey(key(name));
  }

  /** Whether a folder of this name holds something. */
  boolean hasFolder(String folder) {
    return parts.keySet().stream().anyMatch(name -> name.startsWith(key(folder) + "/"));
  }

  /**
   * One part, whole.
   *
   * @throws UnreadableNoteException when it is not there, damaged, or unpacks to more than a text
   */
  byte[] read(String name) throws UnreadableNoteException {
    return read(name, most);
  }

  /** As {@link #read}, a part that is held as a tree and may not be larger than a text. */
  byte[] readSmall(String name) throws UnreadableNoteException {
    return read(name, text);
  }

  private byte[] read(String name, long allowed) throws UnreadableNoteException {
    Part part = parts.get(key(name));
    if (part == null) {
      throw damaged(name + " is missing in it");
    }
    if ((part.flags & 1) != 0) {
      throw new UnreadableNoteException("protected by a password: save it without one");
    }
    if (part.method != 0 && part.method != 8) {
      throw new UnreadableNoteException(
          "packed in an unusual way (method %d): open it and save it again".formatted(part.method));
    }
    if (part.size > Math.min(allowed, left)) {
      throw new UnreadableNoteException(
          "too large when unpacked: %s has %,d bytes, which no text has"
              .formatted(name, part.size));
    }
    left -= part.size;
    byte[] content = unpacked(name, part);
    CRC32 crc = new CRC32();
    crc.update(content);
    if (content.length != part.size || crc.getValue() != part.crc) {
      throw damaged(name + " is not what it was when the file was written");
    }
    return content;
  }

  private byte[] unpacked(String name, Part part) throws UnreadableNoteException {
    if (part.at < 0 || part.at + LOCAL_LENGTH > zip.limit() || zip.getInt((int) part.at) != LOCAL) {
      throw damaged(name + " is not where it should be");
    }
    int header = (int) part.at;
    int names = (zip.getShort(header + 26) & 0xFFFF) + (zip.getShort(header + 28) & 0xFFFF);
    int start = header + LOCAL_LENGTH + names;
    if (start + part.packed > zip.limit()) {
      throw damaged(name + " is cut off");
    }
    InputStream packed = new ByteArrayInputStream(zip.array(), start, (int) part.packed);
    Inflater inflater = new Inflater(true);
    // One byte more than it says: whoever lies about the size is found out.
    try (InputStream in = part.method == 0 ? packed : new InflaterInputStream(packed, inflater)) {
      return in.readNBytes((int) part.size + 1);
    } catch (IOException e) {
      throw damaged(name + " cannot be unpacked");
    } finally {
      inflater.end();
    }
  }

  static UnreadableNoteException damaged(String how) {
    return new UnreadableNoteException("damaged: " + how);
  }
}
