package munjip.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import munjip.config.IndexConfig;
import munjip.config.IndexConfigReader;
import munjip.glossary.GlossedNotes;
import munjip.index.IndexedFile;
import munjip.index.IndexedNote;
import munjip.lucene.LuceneEngine;
import munjip.note.FileStamp;
import munjip.note.MarkdownReader;
import munjip.note.Note;
import munjip.note.NoteConfig;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.note.UnreadableNoteException;
import munjip.passage.PassageConfig;
import munjip.passage.PassageSplitter;
import munjip.quote.NoteQuotes;
import munjip.result.Explanation;
import munjip.result.SearchResults;
import munjip.search.Engine;
import munjip.search.NoteSearch;
import munjip.search.SearchRequest;

/** Notes in a real index, made with the shipped configuration. */
public final class Notebook implements AutoCloseable {
  private static final NoteConfig NOTES =
      new NoteConfig(Map.of("md", "md", "txt", "txt"), 1_000_000, Set.of());

  private final Path folder;
  private final Engine engine;
  private final NoteSearch search;
  private final NoteSearch expanding;
  private final PassageSplitter splitter;
  private final List<IndexedNote> notes = new ArrayList<>();

  private Notebook(PassageConfig passages) throws IOException {
    folder = Files.createTempDirectory("munjip-words");
    IndexConfig config = IndexConfigReader.read(Path.of("index-config"), Optional.empty());
    engine =
        LuceneEngine.openForWriting(
            folder, LuceneEngine.fingerprint("test"), config.analysis(), config::ranking);
    search = new NoteSearch(engine.searcher(), engine.analyzer(), config::ranking);
    expanding =
        new NoteSearch(engine.searcher(), engine.analyzer(), config::ranking, config::thesaurus);
    splitter = new PassageSplitter(passages);
  }

  /** One note for each text, its path the text itself without what paths cannot hold. */
  public static Notebook of(String... texts) throws IOException {
    Notebook notebook = new Notebook(new PassageConfig(20, 120, 400));
    for (String text : texts) {
      notebook.put(path(text), text);
    }
    notebook.engine.index().commit();
    return notebook;
  }

  /** The notes of these folders, cut so small that many blocks are cut, too. */
  public static Notebook ofFolders(Path... folders) throws IOException {
    Notebook notebook = new Notebook(new PassageConfig(60, 120, 240));
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(p -> p.toString().matches(".*\\.(md|txt)")).toList()) {
          notebook.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    notebook.engine.index().commit();
    return notebook;
  }

  /** A note in place of the one at this path. */
  void change(String path, String markdown) throws IOException {
    put(path, markdown);
    engine.index().commit();
  }

  static String path(String text) {
    String name = text.strip().replaceAll("[\\s/\\\\]+", "-");
    return name.substring(0, Math.min(60, name.length())) + ".md";
  }

  private void put(String path, String markdown) throws IOException {
    NoteFolder at = new NoteFolder("notes", Path.of("/notes"));
    NoteFile file =
        new NoteFile(at, path, at.path().resolve(path), new FileStamp(1, 1_700_000_000_000L, 0));
    try {
      List<IndexedNote> read = new ArrayList<>();
      for (Note note :
          new MarkdownReader(NOTES).read(file, markdown.getBytes(StandardCharsets.UTF_8))) {
        read.add(
            new IndexedNote(
                note,
                at.path().resolve(path),
                splitter.split(note),
                NoteQuotes.NONE,
                GlossedNotes.wordings(note)));
      }
      IndexedFile state =
          new IndexedFile(file.id(), path, file.stamp(), true, "", Optional.empty());
      engine.index().put(state, read);
      notes.addAll(read);
    } catch (UnreadableNoteException e) {
      throw new AssertionError(e);
    }
  }

  public List<IndexedNote> notes() {
    return notes;
  }

  /** Why the first passage of the note at this path stands where it does. */
  Explanation explain(String typed, String path) {
    String passage =
        notes.stream()
            .filter(note -> note.note().path().equals(path))
            .map(note -> note.passages().get(0).id().value())
            .findFirst()
            .orElseThrow();
    return expanding.explain(SearchRequest.of(typed), passage);
  }

  public SearchResults search(String typed) {
    return search.search(SearchRequest.of(typed).withLimit(1000));
  }

  /** What a text finds as it is typed; nothing is mended. */
  SearchResults asTyped(String typed) {
    return search.search(SearchRequest.of(typed).withRescue(false));
  }

  /** A search that knows the shipped other wordings, too. */
  public NoteSearch expanding() {
    return expanding;
  }

  /** Paths of the notes that hold everything that was typed, copies too. */
  Set<String> full(String typed) {
    return search(typed).hits().stream()
        .filter(hit -> !hit.partial())
        .flatMap(hit -> Stream.concat(Stream.of(hit.note()), hit.alsoIn().stream()))
        .map(note -> note.path())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is marked in the first passage of a note; nothing when it is not found. */
  List<String> marked(String typed, String path) {
    return search(typed).hits().stream()
        .filter(hit -> hit.note().path().equals(path))
        .map(hit -> hit.passages().get(0).snippet())
        .flatMap(snippet -> snippet.marks().stream().map(mark -> mark.of(snippet.text())))
        .toList();
  }

  @Override
  public void close() throws IOException {
    engine.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
