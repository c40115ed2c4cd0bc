package munjip.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import munjip.index.IndexedNote;
import munjip.note.Ids;
import munjip.note.Note;
import munjip.note.NoteDate;
import munjip.passage.Passage;
import munjip.quote.Mention;
import munjip.quote.Named;
import munjip.quote.Quote;
import munjip.search.QuoteEntry.Place;
import munjip.text.TextRange;

/**
 * What one note says of who said what, as an engine gives it back.
 *
 * @param date ISO day; empty when only the file's own time is known
 * @param people everybody it names
 * @param quotes in the order of their words
 * @param mentions every place that names one of these people, in order
 */
public record QuotedNote(
    String noteId,
    String path,
    Optional<String> date,
    List<Named> people,
    List<QuoteEntry> quotes,
    List<MentionEntry> mentions) {
  /** Parts a note's id from what tells its quotes apart; no passage's id has it. */
  private static final String MARK = ".q.";

  public QuotedNote {
    people = List.copyOf(people);
    quotes = List.copyOf(quotes);
    mentions = List.copyOf(mentions);
  }

  /**
   * A place that names somebody.
   *
   * @param person index into {@link QuotedNote#people}
   */
  public record MentionEntry(int person, Place place) {}

  /** Whether there is anything to keep of it. */
  public boolean isEmpty() {
    return people.isEmpty() && quotes.isEmpty();
  }

  public static QuotedNote of(IndexedNote indexed) {
    Note note = indexed.note();
    Map<String, Integer> times = new HashMap<>();
    List<QuoteEntry> quotes = new ArrayList<>();
    for (Quote quote : indexed.quotes().quotes()) {
      quotes.add(entry(indexed, quote, times));
    }
    List<MentionEntry> mentions = new ArrayList<>();
    for (Mention mention : indexed.quotes().mentions()) {
      List<Place> places = places(indexed.passages(), mention.range());
      if (!places.isEmpty()) {
        mentions.add(new MentionEntry(mention.person(), places.getFirst()));
      }
    }
    return new QuotedNote(
        note.id(),
        note.path(),
        // When a file was copied says nothing of when somebody was quoted.
        note.meta()
            .date()
            .filter(date -> date.from() != NoteDate.Origin.FILE_TIME)
            .map(date -> date.day().toString()),
        indexed.quotes().people(),
        quotes,
        mentions);
  }

  private static QuoteEntry entry(IndexedNote indexed, Quote quote, Map<String, Integer> times) {
    String text = quote.range().of(indexed.note().text());
    String id = indexed.note().id() + MARK + Ids.of(8, text);
    int time = times.merge(id, 1, Integer::sum);
    return new QuoteEntry(
        time == 1 ? id : id + "-" + time,
        quote.speaker(),
        quote.saidAs(),
        quote.work(),
        quote.type(),
        text,
        quote.lines(),
        indexed.note().places().within(quote.lines()),
        quote.cue(),
        quote.confidence(),
        quote.rule(),
        places(indexed.passages(), quote.range()));
  }

  /** What of a range lies in each passage. */
  private static List<Place> places(List<Passage> passages, TextRange range) {
    List<Place> places = new ArrayList<>();
    for (int i = first(passages, range.start()); i < passages.size(); i++) {
      Passage passage = passages.get(i);
      int base = passage.range().start();
      if (base >= range.end()) {
        break;
      }
      int start = Math.max(range.start(), base);
      int end = Math.min(range.end(), passage.range().end());
      if (start < end) {
        places.add(new Place(passage.id(), new TextRange(start - base, end - base)));
      }
    }
    return places;
  }

  /** The passage an offset lies in: they tile the text. */
  private static int first(List<Passage> passages, int offset) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (passages.get(middle).range().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
