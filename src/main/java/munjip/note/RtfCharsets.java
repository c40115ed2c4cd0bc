package munjip.note;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** In which encoding the bytes of an RTF file are: that of the font, else that of the file. */
final class RtfCharsets {

  private static final String WESTERN = "windows-1252";

  /** {@code \fcharset}, as Windows numbers alphabets, with code pages. */
  private static final Map<Integer, Integer> ALPHABETS =
      Map.ofEntries(
          Map.entry(77, 10_000),
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(130, 1361),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250),
          Map.entry(254, 437),
          Map.entry(255, 850));

  private static final int SYMBOLS = 2;

  private static final Map<Integer, String> NAMES =
      Map.of(
          949, "x-windows-949",
          932, "windows-31j",
          936, "GBK",
          950, "x-windows-950",
          1361, "x-Johab",
          874, "x-windows-874",
          10_000, "x-MacRoman",
          65_001, "UTF-8",
          437, "IBM437",
          850, "IBM850");

  /** Those in which a letter is two bytes. */
  private static final Set<Integer> WIDE = Set.of(949, 932, 936, 950, 1361);

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final Set<Integer> signs = new HashSet<>();
  private Charset file = charset(1252);
  private boolean wide;

  /** {@code \ansicpg} and its like. */
  void file(int codePage) {
    file = charset(codePage);
    wide = WIDE.contains(codePage);
  }

  void alphabet(int font, int alphabet) {
    if (alphabet == SYMBOLS) {
      signs.add(font);
    } else if (ALPHABETS.containsKey(alphabet)) {
      codePage(font, ALPHABETS.get(alphabet));
    }
  }

  void codePage(int font, int codePage) {
    if (codePage != 0) {
      fonts.put(font, charset(codePage));
    }
  }

  /**
   * Bytes as text. Western fonts say so in Korean files, too, where programs other than Word write
   * Korean in them: what is valid in the file's encoding is in it.
   */
  String decode(byte[] bytes, int length, int font) {
    if (signs.contains(font)) {
      return signs(bytes, length);
    }
    Charset own = fonts.get(font);
    if (own == null) {
      if (!wide) {
        return new String(bytes, 0, length, file);
      }
      own = charset(1252);
      try {
        return file.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes, 0, length))
            .toString();
      } catch (CharacterCodingException e) {
        // A Western letter.
      }
    }
    return new String(bytes, 0, length, own);
  }

  /** Of fonts of signs, what is written with the letters of a keyboard is no text. */
  private static String signs(byte[] bytes, int length) {
    CharBuffer seen = CharBuffer.allocate(length);
    for (int i = 0; i < length; i++) {
      if (bytes[i] == ' ' || bytes[i] == '\t') {
        seen.put(' ');
      }
    }
    return seen.flip().toString();
  }

  /** A JDK cut down to its base has only some of them. */
  private static Charset charset(int codePage) {
    String name = NAMES.getOrDefault(codePage, "windows-" + codePage);
    if (Charset.isSupported(name)) {
      return Charset.forName(name);
    }
    return Charset.isSupported(WESTERN) ? Charset.forName(WESTERN) : StandardCharsets.ISO_8859_1;
  }
}
