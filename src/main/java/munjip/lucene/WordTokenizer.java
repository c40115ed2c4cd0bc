package munjip.lucene;

import java.io.IOException;
import java.util.Arrays;
import munjip.text.Blanks;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Whole words as they stand between spaces, for prefixes, typos and names made of signs.
 *
 * <p>Around a word, punctuation is taken off, but signs that belong to names stay: {@code C++},
 * {@code C#}, {@code .NET}, {@code works.any()}, {@code @karpathy}, {@code llms.txt}. A Korean
 * particle behind such a name does not: {@code C++을} gives {@code c++}. A word with signs in it
 * also gives its parts at the same position: {@code c/c++} gives {@code c}, {@code c++}, too.
 */
final class WordTokenizer extends Tokenizer {
  /** Longer runs (data, base64) are no words anybody types. */
  private static final int LONGEST = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private char[] text = new char[1024];
  private int length;
  private int at;

  /**
   * Where the parts of the word given last still have to be looked for; none is left at its end.
   */
  private int part;

  private int wordStart;
  private int wordEnd;

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    at = 0;
    part = 0;
    wordEnd = 0;
    for (int n; (n = input.read(text, length, text.length - length)) >= 0; length += n) {
      if (length + n == text.length) {
        text = Arrays.copyOf(text, text.length * 2);
      }
    }
  }

  @Override
  public boolean incrementToken() {
    if (nextPart()) {
      return true;
    }
    while (at < length) {
      int start = at;
      while (start < length && Blanks.isBlank(text[start])) {
        start++;
      }
      int end = start;
      while (end < length
          && !Blanks.isBlank(text[end])
          && end - start < LONGEST
          && !turns(start, end)) {
        end++;
      }
      at = end;
      if (trim(start, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a Latin word or name turns into Korean here, as in {@code LLM은}. */
  private boolean turns(int start, int end) {
    return end > start
        && UnitReader.isCjk(text[end])
        && !UnitReader.isCjk(text[end - 1])
        && !UnitReader.isCjk(text[start]);
  }

  private boolean trim(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !opens(start, end)) {
      start++;
    }
    while (end > start && !closes(start, end)) {
      end--;
    }
    if (start == end) {
      return false;
    }
    wordStart = start;
    wordEnd = end;
    part = start;
    give(start, end);
    return true;
  }

  /**
   * Parts begin and end with a letter, but for what ends names, and have two characters or more.
   */
  private boolean nextPart() {
    while (part < wordEnd) {
      int start = part;
      while (start < wordEnd && !isWordChar(text[start])) {
        start++;
      }
      int end = start;
      while (end < wordEnd && (isWordChar(text[end]) || text[end] == '_')) {
        end++;
      }
      while (end > start && end < wordEnd && (text[end] == '+' || text[end] == '#')) {
        end++;
      }
      part = end;
      if (end - start > 1 && end - start < wordEnd - wordStart) {
        give(start, end);
        increment.setPositionIncrement(0);
        return true;
      }
    }
    return false;
  }

  private void give(int start, int end) {
    clearAttributes();
    term.copyBuffer(text, start, end - start);
    offset.setOffset(correctOffset(start), correctOffset(end));
  }

  private boolean opens(int at, int end) {
    char c = text[at];
    return isWordChar(c)
        || ((c == '.' || c == '@' || c == '#') && at + 1 < end && isWordChar(text[at + 1]));
  }

  private boolean closes(int start, int end) {
    char c = text[end - 1];
    if (isWordChar(c) || ((c == '+' || c == '#') && end - 1 > start)) {
      return true;
    }
    return c == ')' && end - 2 > start && text[end - 2] == '(';
  }

  private static boolean isWordChar(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(length);
    offset.setOffset(end, end);
  }
}
