package munjip.note;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How a file begins, in each encoding in which old exports are: its reader is told by it. */
final class Beginnings {
  private static final String MARK = "\uFEFF";
  private static final List<Charset> CHARSETS = charsets();

  private Beginnings() {}

  private static List<Charset> charsets() {
    List<Charset> charsets =
        new ArrayList<>(List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16));
    if (Charset.isSupported("x-windows-949")) {
      charsets.add(Charset.forName("x-windows-949"));
    }
    return List.copyOf(charsets);
  }

  /**
   * Without the mark of an encoding.
   *
   * @param most bytes that are looked at
   */
  static Stream<String> of(byte[] content, int most) {
    return CHARSETS.stream()
        .map(charset -> new String(content, 0, Math.min(most, content.length), charset))
        .map(text -> text.startsWith(MARK) ? text.substring(1) : text);
  }
}
