package munjip.note;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file's bytes as text: UTF-8, UTF-16, the CP949 and the Johab of older Korean systems, and the
 * Windows-1252 of older English ones.
 *
 * @param text without the byte order mark
 * @param encoding its usual name
 * @param confidence 1 where the bytes say it themselves; else how far ahead of the next likely one
 *     it is, 0 to 1
 */
public record DecodedText(String text, String encoding, double confidence) {
  /** Says that Korean in seven bits follows; old mail is kept so. */
  private static final String KOREAN_IN_SEVEN_BITS = "\u001B$)C";

  /** Where files of DOS end. */
  private static final char DOS_END = '\u001A';

  private static final String BINARY =
      "not a text file: it holds a NUL byte (or UTF-16 without a mark): save it as UTF-8";

  /**
   * Reads bytes strictly: what is clearly in none of these encodings is refused, and so is what may
   * be in two of them.
   */
  public static DecodedText of(byte[] content) throws UnreadableNoteException {
    if (startsWith(content, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF)) {
      return utf8(content, 3);
    }
    if (startsWith(content, (byte) 0xFE, (byte) 0xFF)) {
      return utf16(content, StandardCharsets.UTF_16BE);
    }
    if (startsWith(content, (byte) 0xFF, (byte) 0xFE)) {
      return utf16(content, StandardCharsets.UTF_16LE);
    }
    return utf8(content, 0);
  }

  private static DecodedText utf8(byte[] content, int from) throws UnreadableNoteException {
    int length = content.length;
    if (length > 0 && content[length - 1] == DOS_END) {
      length--;
    }
    CharBuffer out = CharBuffer.allocate(length - from + 1);
    ByteBuffer in = ByteBuffer.wrap(content, from, length - from);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    if (decoder.decode(in, out, true).isError()) {
      int bad = in.position();
      return EncodingGuess.of(Arrays.copyOf(content, length))
          .orElseThrow(() -> invalid(content, bad));
    }
    String text = out.flip().toString();
    if (text.indexOf('\0') >= 0) {
      return EncodingGuess.utf16(content).orElseThrow(() -> new UnreadableNoteException(BINARY));
    }
    if (text.contains(KOREAN_IN_SEVEN_BITS) && Charset.isSupported("ISO-2022-KR")) {
      return strict(content, 0, Charset.forName("ISO-2022-KR"));
    }
    return new DecodedText(text, "UTF-8", 1);
  }

  private static DecodedText utf16(byte[] content, Charset charset) throws UnreadableNoteException {
    DecodedText decoded = strict(content, 2, charset);
    if (decoded.text.indexOf('\0') >= 0) {
      throw new UnreadableNoteException(BINARY);
    }
    return decoded;
  }

  private static DecodedText strict(byte[] content, int from, Charset charset)
      throws UnreadableNoteException {
    ByteBuffer in = ByteBuffer.wrap(content, from, content.length - from);
    try {
      return new DecodedText(charset.newDecoder().decode(in).toString(), charset.name(), 1);
    } catch (CharacterCodingException e) {
      throw new UnreadableNoteException(
          "not valid %s, though it is marked as such: save it as UTF-8".formatted(charset.name()));
    }
  }

  private static UnreadableNoteException invalid(byte[] content, int bad) {
    int line = 1;
    for (int i = 0; i < bad; i++) {
      line += content[i] == '\n' ? 1 : 0;
    }
    return new UnreadableNoteException(
        ("no encoding fits it, of UTF-8 (byte %d on line %d is 0x%02X), CP949, Johab, UTF-16 and"
                + " Windows-1252: save it as UTF-8")
            .formatted(bad + 1, line, content[bad] & 0xFF));
  }

  private static boolean startsWith(byte[] content, byte... mark) {
    return content.length >= mark.length
        && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
  }
}
