package munjip.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import munjip.index.IndexState;
import munjip.index.IndexedFile;
import munjip.index.IndexedNote;
import munjip.index.NoteIndex;
import munjip.note.Note;
import munjip.passage.Passage;
import munjip.passage.PassageId;
import munjip.query.SearchQuery;
import munjip.query.SearchQuery.Word;
import munjip.result.SearchResults.Total;
import munjip.search.Engine;
import munjip.search.FoundNotes;
import munjip.search.FoundNotes.FoundNote;
import munjip.search.FoundNotes.FoundPassage;
import munjip.search.FoundRelated;
import munjip.search.LearnedTerms;
import munjip.search.NoteEntry;
import munjip.search.NoteQuery;
import munjip.search.PassageEntry;
import munjip.search.QuotedNotes;
import munjip.search.RelatedQuery;
import munjip.search.Searcher;
import munjip.search.Sort;
import munjip.search.TaughtNote;
import munjip.search.Vocabulary;
import munjip.text.TextRange;

/** An engine without an index: reads every note for every question. What it finds is the law. */
final class ScanEngine implements Engine, NoteIndex, Searcher, TextAnalyzer {
  private final Map<String, IndexedFile> files = new TreeMap<>();
  private final Map<String, List<IndexedNote>> notes = new TreeMap<>();

  @Override
  public Map<String, IndexedFile> files() {
    return Map.copyOf(files);
  }

  @Override
  public void put(IndexedFile file, List<IndexedNote> read) {
    files.put(file.id(), file);
    notes.put(file.id(), List.copyOf(read));
  }

  @Override
  public void touch(IndexedFile file) {
    files.put(file.id(), file);
  }

  @Override
  public void remove(String fileId) {
    files.remove(fileId);
    notes.remove(fileId);
  }

  @Override
  public void clear() {
    files.clear();
    notes.clear();
  }

  @Override
  public void refresh() {}

  @Override
  public void commit() {}

  @Override
  public FoundNotes find(NoteQuery query) {
    List<SearchQuery> strict = query.clauses().stream().filter(c -> !(c instanceof Word)).toList();
    List<Word> words =
        query.clauses().stream()
            .filter(Word.class::isInstance)
            .map(Word.class::cast)
            .filter(Word::significant)
            .toList();
    ScanMatch match = new ScanMatch(query.meant());
    boolean strictText = strict.stream().anyMatch(c -> !ScanMarks.of(c).isEmpty());
    List<FoundNote> full = new ArrayList<>();
    List<FoundNote> partial = new ArrayList<>();
    Map<String, IndexedNote> byId = new LinkedHashMap<>();
    for (IndexedNote note : all().sorted(order(query, match)).toList()) {
      List<Passage> within = match.within(query, note);
      boolean apart = within.isEmpty() && !note.passages().isEmpty();
      if (apart || !strict.stream().allMatch(clause -> match.matches(note, within, clause))) {
        continue;
      }
      List<String> missing =
          words.stream()
              .filter(w -> !match.matches(note, within, w))
              .map(Word::text)
              .distinct()
              .toList();
      byId.put(note.note().id(), note);
      FoundNote found = found(note, within, query, missing);
      if (missing.isEmpty()) {
        fold(full, found, byId);
      } else if (missing.size() < words.stream().distinct().count() || strictText) {
        fold(partial, found, byId);
      }
    }
    List<FoundNote> counted = full.isEmpty() ? partial : full;
    int passages = 0;
    for (FoundNote note : counted) {
      IndexedNote indexed = byId.get(note.note().id());
      passages += (int) match.within(query, indexed).stream().filter(p -> shown(query, p)).count();
    }
    Total total = new Total(counted.size(), passages, true, partial.size());
    List<FoundNote> page =
        Stream.concat(full.stream(), partial.stream())
            .skip(query.offset())
            .limit(query.limit())
            .toList();
    Map<String, Integer> holding = new LinkedHashMap<>();
    for (Word word : words) {
      Word typed = new Word(word.text());
      holding.put(
          word.text(),
          (int)
              byId.values().stream()
                  .filter(n -> match.matches(n, match.within(query, n), typed))
                  .count());
    }
    return new FoundNotes(
        total,
        page,
        ScanFacets.of(counted.stream().map(f -> byId.get(f.note().id()).note()).toList()),
        (int) full.stream().filter(FoundNote::literal).count(),
        holding,
        query.quoted()
            ? ScanQuotes.quoting(counted.stream().map(f -> byId.get(f.note().id())))
            : List.of());
  }

  private static boolean shown(NoteQuery query, Passage passage) {
    boolean onlyFilters =
        query.clauses().stream().allMatch(clause -> ScanMarks.of(clause).isEmpty());
    return onlyFilters || !ScanMarks.of(query, passage).isEmpty();
  }

  private Stream<IndexedNote> all() {
    return notes.values().stream().flatMap(Collection::stream);
  }

  private static Comparator<IndexedNote> order(NoteQuery query, ScanMatch match) {
    Sort sort = query.sort();
    Function<IndexedNote, Long> day =
        note -> note.note().meta().date().map(d -> d.day().toEpochDay()).orElse(null);
    Comparator<Long> days =
        sort == Sort.NEWEST ? Comparator.<Long>reverseOrder() : Comparator.<Long>naturalOrder();
    Comparator<IndexedNote> byPath = Comparator.comparing(note -> note.note().path());
    return sort == Sort.RELEVANCE
        ? Comparator.comparingInt((IndexedNote n) -> -match.inQuotes(query, n))
            .thenComparing(byPath)
        : Comparator.comparing(day, Comparator.nullsLast(days)).thenComparing(byPath);
  }

  private static FoundNote found(
      IndexedNote note, List<Passage> within, NoteQuery query, List<String> missing) {
    List<FoundPassage> passages = new ArrayList<>();
    for (Passage passage : within) {
      List<TextRange> marks = ScanMarks.of(query, passage);
      if (shown(query, passage) && passages.size() < query.passages()) {
        passages.add(new FoundPassage(entry(passage), marks.size(), marks));
      }
    }
    if (passages.isEmpty()) {
      passages.add(new FoundPassage(entry(note.passages().get(0)), 0, List.of()));
    }
    boolean literal = !ScanText.phrase(ScanMatch.said(note.note()), query.typed()).isEmpty();
    return new FoundNote(entry(note), 1, literal, missing, List.of(), passages);
  }

  private static void fold(List<FoundNote> found, FoundNote note, Map<String, IndexedNote> byId) {
    String text = byId.get(note.note().id()).note().text();
    for (int i = 0; i < found.size(); i++) {
      FoundNote first = found.get(i);
      if (byId.get(first.note().id()).note().text().equals(text)) {
        List<NoteEntry> alsoIn = new ArrayList<>(first.alsoIn());
        alsoIn.add(note.note());
        found.set(
            i,
            new FoundNote(
                first.note(),
                first.score(),
                first.literal(),
                first.missing(),
                alsoIn,
                first.passages()));
        return;
      }
    }
    found.add(note);
  }

  @Override
  public List<FoundRelated> related(RelatedQuery query) {
    return ScanRelated.of(
        query,
        all()
            .filter(
                note ->
                    query.filters().stream()
                        .allMatch(
                            f -> new ScanMatch(query.meant()).matches(note, note.passages(), f)))
            .toList());
  }

  @Override
  public Optional<NoteEntry> note(String noteId) {
    return all().map(ScanEngine::entry).filter(note -> note.id().equals(noteId)).findFirst();
  }

  @Override
  public Optional<NoteEntry> noteAt(String path) {
    return all().map(ScanEngine::entry).filter(note -> note.path().equals(path)).findFirst();
  }

  @Override
  public Optional<NoteEntry> linked(NoteEntry from, String target) {
    return all().map(ScanEngine::entry).filter(n -> n.title().equals(target)).findFirst();
  }

  @Override
  public List<PassageEntry> passages(String noteId) {
    return all()
        .filter(note -> note.note().id().equals(noteId))
        .flatMap(note -> note.passages().stream())
        .map(ScanEngine::entry)
        .toList();
  }

  @Override
  public Optional<PassageEntry> passage(PassageId id) {
    return passages(id.noteId()).stream().filter(p -> p.id().equals(id)).findFirst();
  }

  @Override
  public Vocabulary vocabulary() {
    return new ScanVocabulary(all().map(note -> ScanMatch.said(note.note())).toList());
  }

  @Override
  public LearnedTerms learned() {
    List<TaughtNote> taught =
        all().map(note -> new TaughtNote(note.note().id(), note.wordings())).toList();
    return LearnedTerms.of(taught, taught.size());
  }

  @Override
  public QuotedNotes quoted() {
    return ScanQuotes.of(all());
  }

  @Override
  public Counts counts() {
    int passages = all().mapToInt(note -> note.passages().size()).sum();
    return new Counts((int) all().count(), passages, 0, notes.hashCode());
  }

  static NoteEntry entry(IndexedNote indexed) {
    Note note = indexed.note();
    return new NoteEntry(
        note.id(),
        note.path(),
        indexed.file(),
        note.meta().title(),
        note.meta().aliases(),
        note.meta().date().map(d -> d.day().toString()),
        note.meta().tags(),
        note.meta().language().code(),
        note.kind(),
        note.places().text());
  }

  static PassageEntry entry(Passage p) {
    return new PassageEntry(p.id(), p.heading(), p.text(), p.lines(), p.lineStarts(), p.places());
  }

  @Override
  public Set<String> fields() {
    return Set.of("text");
  }

  @Override
  public List<Token> tokens(String field, String text) {
    return ScanText.prefix(text, "").stream()
        .filter(range -> !range.isEmpty())
        .map(range -> new Token(range.of(text), range, 0, "word"))
        .toList();
  }

  @Override
  public NoteIndex index() {
    return this;
  }

  @Override
  public Searcher searcher() {
    return this;
  }

  @Override
  public TextAnalyzer analyzer() {
    return this;
  }

  @Override
  public IndexState state() {
    return IndexState.READY;
  }

  @Override
  public void close() {}
}
