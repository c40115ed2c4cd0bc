package munjip.note;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kr.dogfoot.hwplib.object.fileheader.FileVersion;
import kr.dogfoot.hwplib.util.compoundFile.reader.CompoundFileReader;

/**
 * The streams of a {@code .hwp} file, unpacked within bounds. The file is a compound file, a small
 * file system of Microsoft's; pictures in it are left packed.
 */
final class HwpStreams {
  private static final String SIGNATURE = "HWP Document File";
  private static final int VERSION_AT = 32;
  private static final int FLAGS_AT = 36;

  private static final int PACKED = 1;
  private static final int PASSWORD = 1 << 1;
  private static final int DISTRIBUTION = 1 << 2;
  private static final int RIGHTS = 1 << 4 | 1 << 10;
  private static final int CERTIFICATE = 1 << 8;

  private final CompoundFileReader file;
  private final ReadingTime time;
  private final FileVersion version = new FileVersion();
  private final boolean packed;
  private long left;

  /**
   * @param most bytes that may come out of all streams together
   * @throws UnreadableNoteException when 한글 itself would ask for a password, or refuse
   */
  HwpStreams(byte[] content, long most, ReadingTime time)
      throws UnreadableNoteException, IOException {
    this.file = new CompoundFileReader(new ByteArrayInputStream(content));
    this.time = time;
    this.left = most;
    byte[] header = stream("FileHeader").orElse(new byte[0]);
    if (header.length < FLAGS_AT + Integer.BYTES
        || !new String(header, StandardCharsets.ISO_8859_1).startsWith(SIGNATURE)) {
      throw new UnreadableNoteException("not a file of 한글, though it is named like one");
    }
    ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    version.setVersion(Integer.toUnsignedLong(fields.getInt(VERSION_AT)));
    int flags = fields.getInt(FLAGS_AT);
    requireOpen(flags);
    packed = (flags & PACKED) != 0;
  }

  private static void requireOpen(int flags) throws UnreadableNoteException {
    if ((flags & PASSWORD) != 0) {
      throw new UnreadableNoteException(
          "protected by a password: save it without one in 한글 (보안 → 문서 암호 변경/해제)");
    }
    if ((flags & DISTRIBUTION) != 0) {
      throw new UnreadableNoteException(
          "a distribution document (배포용 문서), closed by its author: ask for one that is not, or"
              + " open it for editing in 한글 and save it");
    }
    if ((flags & (RIGHTS | CERTIFICATE)) != 0) {
      throw new UnreadableNoteException(
          "encrypted (DRM, or a certificate): save it in 한글 without that");
    }
  }

  FileVersion version() {
    return version;
  }

  /** The definitions that the text refers to: shapes of paragraphs, styles, numberings. */
  byte[] definitions() throws UnreadableNoteException, IOException {
    return unpacked(stream("DocInfo").orElseThrow(() -> new StoppedReading(FragileFile.DAMAGED)));
  }

  /** How many sections there are. */
  int sections() throws IOException {
    return in(
        () -> {
          int count = 0;
          while (file.isChildStream("Section" + count)) {
            count++;
          }
          return count;
        });
  }

  /**
   * @param index 0-based
   */
  byte[] section(int index) throws UnreadableNoteException, IOException {
    byte[] stream = in(() -> stream("Section" + index).orElse(new byte[0]));
    return unpacked(stream);
  }

  Optional<byte[]> summary() throws IOException {
    return stream("\u0005HwpSummaryInformation");
  }

  private interface Work<T> {
    T of() throws IOException;
  }

  private <T> T in(Work<T> work) throws IOException {
    try {
      file.moveChildStorage("BodyText");
    } catch (Exception e) {
      throw new IOException(e);
    }
    T result = work.of();
    file.moveParentStorage();
    return result;
  }

  private Optional<byte[]> stream(String name) throws IOException {
    if (!file.isChildStream(name)) {
      return Optional.empty();
    }
    InputStream stream;
    try {
      stream = file.getChildInputStream(name);
    } catch (Exception e) {
      throw new IOException(e);
    }
    return Optional.of(stream.readAllBytes());
  }

  private byte[] unpacked(byte[] stream) throws UnreadableNoteException {
    if (!packed) {
      return stream;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(stream);
      ByteArrayOutputStream out = new ByteArrayOutputStream(4 * stream.length);
      byte[] some = new byte[1 << 16];
      while (!inflater.finished()) {
        int count = inflater.inflate(some);
        if (count == 0 && !inflater.finished()) {
          throw new StoppedReading(FragileFile.DAMAGED);
        }
        left -= count;
        if (left < 0) {
          throw new UnreadableNoteException("too large when unpacked: a file of text has less");
        }
        out.write(some, 0, count);
        time.check();
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new StoppedReading(FragileFile.DAMAGED);
    } finally {
      inflater.end();
    }
  }
}
