package munjip.search;

import java.util.List;
import java.util.Optional;
import munjip.passage.PassageId;
import munjip.quote.Quote;
import munjip.quote.QuoteType;
import munjip.text.FilePlace;
import munjip.text.FilePlaces;
import munjip.text.LineRange;
import munjip.text.TextRange;

/**
 * A quote as an engine gives it back; fields as in {@link Quote}.
 *
 * @param id URL-safe; comes from its note and its words, so that it survives what changes around it
 * @param speaker index into {@link QuotedNote#people}; {@link Quote#NOBODY} when only the work is
 *     known
 * @param text the words, as the note's visible text has them
 * @param at how its lines are told to people
 * @param places the passages it lies in, in order; one at least
 */
public record QuoteEntry(
    String id,
    int speaker,
    String saidAs,
    Optional<String> work,
    QuoteType type,
    String text,
    LineRange lines,
    FilePlaces at,
    String cue,
    double confidence,
    String rule,
    List<Place> places) {
  public QuoteEntry {
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("quote " + id + " lies in no passage");
    }
  }

  /**
   * Where in a passage words stand.
   *
   * @param range in the text of the passage
   */
  public record Place(PassageId passage, TextRange range) {}

  /** Its lines, as people are told of them. */
  LineRange toldLines() {
    return at.told(lines);
  }

  /** Where it stands, besides its lines. */
  FilePlace place() {
    return at.at(lines);
  }

  /** Whether it is known who said it. */
  public boolean hasSpeaker() {
    return speaker != Quote.NOBODY;
  }

  /** Whether it is as sure as what is shown when nobody asks for more. */
  public boolean isSure() {
    return confidence >= QuoteQuery.DEFAULT_CONFIDENCE;
  }
}
