package munjip.contract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import munjip.index.NoteIndex;
import munjip.note.Note;
import munjip.quote.Mention;
import munjip.quote.Named;
import munjip.quote.NoteQuotes;
import munjip.quote.Quote;
import munjip.quote.QuoteType;
import munjip.text.TextRange;

/** A note, and by hand who says what in it: what rules make of it is asked elsewhere. */
final class SaidNote {
  private final String path;
  private final String markdown;
  private final List<Named> people = new ArrayList<>();
  private final List<Saying> sayings = new ArrayList<>();

  private record Saying(int person, String words, double confidence, Optional<String> work) {}

  private SaidNote(String path, String markdown) {
    this.path = path;
    this.markdown = markdown;
  }

  static SaidNote of(String path, String markdown) {
    return new SaidNote(path, markdown);
  }

  /** Names somebody; what follows is said by this person. */
  SaidNote names(String name, String... aliases) {
    people.add(new Named(name, List.of(aliases), List.of()));
    return this;
  }

  SaidNote says(String words) {
    return says(words, .9);
  }

  SaidNote says(String words, double confidence) {
    sayings.add(new Saying(people.size() - 1, words, confidence, Optional.empty()));
    return this;
  }

  /** Words of which the work is known; by somebody where somebody was named. */
  SaidNote from(String work, String words) {
    sayings.add(new Saying(people.size() - 1, words, .9, Optional.of(work)));
    return this;
  }

  void putInto(NoteIndex index) throws IOException {
    ContractNotes.put(index, path, markdown, this::quotes);
  }

  private NoteQuotes quotes(Note note) {
    List<Quote> quotes = new ArrayList<>();
    for (Saying saying : sayings) {
      TextRange range = place(note.text(), saying.words, 0).orElseThrow();
      quotes.add(
          new Quote(
              saying.person,
              saying.person < 0 ? "" : people.get(saying.person).name(),
              saying.work,
              QuoteType.DIRECT,
              range,
              note.lines(range),
              "라고 말했다",
              saying.confidence,
              "by hand"));
    }
    List<Mention> mentions = new ArrayList<>();
    for (int person = 0; person < people.size(); person++) {
      List<String> names = new ArrayList<>(people.get(person).aliases());
      names.add(people.get(person).name());
      for (String name : names) {
        for (Optional<TextRange> at = place(note.text(), name, 0);
            at.isPresent();
            at = place(note.text(), name, at.get().end())) {
          mentions.add(new Mention(person, at.get()));
        }
      }
    }
    return new NoteQuotes(people, quotes, mentions);
  }

  private static Optional<TextRange> place(String text, String words, int from) {
    int at = text.indexOf(words, from);
    return at < 0 ? Optional.empty() : Optional.of(new TextRange(at, at + words.length()));
  }
}
