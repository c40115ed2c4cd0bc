package munjip.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import munjip.passage.PassageId;
import munjip.people.PeopleConfig;
import munjip.quote.Named;
import munjip.quote.QuoteType;
import munjip.text.FilePlaces;
import munjip.text.LineRange;
import munjip.text.TextRange;

/** Notes in which somebody says something, without any text around it. */
final class Sayings {
  private Sayings() {}

  /** A note in which one person says some things, sure enough. */
  static QuotedNote note(String id, String speaker, String... words) {
    List<QuoteEntry> quotes = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      quotes.add(
          new QuoteEntry(
              id + ".q." + i,
              0,
              speaker,
              Optional.empty(),
              QuoteType.DIRECT,
              words[i],
              new LineRange(i + 1, i + 1),
              FilePlaces.LINES,
              "",
              .9,
              "test",
              List.of(
                  new QuoteEntry.Place(
                      new PassageId(id + ".p" + i), new TextRange(0, words[i].length())))));
    }
    return new QuotedNote(
        id,
        id + ".md",
        Optional.empty(),
        List.of(new Named(speaker, List.of(), List.of())),
        quotes,
        List.of());
  }

  static Voices voices(QuotedNote... notes) {
    return Voices.of(new QuotedNotes(List.of(notes)), PeopleConfig.NONE);
  }
}
