package munjip.note;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file's bytes as text: UTF-8, UTF-16, the CP949 and the Johab of older Korean systems, and the
 * Windows-1252 of older English ones.
 *
 * @param text without the byte order mark
 * @param encoding its usual name
 * @param confidence 1 where the bytes say it themselves; else how far ahead of the next likely one
 *     it is, 0 to 1
 * @param cutOff whether the bytes end in the middle of a letter of UTF-8, before which the text
 *     ends
 */
public record DecodedText(String text, String encoding, double confidence, boolean cutOff) {
  /** Says that Korean in seven bits follows; old mail is kept so. */
  private static final String KOREAN_IN_SEVEN_BITS = "\u001B$)C";

  /** Where files of DOS end. */
  private static final char DOS_END = '\u001A';

  private static final String CUT_OFF =
      "it breaks off in the middle of a letter at its end: get the file again, or save it anew";

  private static final String BINARY =
      "not a text file: it holds a NUL byte (or UTF-16 without a mark): save it as UTF-8";

  DecodedText(String text, String encoding, double confidence) {
    this(text, encoding, confidence, false);
  }

  /**
   * Reads bytes strictly: what is clearly in none of these encodings is refused, and so is what may
   * be in two of them. UTF-8 that breaks off in its last letter is read to there.
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

  /**
   * How many bytes at the end are the beginning of a letter in UTF-8 that is not there, in a file
   * that was cut off; 0 where it ends with a whole one, or in something else.
   */
  static int cutOff(byte[] content) {
    for (int rest = 1; rest <= Math.min(3, content.length); rest++) {
      int lead = content[content.length - rest] & 0xFF;
      if (lead >= 0xC2 && lead <= 0xF4) {
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        return rest < length ? rest : 0;
      }
      if (lead < 0x80 || lead > 0xF4) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * Whether all was letters of UTF-8 so far, of more than one byte, too: no other encoding gives
   * them.
   */
  private static boolean isBeyondAscii(byte[] content, int from, int to) {
    for (int i = from; i < to; i++) {
      if (content[i] < 0) {
        return true;
      }
    }
    return false;
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
      if (bad > from
          && cutOff(content) == content.length - bad
          && isBeyondAscii(content, from, bad)) {
        return utf8(Arrays.copyOf(content, bad), from).withoutEnd();
      }
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
    DecodedText decoded = new DecodedText(text, "UTF-8", 1);
    if (from == 0) {
      EncodingGuess.checkUtf8(content, decoded);
    }
    return decoded;
  }

  DecodedText withConfidence(double other) {
    return new DecodedText(text, encoding, other, cutOff);
  }

  private DecodedText withoutEnd() {
    return new DecodedText(text, encoding, confidence, true);
  }

  /** The notes read out of it; that it was cut off is told with the last, if nothing is yet. */
  List<Note> told(List<Note> notes) {
    return told(cutOff, notes);
  }

  /**
   * @param cutOff {@link #cutOff} of the file the notes are out of; they are one at least
   */
  static List<Note> told(boolean cutOff, List<Note> notes) {
    if (!cutOff || notes.getLast().unread().isPresent()) {
      return notes;
    }
    List<Note> told = new ArrayList<>(notes);
    told.set(told.size() - 1, told.getLast().without(CUT_OFF));
    return told;
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
