package munjip.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
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
 * #JOINED}: {@code API 키} gives {@code api}, {@code ^api 키}, {@code 키}.
 *
 * <p>A run that signs touch also gives itself with them: behind {@link #SIGNED} with what follows,
 * up to the end of the next run ({@code v3.0} gives {@code v3}, {@code >v3.0}, {@code 0}; {@code
 * C++} gives {@code c}, {@code >c++}), and behind {@link #LED} with the sign that leads it ({@code
 * .NET}, {@code --no}). So names are found with their signs by a phrase, too. Which signs count
 * says {@link Signs}. Two runs with a hyphen between also give one run: {@code e-mail} gives {@code
 * email}.
 */
final class LiteralTokenizer extends Tokenizer {
  /** Opens a token made of a run and the character after it; no prefix of a word meets it. */
  static final char JOINED = '\u0001';

  /** Opens a token made of a run, the signs after it, and the run that they join to it. */
  static final char SIGNED = '\u0002';

  /** Opens a token made of a run and the sign before it. */
  static final char LED = '\u0003';

  private record Pending(String term, int start, int end) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final UnitReader units = new UnitReader();
  private final UnitReader.Unit current = new UnitReader.Unit();
  private final UnitReader.Unit next = new UnitReader.Unit();
  private final Deque<Pending> pending = new ArrayDeque<>();

  @Override
  public void reset() throws IOException {
    super.reset();
    units.read(input);
    units.next(next);
    pending.clear();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    Pending extra = pending.poll();
    if (extra != null) {
      increment.setPositionIncrement(0);
      term.append(extra.term);
      offset.setOffset(correctOffset(extra.start), correctOffset(extra.end));
      return true;
    }
    current.take(next);
    if (!current.present) {
      return false;
    }
    units.next(next);
    boolean pairs = next.present && next.cjk;
    if (current.cjk) {
      term.append(current.text);
      if (pairs) {
        term.append(next.gap() ? " " : "").append(next.text);
      }
      offset.setOffset(correctOffset(current.start), correctOffset(pairs ? next.end : current.end));
    } else {
      run(pairs);
    }
    return true;
  }

  /** A run of letters and what it gives beside itself, in the order of where that begins. */
  private void run(boolean pairs) {
    int lead = current.gap() ? Signs.lead(units, current.before, current.start) : 0;
    pending.add(new Pending(current.text, current.start, current.end));
    if (pairs) {
      String both = JOINED + current.text + (next.gap() ? " " : "") + next.text;
      pending.add(new Pending(both, current.start, next.end));
    }
    if (next.present && !next.cjk && isHyphen()) {
      pending.add(new Pending(current.text + next.text, current.start, next.end));
    }
    if (next.gap()) {
      for (int length : Signs.trail(units, current.end, next.start, next.present)) {
        int signs = current.end + length;
        int end = signs == next.start && next.present && !next.cjk ? next.end : signs;
        String signed = SIGNED + current.text + units.text(current.end, end);
        pending.add(new Pending(signed, current.start, end));
      }
    }
    if (lead > 0) {
      int start = current.start - lead;
      String led = LED + units.text(start, current.start) + current.text;
      pending.addFirst(new Pending(led, start, current.end));
    }
    Pending first = pending.remove();
    term.append(first.term);
    offset.setOffset(correctOffset(first.start), correctOffset(first.end));
  }

  private boolean isHyphen() {
    return next.start == current.end + 1 && units.at(current.end) == '-';
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(units.length());
    offset.setOffset(end, end);
  }
}
