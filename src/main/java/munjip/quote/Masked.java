package munjip.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import munjip.passage.Quotations;
import munjip.text.Blanks;
import munjip.text.TextRange;

/**
 * A part's text with what stands between quotation marks blanked out, so that the sentence around a
 * quotation can be read by itself; offsets stay.
 *
 * @param text of the part
 * @param outer the same, each unit inside of a quotation as {@link #FILL}
 * @param spans outermost quotations with their marks, in order
 * @param nested quotations inside of these, in order
 */
record Masked(String text, String outer, List<TextRange> spans, List<TextRange> nested) {
  static final char FILL = '\u25a1';

  static Masked of(Part part) {
    return of(part, Quotations.find(part.text()));
  }

  /**
   * @param found every quotation of the part with its marks
   */
  static Masked of(Part part, List<TextRange> found) {
    String text = part.text();
    List<TextRange> all = new ArrayList<>(found);
    all.removeIf(span -> text.charAt(span.start()) == '『');
    all.addAll(SingleMarks.find(text));
    all.removeIf(
        span ->
            part.isCode(span)
                && part.code().stream()
                    .anyMatch(code -> code.start() <= span.start() && span.end() <= code.end()));
    all.sort(Comparator.comparingInt(TextRange::start).thenComparingInt(range -> -range.end()));
    return outermost(text, all);
  }

  private static Masked outermost(String text, List<TextRange> all) {
    List<TextRange> spans = new ArrayList<>();
    List<TextRange> nested = new ArrayList<>();
    StringBuilder outer = new StringBuilder(text);
    int done = 0;
    for (TextRange span : all) {
      if (span.start() < done) {
        if (span.end() <= done) {
          nested.add(span);
        }
        continue;
      }
      spans.add(span);
      for (int i = span.start() + 1; i < span.end() - 1; i++) {
        outer.setCharAt(i, FILL);
      }
      done = span.end();
    }
    return new Masked(text, outer.toString(), spans, nested);
  }

  /** The text as somebody sees it who reads one quotation alone; nothing when it holds no other. */
  Optional<Masked> inside(TextRange span) {
    List<TextRange> inner =
        nested.stream()
            .filter(range -> span.start() < range.start() && range.end() < span.end())
            .toList();
    return inner.isEmpty() ? Optional.empty() : Optional.of(outermost(text, inner));
  }

  /** Whether a stretch lies in a quotation. */
  boolean isQuoted(TextRange stretch) {
    return spans.stream()
        .anyMatch(span -> span.start() <= stretch.start() && stretch.end() <= span.end());
  }

  /** The words of a quotation, without its marks and the blanks inside them. */
  TextRange words(TextRange span) {
    return Blanks.strip(text, span.start() + 1, Math.max(span.start() + 1, span.end() - 1));
  }
}
