package munjip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import munjip.analysis.AnalysisConfig;
import munjip.analysis.TextAnalyzer;
import munjip.analysis.Token;
import munjip.index.IndexFingerprint;
import munjip.index.IndexState;
import munjip.index.IndexedFile;
import munjip.index.IndexedNote;
import munjip.index.NoteIndex;
import munjip.passage.Passage;
import munjip.passage.PassageId;
import munjip.result.Facets;
import munjip.result.SearchResults;
import munjip.search.Engine;
import munjip.search.FoundNotes;
import munjip.search.FoundRelated;
import munjip.search.NoteEntry;
import munjip.search.NoteQuery;
import munjip.search.PassageEntry;
import munjip.search.RankingConfig;
import munjip.search.RelatedQuery;
import munjip.search.Searcher;
import munjip.search.Vocabulary;
import munjip.text.TextRange;

/**
 * Engines that keep their indexes in memory, by folder, and find a typed text as it stands. Enough
 * to see that a command opens, writes, asks and closes what it should.
 */
final class MemoryEngines implements Engines {
  private final Map<Path, Content> indexes = new HashMap<>();
  String fingerprint = "one";
  int open;

  /** What the index opened last is ranked by. */
  RankingConfig ranking = RankingConfig.DEFAULTS;

  private static final class Content {
    String fingerprint = "";
    final Map<String, IndexedFile> files = new TreeMap<>();
    final Map<String, List<IndexedNote>> notes = new TreeMap<>();
  }

  @Override
  public IndexFingerprint fingerprint(String indexTimeText) {
    return new IndexFingerprint(fingerprint);
  }

  @Override
  public Engine openForWriting(
      Path dir,
      IndexFingerprint wanted,
      AnalysisConfig analysis,
      Supplier<RankingConfig> ranking,
      boolean thorough)
      throws IOException {
    Files.createDirectories(dir);
    Content content = indexes.computeIfAbsent(dir, any -> new Content());
    IndexState state = state(content, wanted);
    if (state == IndexState.STALE) {
      content.files.clear();
      content.notes.clear();
    }
    content.fingerprint = wanted.value();
    return new MemoryEngine(content, state, true);
  }

  @Override
  public Engine openReadOnly(
      Path dir, IndexFingerprint wanted, AnalysisConfig analysis, Supplier<RankingConfig> ranking) {
    this.ranking = ranking.get();
    Content content = indexes.getOrDefault(dir, new Content());
    return new MemoryEngine(content, state(content, wanted), false);
  }

  /** Waits until the indexes hold so many files together. */
  synchronized void awaitFiles(int count) throws InterruptedException {
    while (indexes.values().stream().mapToInt(content -> content.files.size()).sum() < count) {
      wait();
    }
  }

  private synchronized void told(Runnable change) {
    change.run();
    notifyAll();
  }

  private static IndexState state(Content content, IndexFingerprint wanted) {
    if (content.fingerprint.isEmpty()) {
      return IndexState.EMPTY;
    }
    return content.fingerprint.equals(wanted.value()) ? IndexState.READY : IndexState.STALE;
  }

  private final class MemoryEngine implements Engine, Searcher, NoteIndex, TextAnalyzer {
    private final Content content;
    private final IndexState state;
    private final boolean writing;

    MemoryEngine(Content content, IndexState state, boolean writing) {
      this.content = content;
      this.state = state;
      this.writing = writing;
      open++;
    }

    @Override
    public NoteIndex index() {
      if (!writing) {
        throw new IllegalStateException("open for reading only");
      }
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
      return state;
    }

    @Override
    public void close() {
      open--;
    }

    @Override
    public Set<String> fields() {
      return Set.of("text");
    }

    @Override
    public List<Token> tokens(String field, String text) {
      return List.of(new Token(text, new TextRange(0, text.length()), 0, "all"));
    }

    @Override
    public Map<String, IndexedFile> files() {
      synchronized (MemoryEngines.this) {
        return Map.copyOf(content.files);
      }
    }

    @Override
    public void put(IndexedFile file, List<IndexedNote> notes) {
      told(
          () -> {
            content.notes.put(file.id(), notes);
            content.files.put(file.id(), file);
          });
    }

    @Override
    public void touch(IndexedFile file) {
      told(() -> content.files.put(file.id(), file));
    }

    @Override
    public void remove(String fileId) {
      told(
          () -> {
            content.files.remove(fileId);
            content.notes.remove(fileId);
          });
    }

    @Override
    public void clear() {
      told(
          () -> {
            content.files.clear();
            content.notes.clear();
          });
    }

    @Override
    public void refresh() {
      // Everything is visible at once.
    }

    @Override
    public void commit() {
      // Memory does not crash.
    }

    private List<IndexedNote> all() {
      synchronized (MemoryEngines.this) {
        return content.notes.values().stream().flatMap(List::stream).toList();
      }
    }

    private NoteEntry entry(IndexedNote note) {
      return new NoteEntry(
          note.note().id(),
          note.note().path(),
          note.file(),
          note.note().meta().title(),
          List.of(),
          Optional.of("2025-01-02"),
          List.of(),
          "ko",
          "md",
          true);
    }

    private PassageEntry entry(Passage passage) {
      return new PassageEntry(
          passage.id(),
          passage.heading(),
          passage.text(),
          passage.lines(),
          passage.lineStarts(),
          passage.places());
    }

    @Override
    public FoundNotes find(NoteQuery query) {
      List<FoundNotes.FoundNote> found = new ArrayList<>();
      for (IndexedNote note : all()) {
        for (Passage passage : note.passages()) {
          int at = passage.text().indexOf(query.typed());
          if (at >= 0) {
            TextRange mark = new TextRange(at, at + query.typed().length());
            found.add(
                new FoundNotes.FoundNote(
                    entry(note),
                    1,
                    true,
                    List.of(),
                    List.of(),
                    List.of(new FoundNotes.FoundPassage(entry(passage), 1, List.of(mark)))));
            break;
          }
        }
      }
      return new FoundNotes(
          new SearchResults.Total(found.size(), found.size(), true, 0),
          found,
          Facets.none(),
          found.size(),
          Map.of(),
          List.of());
    }

    @Override
    public List<FoundRelated> related(RelatedQuery query) {
      return List.of();
    }

    @Override
    public Optional<NoteEntry> note(String noteId) {
      return all().stream()
          .filter(note -> note.note().id().equals(noteId))
          .findFirst()
          .map(this::entry);
    }

    @Override
    public Optional<NoteEntry> noteAt(String path) {
      return all().stream()
          .filter(note -> note.note().path().equals(path))
          .findFirst()
          .map(this::entry);
    }

    @Override
    public List<PassageEntry> passages(String noteId) {
      return all().stream()
          .filter(note -> note.note().id().equals(noteId))
          .flatMap(note -> note.passages().stream())
          .map(this::entry)
          .toList();
    }

    @Override
    public Optional<PassageEntry> passage(PassageId id) {
      return passages(id.noteId()).stream().filter(passage -> passage.id().equals(id)).findFirst();
    }

    @Override
    public Optional<NoteEntry> linked(NoteEntry from, String target) {
      return Optional.empty();
    }

    @Override
    public Vocabulary vocabulary() {
      return Vocabulary.NONE;
    }

    @Override
    public Counts counts() {
      int passages = all().stream().mapToInt(note -> note.passages().size()).sum();
      return new Counts(all().size(), passages, 1_000, content.notes.hashCode());
    }
  }
}
