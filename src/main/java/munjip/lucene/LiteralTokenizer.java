package munjip.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts text so that any stretch of it can be found by a phrase of what it is cut into, whatever
 * words a dictionary sees in it.
 *
 * <p>Text is a row of units: each Hangul, Han or Kana character, and each run of other letters and
 * digits. Every unit takes one position; punctuation and white space take none but are a gap. A
 * character gives the pair it makes with the next one, with a space between them when there is a
 * gap, or itself when none follows: {@code 언어 모델} gives {@code 언어}, {@code 어 모}, {@code 모델}, {@code
 * 델}. Other runs give themselves; followed by a character they also give both joined, behind {@link
 * #JOINED} so that prefixes do not meet it: {@code API 키} gives {@code api}, {@code ^api 키}, {@code
 * 키}.
 */
final class LiteralTokenizer extends Tokenizer {
  /** Opens a token made of a run and the character after it. */
  static final char JOINED = '\u0001';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final UnitReader units = new UnitReader();
  private final UnitReader.Unit current = new UnitReader.Unit();
  private final UnitReader.Unit next = new UnitReader.Unit();
  private boolean joinedIsDue;

  @Override
  public void reset() throws IOException {
    super.reset();
    units.read(input);
    units.next(next);
    joinedIsDue = false;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (joinedIsDue) {
      joinedIsDue = false;
      increment.setPositionIncrement(0);
      term.append(JOINED).append(current.text);
      appendNext();
      return true;
    }
    current.take(next);
    if (!current.present) {
      return false;
    }
    units.next(next);
    term.append(current.text);
    int end = current.end;
    boolean pairs = next.present && next.cjk;
    if (current.cjk && pairs) {
      appendNext();
      return true;
    }
    joinedIsDue = pairs;
    offset.setOffset(correctOffset(current.start), correctOffset(end));
    return true;
  }

  private void appendNext() {
    if (next.gap) {
      term.append(' ');
    }
    term.append(next.text);
    offset.setOffset(correctOffset(current.start), correctOffset(next.end));
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(units.length());
    offset.setOffset(end, end);
  }
}
