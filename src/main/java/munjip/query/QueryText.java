package munjip.query;

import java.util.ArrayList;
import java.util.List;
import munjip.text.Blanks;
import munjip.text.Unicode;

/** Cleans typed text and divides it at white space of any kind. */
final class QueryText {
  private QueryText() {}

  /** NFC, without control characters and the invisible marks that copying brings along. */
  static String clean(String typed) {
    StringBuilder out = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      boolean invisible = c == '\u200B' || c == '\uFEFF' || c == '\u2060';
      if (Blanks.isBlank(c) || !(Character.isISOControl(c) || invisible)) {
        out.append(c);
      }
    }
    return Unicode.nfc(out.toString());
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Blanks.isBlank(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }
}
