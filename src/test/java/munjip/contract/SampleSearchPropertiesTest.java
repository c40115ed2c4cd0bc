package munjip.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import munjip.index.IndexedNote;
import munjip.passage.Passage;
import munjip.result.Hit;
import munjip.result.PassageHit;
import munjip.result.SearchResults;
import munjip.result.Snippet;
import munjip.text.TextRange;
import munjip.words.Notebook;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What must hold for any stretch of the samples and any typed text. */
class SampleSearchPropertiesTest {
  private static Notebook samples;

  @BeforeContainer
  static void indexTheSamples() throws IOException {
    samples = Notebook.ofFolders(Path.of("corpus"));
  }

  @AfterContainer
  static void close() throws IOException {
    samples.close();
  }

  @Property(tries = 150)
  void quotedTextOfANoteFindsItAndIsMarkedWhole(@ForAll Random random) {
    IndexedNote note = any(samples.notes(), random);
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

  @Property(tries = 50)
  void decomposedAndComposedTextFindTheSame(@ForAll Random random) {
    IndexedNote note = any(samples.notes(), random);
    String[] words = note.note().text().split("\\s+");
    String word = words[random.nextInt(words.length)];
    String nfd = Normalizer.normalize(word, Normalizer.Form.NFD);
    assertThat(all(nfd).hits().stream().map(h -> h.note().path()).toList())
        .isEqualTo(all(word).hits().stream().map(h -> h.note().path()).toList());
  }

  @Property(tries = 200)
  void anyTypedTextGivesAnAnswerWithProperMarks(@ForAll @StringLength(max = 40) String typed) {
    proper(all(typed));
  }

  @Property(tries = 100)
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

  private static IndexedNote any(List<IndexedNote> notes, Random random) {
    return notes.get(random.nextInt(notes.size()));
  }

  private static SearchResults all(String typed) {
    return samples.search(typed);
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
