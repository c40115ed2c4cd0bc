package munjip.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.function.UnaryOperator;
import munjip.analysis.Folding;
import munjip.text.OffsetMap;
import org.apache.lucene.analysis.CharFilter;

/**
 * Gives the tokenizers folded text and leads their offsets back to the text as it stands. It reads
 * all of it at once: a passage, or a note's title.
 */
final class FoldedReader extends CharFilter {
  private final StringBuilder source = new StringBuilder();
  private final UnaryOperator<Folding.Folded> changed;
  private Reader folded;
  private OffsetMap toSource;

  FoldedReader(Reader text) {
    this(text, UnaryOperator.identity());
  }

  /**
   * @param changed what is done to the folded text
   */
  FoldedReader(Reader text, UnaryOperator<Folding.Folded> changed) {
    super(text);
    this.changed = changed;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (folded == null) {
      fold();
    }
    return folded.read(buffer, offset, length);
  }

  private void fold() throws IOException {
    char[] buffer = new char[4096];
    for (int n; (n = input.read(buffer)) >= 0; ) {
      source.append(buffer, 0, n);
    }
    Folding.Folded all = changed.apply(Folding.withOffsets(source));
    folded = new StringReader(all.text());
    toSource = all.toSource();
  }

  /** The text as it stands, between offsets of its own. */
  String source(int start, int end) {
    return source.substring(start, end);
  }

  /** The character there, 0 at the end. */
  char sourceAt(int offset) {
    return offset < source.length() ? source.charAt(offset) : 0;
  }

  @Override
  protected int correct(int offset) {
    return toSource == null ? offset : toSource.toSource(offset);
  }
}
