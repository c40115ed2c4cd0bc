package munjip.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import munjip.search.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/query-syntax.md to what is mended. */
class RescueDocTest {
  private static final String HEADER = "| typed | searched for it | how | |";
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private static MendedNotes notes;

  /**
   * @param mended as the answer has it: {@code from→to how}
   */
  record Row(String typed, List<String> mended) {}

  @BeforeAll
  static void index() throws IOException {
    notes = new MendedNotes();
  }

  @AfterAll
  static void close() throws IOException {
    notes.close();
  }

  static List<Row> rows() throws IOException {
    String page = Files.readString(Path.of("docs", "query-syntax.md"));
    List<Row> rows =
        page.substring(page.indexOf(HEADER))
            .lines()
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .map(line -> line.split("\\|", -1))
            .map(cells -> row(codes(cells[1]).getFirst(), codes(cells[2]), codes(cells[3])))
            .toList();
    assertThat(rows).hasSizeGreaterThan(15);
    return rows;
  }

  private static Row row(String typed, List<String> to, List<String> how) {
    assertThat(how).as(typed).hasSameSizeAs(to);
    return new Row(
        typed,
        java.util.stream.IntStream.range(0, to.size())
            .mapToObj(i -> to.get(i) + " " + how.get(i))
            .toList());
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map((MatchResult code) -> code.group(1)).toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theWordsAreMended(Row row) {
    assertThat(mended(SearchRequest.of(row.typed()))).containsExactlyElementsOf(row.mended());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noneIsWhenNotWanted(Row row) {
    assertThat(mended(SearchRequest.of(row.typed()).withRescue(false))).isEmpty();
  }

  private static List<String> mended(SearchRequest request) {
    return notes.search.search(request).query().rescued().stream()
        .map(each -> each.to() + " " + each.how())
        .toList();
  }
}
