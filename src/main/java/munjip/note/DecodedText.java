package munjip.note;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file's bytes as text: UTF-8, UTF-16 with a byte order mark, or the CP949 of older Korean
 * Windows.
 *
 * @param text without the byte order mark
 */
public record DecodedText(String text) {
  /** The Korean superset of EUC-KR; missing from JDKs cut down to java.base. */
  private static final Optional<Charset> CP949 =
      Charset.isSupported("MS949") ? Optional.of(Charset.forName("MS949")) : Optional.empty();

  /** Reads bytes strictly: what is in none of these encodings is refused. */
  public static DecodedText of(byte[] content) throws UnreadableNoteException {
    String text;
    if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
      text = utf8(content, 3);
    } else if (startsWith(content, 0xFE, 0xFF)) {
      text = utf16(content, StandardCharsets.UTF_16BE);
    } else if (startsWith(content, 0xFF, 0xFE)) {
      text = utf16(content, StandardCharsets.UTF_16LE);
    } else {
      text = utf8(content, 0);
    }
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableNoteException(
          "not a text file: it holds a NUL byte (or UTF-16 without a mark): save it as UTF-8");
    }
    return new DecodedText(text);
  }

  private static String utf8(byte[] content, int from) throws UnreadableNoteException {
    CharBuffer out = CharBuffer.allocate(content.length - from + 1);
    ByteBuffer in = ByteBuffer.wrap(content, from, content.length - from);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return out.flip().toString();
    }
    int bad = in.position();
    return cp949(content).orElseThrow(() -> invalid(content, bad));
  }

  /** Strict, and not for what looks binary: CP949 gives most pairs of high bytes a meaning. */
  private static Optional<String> cp949(byte[] content) {
    try {
      if (CP949.isEmpty()) {
        return Optional.empty();
      }
      String text = CP949.get().newDecoder().decode(ByteBuffer.wrap(content)).toString();
      boolean binary = text.chars().anyMatch(c -> c < ' ' && "\t\n\r\f\u001B".indexOf(c) < 0);
      return binary ? Optional.empty() : Optional.of(text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String utf16(byte[] content, Charset charset) throws UnreadableNoteException {
    ByteBuffer in = ByteBuffer.wrap(content, 2, content.length - 2);
    try {
      return charset.newDecoder().decode(in).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableNoteException(
          "not valid UTF-16, though it is marked as such: save it as UTF-8");
    }
  }

  private static UnreadableNoteException invalid(byte[] content, int bad) {
    int line = 1;
    for (int i = 0; i < bad; i++) {
      line += content[i] == '\n' ? 1 : 0;
    }
    return new UnreadableNoteException(
        "neither UTF-8 nor CP949: byte %d on line %d is 0x%02X: save it as UTF-8"
            .formatted(bad + 1, line, content[bad] & 0xFF));
  }

  private static boolean startsWith(byte[] content, int... mark) {
    if (content.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((content[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
