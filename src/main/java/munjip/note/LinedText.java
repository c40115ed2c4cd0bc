package munjip.note;

import java.util.ArrayList;
import java.util.List;
import munjip.text.LineMap;
import munjip.text.Unicode;

/**
 * The decoded text of a file that is read line by line.
 *
 * @param nfc the text in NFC, with its way back to the file
 * @param lines of the file; the same in both texts
 * @param length of the file's text, in UTF-16 units
 * @param cutOff whether the file ends in the middle of a letter ({@link DecodedText#told})
 */
record LinedText(Unicode.Normalized nfc, LineMap lines, int length, boolean cutOff) {
  static LinedText of(byte[] content, NoteConfig config) throws UnreadableNoteException {
    NoteBytes.requireSmall(content, config);
    DecodedText decoded = DecodedText.of(content);
    String text = decoded.text();
    return new LinedText(
        Unicode.nfcWithOffsets(text), LineMap.of(text), text.length(), decoded.cutOff());
  }

  String text() {
    return nfc.text();
  }

  /**
   * One line.
   *
   * @param at offset of its beginning in the text in NFC
   * @param words without the line end
   */
  record Line(int at, String words) {
    boolean isBlank() {
      return words.isBlank();
    }

    /** Its rest from an offset on. */
    Line from(int offset) {
      return new Line(at + offset, words.substring(offset));
    }

    /** Without blanks at its ends. */
    Line strip() {
      int start = words.length() - words.stripLeading().length();
      return new Line(at + start, words.strip());
    }
  }

  List<Line> all() {
    return lines(text());
  }

  /** The lines of a text, with their places in it. */
  static List<Line> lines(String text) {
    List<Line> all = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      all.add(new Line(start, text.substring(start, end)));
      boolean two =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (two ? 2 : 1);
    }
    return all;
  }
}
