package munjip.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import munjip.search.Engine;
import munjip.search.NoteEntry;
import munjip.search.Searcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which note a link means, seen from the note it stands in. */
class LinksTest {
  @TempDir private Path folder;

  private Engine engine;

  @BeforeEach
  void open() throws IOException {
    engine = TestLucene.in(folder);
    for (String path :
        new String[] {
          "README.md",
          "a/README.md",
          "a/asked.md",
          "a/b/README.md",
          "deep/down/garden.md",
          "deep/garden.md",
          "wall/index.md",
          "담장.md",
          "C# notes.md",
          "100%25.md",
          "a b.md"
        }) {
      SaidNote.of(path, "---\naliases: [%s]\n---\n글.".formatted("별명 " + path))
          .putInto(engine.index());
    }
    engine.index().commit();
  }

  @AfterEach
  void close() throws IOException {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource({
    "README.md, a/README.md",
    "README, a/README.md",
    "b/README.md#끝, a/b/README.md",
    "b, a/b/README.md",
    "../README.md, README.md",
    "/README.md, README.md",
    "/, README.md",
    "../, README.md",
    ".., README.md",
    "garden, deep/garden.md",
    "Garden.md, deep/garden.md",
    "down/garden, deep/down/garden.md",
    "../wall, wall/index.md",
    "담장, 담장.md",
    "%EB%8B%B4%EC%9E%A5.md, 담장.md",
    "%E1%84%83%E1%85%A1%E1%86%B7%E1%84%8C%E1%85%A1%E1%86%BC.md, 담장.md",
    "../a%20b.md, a b.md",
    "'C# notes', C# notes.md",
    "100%25, 100%25.md",
    "별명 담장.md, 담장.md",
    "#끝, ",
    "https://example.org/README.md, ",
    "없다, ",
  })
  void linkMeans(String target, String path) {
    Searcher searcher = engine.searcher();
    NoteEntry from = searcher.noteAt("a/asked.md").orElseThrow();
    assertThat(searcher.linked(from, target).map(NoteEntry::path).orElse(null)).isEqualTo(path);
  }
}
