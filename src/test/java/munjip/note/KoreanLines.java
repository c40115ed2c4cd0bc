package munjip.note;

import java.util.ArrayList;
import java.util.List;

/** Breaks Korean text into lines as programs do: between words, or wherever the line is full. */
final class KoreanLines {
  private KoreanLines() {}

  /**
   * @param width in syllables
   * @param words whether words stay whole
   */
  static List<String> wrapped(String text, int width, boolean words) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      double used = 0;
      while (end < text.length() && used + width(text.charAt(end)) <= width) {
        used += width(text.charAt(end++));
      }
      if (words && end < text.length() && text.charAt(end) != ' ') {
        int blank = text.lastIndexOf(' ', end);
        end = blank > start ? blank : end;
      }
      lines.add(text.substring(start, end).strip());
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return lines;
  }

  private static double width(char c) {
    return c < 0x300 ? .5 : 1;
  }
}
