package munjip.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import munjip.lucene.Evidence.Form;
import munjip.lucene.Evidence.Standing;
import munjip.text.TextRange;

/**
 * Gives marks the shape a reader expects: the letters typed, or the whole word where it stands in
 * another form; and no homograph where the word itself stands.
 */
final class MarkShape {
  private MarkShape() {}

  static List<TextRange> shaped(String text, List<Mark> marks) {
    BitSet literal = new BitSet();
    for (Mark mark : marks) {
      if (mark.byLetters() && mark.evidence().standing() != Standing.LITERAL) {
        literal.or(mark.evidence().words());
      }
    }
    List<TextRange> shaped = new ArrayList<>();
    for (Mark mark : marks) {
      boolean doubtful =
          mark.evidence().form() == Form.DOUBTFUL
              || (mark.evidence().form() == Form.INFLECTED && isInsideWord(text, mark.range()));
      if (mark.byLetters()) {
        shaped.add(narrowed(text, mark));
      } else if (!doubtful || !literal.intersects(mark.evidence().words())) {
        shaped.add(
            mark.evidence().form() == Form.AS_TYPED ? mark.range() : word(text, mark.range()));
      }
    }
    return shaped;
  }

  /**
   * What was typed, where it stands inside what was matched: a term of the index may be longer (a
   * pair of characters for one, a whole word for a part of it).
   */
  private static TextRange narrowed(String text, Mark mark) {
    TextRange range = mark.range();
    String said = mark.evidence().said().toLowerCase(Locale.ROOT);
    String matched = range.of(text).toLowerCase(Locale.ROOT);
    int start = matched.length() == range.length() ? matched.indexOf(said) : -1;
    return start < 0 || said.isEmpty()
        ? range
        : new TextRange(range.start() + start, range.start() + start + said.length());
  }

  /** From there to the end of the word: an inflected stem is no word by itself. */
  private static TextRange word(String text, TextRange range) {
    int end = range.end();
    while (end < text.length() && isHangul(text.charAt(end))) {
      end++;
    }
    return new TextRange(range.start(), end);
  }

  /** A verb begins a word: the 사 of 변호사끼리 is none. */
  private static boolean isInsideWord(String text, TextRange range) {
    return range.start() > 0 && isHangul(text.charAt(range.start() - 1));
  }

  private static boolean isHangul(char c) {
    return c >= '\uac00' && c <= '\ud7a3';
  }
}
