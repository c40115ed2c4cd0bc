package munjip.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import munjip.glossary.Gloss;
import munjip.glossary.NoteWordings;
import munjip.note.Note;
import munjip.passage.PassageId;
import munjip.quote.Named;
import munjip.quote.QuoteType;
import munjip.result.Facets;
import munjip.result.RelatedPassage;
import munjip.result.SearchResults;
import munjip.search.FoundNotes;
import munjip.search.FoundRelated;
import munjip.search.LearnedTerms;
import munjip.search.NoteEntry;
import munjip.search.NoteQuery;
import munjip.search.PassageEntry;
import munjip.search.QuoteEntry;
import munjip.search.QuotedNote;
import munjip.search.QuotedNotes;
import munjip.search.RelatedQuery;
import munjip.search.Searcher;
import munjip.search.TaughtNote;
import munjip.search.Vocabulary;
import munjip.text.FilePlaces;
import munjip.text.LineRange;
import munjip.text.TextRange;

/** Knows a few notes, one passage a line, and finds what holds the typed text as it stands. */
final class FakeSearcher implements Searcher {
  /** Typed, it makes the search break with a message that must not be logged. */
  static final String BREAKING = "비밀스러운질문";

  /** Typed, the search waits until {@link #slow} opens. */
  static final String SLOW = "천천히";

  final CountDownLatch slowBegan = new CountDownLatch(1);
  final CountDownLatch slow = new CountDownLatch(1);
  private final Map<String, NoteEntry> notes = new LinkedHashMap<>();
  private final Map<String, List<PassageEntry>> passages = new LinkedHashMap<>();
  private final List<QuotedNote> quoted = new ArrayList<>();
  private final List<TaughtNote> taught = new ArrayList<>();

  void add(Note note, Path file) {
    NoteEntry entry =
        new NoteEntry(
            note.id(),
            note.path(),
            file,
            note.meta().title(),
            note.meta().aliases(),
            note.meta().date().map(date -> date.day().toString()),
            note.meta().tags(),
            note.meta().language().code(),
            note.kind(),
            true);
    notes.put(entry.id(), entry);
    List<PassageEntry> own = new ArrayList<>();
    String[] lines = note.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        own.add(
            new PassageEntry(
                new PassageId(entry.id() + ".head" + i),
                List.of(entry.title()),
                lines[i],
                new LineRange(i + 1, i + 1),
                List.of(),
                FilePlaces.LINES));
      }
    }
    passages.put(entry.id(), own);
  }

  /** Somebody is quoted in a note with a text that stands in it, and named with another. */
  void quote(String noteId, Named speaker, String words, double confidence, String mention) {
    NoteEntry note = notes.get(noteId);
    QuoteEntry.Place place = place(noteId, words);
    PassageEntry passage = passage(place.passage()).orElseThrow();
    quoted.add(
        new QuotedNote(
            noteId,
            note.path(),
            note.date(),
            List.of(speaker),
            List.of(
                new QuoteEntry(
                    noteId + ".q." + quoted.size(),
                    0,
                    speaker.name(),
                    Optional.of("소리를 적는 손"),
                    QuoteType.DIRECT,
                    words,
                    passage.lines(),
                    FilePlaces.LINES,
                    "라고 말했다",
                    confidence,
                    "by hand",
                    List.of(place))),
            List.of(new QuotedNote.MentionEntry(0, place(noteId, mention)))));
  }

  private QuoteEntry.Place place(String noteId, String words) {
    PassageEntry passage =
        passages.get(noteId).stream()
            .filter(each -> each.text().contains(words))
            .findFirst()
            .orElseThrow();
    int at = passage.text().indexOf(words);
    return new QuoteEntry.Place(passage.id(), new TextRange(at, at + words.length()));
  }

  /** A note gives a term in two languages. */
  void gloss(String noteId, String korean, String foreign) {
    Gloss gloss = new Gloss(korean, korean.contains(" "), foreign, "", 3);
    taught.add(new TaughtNote(noteId, new NoteWordings(List.of(), List.of(), List.of(gloss))));
  }

  @Override
  public LearnedTerms learned() {
    return LearnedTerms.of(taught, notes.size());
  }

  @Override
  public QuotedNotes quoted() {
    return new QuotedNotes(quoted);
  }

  @Override
  public FoundNotes find(NoteQuery query) {
    String typed = query.typed();
    if (typed.equals(BREAKING)) {
      throw new IllegalStateException("could not search " + typed);
    }
    if (typed.equals(SLOW)) {
      waitUntilOpened();
    }
    List<FoundNotes.FoundNote> all =
        notes.values().stream()
            .map(entry -> found(entry, typed, query.passages()))
            .filter(note -> !note.passages().isEmpty())
            .toList();
    Facets facets =
        new Facets(
            List.of(new Facets.Count("2025", all.size())),
            List.of(new Facets.Count("LLM", 1)),
            List.of(new Facets.Count("ko", 1)),
            List.of(new Facets.Count("md", all.size())),
            List.of(),
            List.of());
    int count = all.stream().mapToInt(note -> note.passages().size()).sum();
    return new FoundNotes(
        new SearchResults.Total(all.size(), count, true, 0),
        all.stream().skip(query.offset()).limit(query.limit()).toList(),
        facets,
        all.size(),
        Map.of(),
        query.quoted() ? quoted : List.of());
  }

  private FoundNotes.FoundNote found(NoteEntry entry, String typed, int most) {
    List<FoundNotes.FoundPassage> hits =
        passages.get(entry.id()).stream()
            .filter(passage -> passage.text().contains(typed))
            .limit(most)
            .map(passage -> new FoundNotes.FoundPassage(passage, 1.23456789, marks(passage, typed)))
            .toList();
    return new FoundNotes.FoundNote(entry, 2.71828182, true, List.of(), List.of(), hits);
  }

  private static List<TextRange> marks(PassageEntry passage, String typed) {
    int at = typed.isEmpty() ? -1 : passage.text().indexOf(typed);
    return at < 0 ? List.of() : List.of(new TextRange(at, at + typed.length()));
  }

  private void waitUntilOpened() {
    slowBegan.countDown();
    try {
      slow.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("stopped while waiting", e);
    }
  }

  @Override
  public List<FoundRelated> related(RelatedQuery query) {
    return notes.values().stream()
        .filter(entry -> !query.notFrom().equals(Optional.of(entry.id())))
        .limit(query.request().limit())
        .map(
            entry ->
                new FoundRelated(
                    entry,
                    passages.get(entry.id()).getFirst(),
                    0.5,
                    List.of(RelatedPassage.Because.ofTerm("기억", 0.75)),
                    List.of(),
                    List.of(),
                    false,
                    query.request().faint(),
                    Optional.empty()))
        .toList();
  }

  @Override
  public Optional<NoteEntry> note(String noteId) {
    return Optional.ofNullable(notes.get(noteId));
  }

  @Override
  public Optional<NoteEntry> noteAt(String path) {
    return notes.values().stream().filter(note -> note.path().equals(path)).findFirst();
  }

  @Override
  public List<PassageEntry> passages(String noteId) {
    return passages.getOrDefault(noteId, List.of());
  }

  @Override
  public Optional<PassageEntry> passage(PassageId id) {
    return passages(id.noteId()).stream().filter(each -> each.id().equals(id)).findFirst();
  }

  @Override
  public Optional<NoteEntry> linked(NoteEntry from, String target) {
    return notes.values().stream().filter(note -> note.title().equals(target)).findFirst();
  }

  @Override
  public Vocabulary vocabulary() {
    return Vocabulary.NONE;
  }

  @Override
  public Counts counts() {
    return new Counts(notes.size(), passages.size(), 1_000, 7);
  }
}
