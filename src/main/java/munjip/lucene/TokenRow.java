package munjip.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import munjip.text.TextRange;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The tokens of one text, kept so that passage and note are indexed from one analysis: cutting
 * Korean into words is what indexing costs.
 */
final class TokenRow {
  /** Parts of speech a name or a term may be made of; unknown words mostly are names. */
  private static final Set<POS.Tag> NOUNS =
      EnumSet.of(
          POS.Tag.NNG,
          POS.Tag.NNP,
          POS.Tag.NNB,
          POS.Tag.NNBC,
          POS.Tag.NR,
          POS.Tag.XR,
          POS.Tag.XPN,
          POS.Tag.XSN,
          POS.Tag.UNKNOWN);

  private char[] terms = new char[256];
  private int[] ends = new int[64];
  private int[] increments = new int[64];
  private int[] starts = new int[64];
  private int[] stops = new int[64];
  private boolean[] nouns = new boolean[64];
  private int count;
  private final int length;

  private TokenRow(int length) {
    this.length = length;
  }

  static TokenRow of(Analyzer analyzer, String field, String text) {
    TokenRow row = new TokenRow(text.length());
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      PartOfSpeechAttribute speech = stream.addAttribute(PartOfSpeechAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        int add = increment.getPositionIncrement();
        POS.Tag tag = speech.getLeftPOS();
        boolean noun = tag != null && NOUNS.contains(tag);
        row.add(
            term.buffer(), 0, term.length(), add, offset.startOffset(), offset.endOffset(), noun);
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    row.trim();
    return row;
  }

  /** A note may have a hundred thousand of them. */
  private void trim() {
    terms = Arrays.copyOf(terms, count == 0 ? 0 : ends[count - 1]);
    ends = Arrays.copyOf(ends, count);
    increments = Arrays.copyOf(increments, count);
    starts = Arrays.copyOf(starts, count);
    stops = Arrays.copyOf(stops, count);
    nouns = Arrays.copyOf(nouns, count);
  }

  private void add(
      char[] text, int at, int letters, int increment, int start, int stop, boolean noun) {
    if (count == increments.length) {
      ends = Arrays.copyOf(ends, count * 2);
      increments = Arrays.copyOf(increments, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      stops = Arrays.copyOf(stops, count * 2);
      nouns = Arrays.copyOf(nouns, count * 2);
    }
    int from = count == 0 ? 0 : ends[count - 1];
    int to = from + letters;
    if (to > terms.length) {
      terms = Arrays.copyOf(terms, Math.max(to, terms.length * 2));
    }
    System.arraycopy(text, at, terms, from, letters);
    ends[count] = to;
    increments[count] = increment;
    starts[count] = start;
    stops[count] = stop;
    nouns[count] = noun;
    count++;
  }

  /**
   * Without the tokens that lie in one of the ranges; the others keep their places.
   *
   * @param ranges in order
   */
  TokenRow outside(List<TextRange> ranges) {
    if (ranges.isEmpty()) {
      return this;
    }
    TokenRow row = new TokenRow(length);
    int increment = 0;
    int next = 0;
    for (int i = 0; i < count; i++) {
      increment += increments[i];
      while (next < ranges.size() && ranges.get(next).end() <= starts[i]) {
        next++;
      }
      if (next == ranges.size() || starts[i] < ranges.get(next).start()) {
        int from = i == 0 ? 0 : ends[i - 1];
        row.add(terms, from, ends[i] - from, increment, starts[i], stops[i], nouns[i]);
        increment = 0;
      }
    }
    return row;
  }

  /**
   * The tokens that lie in one of the ranges, which may overlap; they keep their places.
   *
   * @param ranges in the order in which they begin
   * @param before put before each term
   */
  TokenRow inside(List<TextRange> ranges, String before) {
    TokenRow row = new TokenRow(length);
    int increment = 0;
    int next = 0;
    int end = -1;
    for (int i = 0; i < count; i++) {
      increment += increments[i];
      for (; next < ranges.size() && ranges.get(next).start() <= starts[i]; next++) {
        end = Math.max(end, ranges.get(next).end());
      }
      if (stops[i] <= end) {
        int from = i == 0 ? 0 : ends[i - 1];
        char[] term = (before + new String(terms, from, ends[i] - from)).toCharArray();
        row.add(term, 0, term.length, increment, starts[i], stops[i], nouns[i]);
        increment = 0;
      }
    }
    return row;
  }

  int count() {
    return count;
  }

  /** Where in the text a token begins. */
  int start(int token) {
    return starts[token];
  }

  /** Where in the text a token ends. */
  int stop(int token) {
    return stops[token];
  }

  boolean isNoun(int token) {
    return nouns[token];
  }

  /** The tokens as a stream. */
  TokenStream stream() {
    return stream(List.of(this));
  }

  /** The tokens of several texts as if they were one. */
  static TokenStream stream(List<TokenRow> rows) {
    return new Replay(new ArrayList<>(rows));
  }

  private static final class Replay extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final List<TokenRow> rows;
    private int row;
    private int token;
    private int base;

    Replay(List<TokenRow> rows) {
      this.rows = rows;
    }

    @Override
    public void reset() {
      row = 0;
      token = 0;
      base = 0;
    }

    @Override
    public boolean incrementToken() {
      while (row < rows.size() && token == rows.get(row).count) {
        base += rows.get(row).length;
        row++;
        token = 0;
      }
      if (row == rows.size()) {
        return false;
      }
      clearAttributes();
      TokenRow from = rows.get(row);
      int start = token == 0 ? 0 : from.ends[token - 1];
      term.copyBuffer(from.terms, start, from.ends[token] - start);
      increment.setPositionIncrement(from.increments[token]);
      offset.setOffset(base + from.starts[token], base + from.stops[token]);
      token++;
      return true;
    }

    @Override
    public void end() throws IOException {
      super.end();
      offset.setOffset(base, base);
    }
  }
}
