package munjip.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import munjip.quote.Named;
import munjip.quote.Quote;
import munjip.quote.QuoteType;
import munjip.text.LineRange;

/**
 * A quote that Munjip found in a labelled note.
 *
 * @param speaker as the note has it, fullest form
 * @param names everything the note calls the speaker, folded
 * @param text the words
 */
public record FoundQuote(
    LineRange lines,
    String speaker,
    Set<String> names,
    QuoteType type,
    double confidence,
    String rule,
    String text) {
  public FoundQuote {
    names = Set.copyOf(names);
  }

  /**
   * @param speaker whose quote it is
   * @param text visible text of the note
   */
  public static FoundQuote of(Quote quote, Named speaker, String text) {
    List<String> names = new ArrayList<>(speaker.aliases());
    names.add(speaker.name());
    names.addAll(speaker.handles());
    return new FoundQuote(
        quote.lines(),
        speaker.name(),
        FoldedNames.of(names),
        quote.type(),
        quote.confidence(),
        quote.rule(),
        quote.range().of(text));
  }
}
