package munjip.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import munjip.index.IndexedFile;
import munjip.index.IndexedNote;
import munjip.lucene.LuceneEngine;
import munjip.note.FileStamp;
import munjip.note.MarkdownReader;
import munjip.note.Note;
import munjip.note.NoteConfig;
import munjip.note.NoteFile;
import munjip.note.NoteFolder;
import munjip.passage.Passage;
import munjip.passage.PassageConfig;
import munjip.passage.PassageSplitter;
import munjip.result.Hit;
import munjip.result.PassageHit;
import munjip.result.SearchResults;
import munjip.result.Snippet;
import munjip.search.Engine;
import munjip.search.NoteSearch;
import munjip.search.SearchRequest;
import munjip.text.TextRange;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What must hold for any stretch of the samples and any typed text. */
class SampleSearchPropertiesTest {
  private static final List<IndexedNote> NOTES = new ArrayList<>();
  private static Path folder;
  private static Engine engine;
  private static NoteSearch search;

  @BeforeContainer
  static void indexTheSamples() throws Exception {
    folder = Files.createTempDirectory("munjip-properties");
    engine =
        LuceneEngine.openForWriting(
            folder,
            LuceneEngine.fingerprint("test"),
            LuceneContractTest.ANALYSIS,
            () -> ContractNotes.RANKING);
    Path corpus = Path.of("corpus").toRealPath();
    NoteFolder samples = new NoteFolder("corpus", corpus);
    NoteConfig config = new NoteConfig(Map.of("md", "md", "txt", "txt"), 1_000_000, Set.of());
    MarkdownReader reader = new MarkdownReader(config);
    PassageSplitter splitter = new PassageSplitter(new PassageConfig(100, 300, 600));
    NOTES.clear();
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(path -> path.toString().matches(".*\\.(md|txt)")).toList()) {
        NoteFile found =
            new NoteFile(samples, corpus.relativize(file).toString(), file, new FileStamp(0, 0, 0));
        List<IndexedNote> notes = new ArrayList<>();
        for (Note note : reader.read(found, Files.readAllBytes(file))) {
          notes.add(new IndexedNote(note, file, splitter.split(note)));
        }
        engine
            .index()
            .put(
                new IndexedFile(
                    found.id(), found.path(), found.stamp(), true, "", Optional.empty()),
                notes);
        NOTES.addAll(notes);
      }
    }
    engine.index().commit();
    search = new NoteSearch(engine.searcher(), engine.analyzer(), () -> ContractNotes.RANKING);
  }

  @AfterContainer
  static void close() throws IOException {
    engine.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 300)
  void quotedTextOfANoteFindsItAndIsMarkedWhole(@ForAll Random random) {
    IndexedNote note = NOTES.get(random.nextInt(NOTES.size()));
    Passage passage = note.passages().get(random.nextInt(note.passages().size()));
    Optional<String> slice = koreanSlice(passage.text(), random);
    if (slice.isEmpty()) {
      return;
    }
    SearchResults results = all("\"" + slice.get() + "\"");
    Hit hit = hit(results, note).orElseThrow(() -> lost(slice.get(), note));
    assertThat(hit.partial()).isFalse();
    assertThat(hit.passages().get(0).snippet().marks()).isNotEmpty();
    Snippet snippet = hit.passages().get(0).snippet();
    assertThat(snippet.marks())
        .as("the whole of “%s” is one mark", slice.get())
        .anyMatch(mark -> squeezed(mark.of(snippet.text())).contains(squeezed(slice.get())));
  }

  @Property(tries = 300)
  void wordsOfANoteWithAnyParticleFindIt(@ForAll Random random) {
    IndexedNote note = NOTES.get(random.nextInt(NOTES.size()));
    List<String> words =
        Stream.of(note.note().text().split("[^\\uAC00-\\uD7A3]+"))
            .filter(word -> word.length() > 1 && word.length() < 8)
            .toList();
    if (words.isEmpty()) {
      return;
    }
    String word = words.get(random.nextInt(words.size()));
    assertThat(hit(all(word), note)).as("“%s”", word).isPresent();
    String slice = word.substring(random.nextInt(word.length() - 1));
    assertThat(hit(all(slice), note)).as("“%s” of “%s”", slice, word).isPresent();
  }

  @Property(tries = 100)
  void decomposedAndComposedTextFindTheSame(@ForAll Random random) {
    IndexedNote note = NOTES.get(random.nextInt(NOTES.size()));
    String[] words = note.note().text().split("\\s+");
    String word = words[random.nextInt(words.length)];
    String nfd = Normalizer.normalize(word, Normalizer.Form.NFD);
    assertThat(all(nfd).hits().stream().map(h -> h.note().path()).toList())
        .isEqualTo(all(word).hits().stream().map(h -> h.note().path()).toList());
  }

  @Property(tries = 400)
  void anyTypedTextGivesAnAnswerWithProperMarks(@ForAll @StringLength(max = 40) String typed) {
    proper(all(typed));
  }

  @Property(tries = 200)
  void textMadeOfSyntaxGivesAnAnswer(@ForAll Random random) {
    String[] parts = {
      "모델",
      "\"",
      "(",
      ")",
      " OR ",
      " AND ",
      "NOT ",
      "-",
      "*",
      "~",
      "tag:",
      "date:",
      "2024",
      "..",
      "기억",
      "heading:",
      "lang:",
      "ko",
      ":",
      " ",
      "garden",
      "path:",
      "/",
      "title:",
      "C++",
      "ㅋ",
      "은"
    };
    StringBuilder typed = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      typed.append(parts[random.nextInt(parts.length)]);
    }
    proper(all(typed.toString()));
  }

  private static void proper(SearchResults results) {
    for (Hit hit : results.hits()) {
      assertThat(hit.passages()).isNotEmpty();
      for (PassageHit passage : hit.passages()) {
        for (TextRange mark : passage.snippet().marks()) {
          assertThat(mark.of(passage.snippet().text())).isNotBlank();
        }
      }
    }
  }

  /** A run of Korean within one line, from anywhere to anywhere, two syllables or more. */
  private static Optional<String> koreanSlice(String text, Random random) {
    List<String> runs =
        Stream.of(text.split("[^\\uAC00-\\uD7A3 ]+"))
            .map(String::strip)
            .filter(run -> run.length() > 3)
            .toList();
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    String run = runs.get(random.nextInt(runs.size()));
    int start = random.nextInt(run.length() - 2);
    int end = Math.min(run.length(), start + 2 + random.nextInt(30));
    String slice = run.substring(start, end).strip();
    return slice.replace(" ", "").length() < 2 ? Optional.empty() : Optional.of(slice);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static SearchResults all(String typed) {
    return search.search(SearchRequest.of(typed).withLimit(100));
  }

  private static Optional<Hit> hit(SearchResults results, IndexedNote note) {
    return results.hits().stream()
        .filter(
            hit ->
                hit.note().id().equals(note.note().id())
                    || hit.alsoIn().stream().anyMatch(n -> n.id().equals(note.note().id())))
        .findFirst();
  }

  private static AssertionError lost(String slice, IndexedNote note) {
    return new AssertionError("“" + slice + "” does not find " + note.note().path());
  }
}
