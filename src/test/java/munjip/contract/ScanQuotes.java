package munjip.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import munjip.index.IndexedNote;
import munjip.passage.Passage;
import munjip.people.Member;
import munjip.search.QuoteEntry;
import munjip.search.QuotedNote;
import munjip.search.QuotedNotes;
import munjip.text.TextRange;

/** Who is quoted where, read from the notes each time. */
final class ScanQuotes {
  private ScanQuotes() {}

  static QuotedNotes of(Stream<IndexedNote> notes) {
    return new QuotedNotes(notes.map(QuotedNote::of).filter(note -> !note.isEmpty()).toList());
  }

  /** Those of the notes in which somebody is surely quoted. */
  static List<QuotedNote> quoting(Stream<IndexedNote> notes) {
    return of(notes).notes().stream()
        .filter(note -> note.quotes().stream().anyMatch(QuoteEntry::isSure))
        .toList();
  }

  /** What of a passage some people are surely quoted with. */
  static List<TextRange> saying(IndexedNote note, Passage passage, Set<Member> members) {
    return sure(note)
        .filter(q -> members.contains(new Member(note.note().id(), q.speaker())))
        .flatMap(quote -> quote.places().stream())
        .filter(place -> place.passage().equals(passage.id()))
        .map(QuoteEntry.Place::range)
        .toList();
  }

  static boolean isFrom(IndexedNote note, Passage passage, String work) {
    return sure(note)
        .filter(quote -> quote.places().stream().anyMatch(p -> p.passage().equals(passage.id())))
        .anyMatch(quote -> quote.work().filter(w -> !ScanText.word(w, work).isEmpty()).isPresent());
  }

  private static Stream<QuoteEntry> sure(IndexedNote note) {
    return QuotedNote.of(note).quotes().stream().filter(QuoteEntry::isSure);
  }
}
