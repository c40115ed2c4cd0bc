package munjip.quote;

import java.util.List;

/**
 * What one note says of who said what.
 *
 * @param people everybody it names; quotes and mentions point here
 * @param quotes in the order of their words; one may lie inside another
 * @param mentions every place that names one of these people, in order
 */
public record NoteQuotes(List<Named> people, List<Quote> quotes, List<Mention> mentions) {
  public static final NoteQuotes NONE = new NoteQuotes(List.of(), List.of(), List.of());

  public NoteQuotes {
    people = List.copyOf(people);
    quotes = List.copyOf(quotes);
    mentions = List.copyOf(mentions);
    int known = people.size();
    if (quotes.stream().anyMatch(quote -> quote.speaker() >= known)
        || mentions.stream().anyMatch(mention -> mention.person() >= known)) {
      throw new IllegalArgumentException("somebody who is not among the " + known + " people");
    }
  }
}
