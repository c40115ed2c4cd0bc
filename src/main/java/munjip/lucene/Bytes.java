package munjip.lucene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/** How our records stand in stored fields and doc values. */
final class Bytes {
  private Bytes() {}

  interface Write {
    void to(DataOutputStream out) throws IOException;
  }

  interface Read<T> {
    T from(DataInputStream in) throws IOException;
  }

  static BytesRef write(Write write) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(bytes.toByteArray());
  }

  static <T> T read(BytesRef bytes, Read<T> read) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
      return read.from(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text of any length; {@link DataOutputStream#writeUTF} ends at 64 kB. */
  static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      writeText(out, text);
    }
  }

  static List<String> readTexts(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(readText(in));
    }
    return texts;
  }
}
