package munjip.quote;

import java.util.BitSet;
import java.util.Collection;

/**
 * The first two units of many words: tells cheaply that a text surely goes on with none of them.
 * Some that no word begins with are told wrongly to be one.
 */
final class Beginnings {
  private final BitSet pairs = new BitSet(1 << 16);

  /**
   * @param words the ones of a single unit are left out
   */
  Beginnings(Collection<String> words) {
    words.stream()
        .filter(word -> word.length() > 1)
        .forEach(word -> pairs.set(hash(word.charAt(0), word.charAt(1))));
  }

  /** Whether one of the words, of two units at least, may begin a stretch of text. */
  boolean mayBegin(String text, int from, int to) {
    return to - from > 1 && pairs.get(hash(text.charAt(from), text.charAt(from + 1)));
  }

  private static int hash(char one, char other) {
    return (one * 31 + other) & 0xFFFF;
  }
}
