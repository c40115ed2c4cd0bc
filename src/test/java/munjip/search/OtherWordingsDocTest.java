package munjip.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import munjip.config.IndexConfig;
import munjip.config.IndexConfigReader;
import munjip.lucene.LuceneEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/query-syntax.md to what the shipped thesaurus does, with the real analyzer. */
class OtherWordingsDocTest {
  private static final String HEADER = "| typed | also searched | |";
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @TempDir static Path folder;
  private static Engine engine;
  private static NoteSearch search;

  record Row(String typed, List<String> also) {}

  @BeforeAll
  static void openAnEmptyIndex() throws IOException {
    IndexConfig config = IndexConfigReader.read(Path.of("index-config"), Optional.empty());
    engine =
        LuceneEngine.openForWriting(
            folder.resolve("index"),
            LuceneEngine.fingerprint(config.indexTimeText()),
            config.analysis(),
            config::ranking);
    search =
        new NoteSearch(engine.searcher(), engine.analyzer(), config::ranking, config::thesaurus);
  }

  @AfterAll
  static void close() throws IOException {
    engine.close();
  }

  static List<Row> rows() throws IOException {
    String page = Files.readString(Path.of("docs", "query-syntax.md"));
    List<Row> rows =
        page.substring(page.indexOf(HEADER))
            .lines()
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .map(line -> line.split("\\|", -1))
            .map(cells -> new Row(codes(cells[1]).getFirst(), codes(cells[2])))
            .toList();
    assertThat(rows).hasSizeGreaterThan(15);
    return rows;
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map((MatchResult code) -> code.group(1)).toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theWordingsAreSearchedToo(Row row) {
    assertThat(also(SearchRequest.of(row.typed()))).containsExactlyElementsOf(row.also());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noneIsWhenNotWanted(Row row) {
    assertThat(also(SearchRequest.of(row.typed()).withExpand(false))).isEmpty();
  }

  private static List<String> also(SearchRequest request) {
    return search.search(request).query().expansions().stream()
        .flatMap(each -> each.also().stream())
        .toList();
  }
}
