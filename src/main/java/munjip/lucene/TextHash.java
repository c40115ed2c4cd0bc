package munjip.lucene;

import java.util.Locale;
import munjip.note.Ids;
import munjip.text.Blanks;

/** Tells whether two texts are copies, whatever their white space and case. */
final class TextHash {
  private TextHash() {}

  static String of(String text) {
    return Ids.of(folded(text));
  }

  /** 63 bits of the same, never negative; for doc values. */
  static long number(String text) {
    String folded = folded(text);
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < folded.length(); i++) {
      // FNV-1a over UTF-16 units: two notes of a million meet with a chance under one in ten
      // million.
      hash = (hash ^ folded.charAt(i)) * 0x100000001b3L;
    }
    return (hash ^ (hash >>> 32)) & Long.MAX_VALUE;
  }

  static String folded(String text) {
    return Blanks.single(text).toLowerCase(Locale.ROOT);
  }
}
