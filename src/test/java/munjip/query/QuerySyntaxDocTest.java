package munjip.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds docs/query-syntax.md to what the parser does. */
class QuerySyntaxDocTest {
  private static final String HEADER = "| typed | understood | meaning |";

  @TestFactory
  Stream<DynamicTest> everyExampleIsUnderstoodAsWritten() throws IOException {
    List<String[]> rows = rows(Files.readString(Path.of("docs", "query-syntax.md")));
    assertThat(rows).hasSizeGreaterThan(30);
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0],
                    () ->
                        assertThat(new QueryParser().parse(row[0]).understood())
                            .isEqualTo(row[1])));
  }

  /** The cells of the rows below the header, without their backticks. */
  private static List<String[]> rows(String page) {
    return page.substring(page.indexOf(HEADER))
        .lines()
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.substring(1).split("\\|", -1))
        .map(cells -> new String[] {plain(cells[0]), plain(cells[1])})
        .toList();
  }

  private static String plain(String cell) {
    String text = cell.strip();
    return text.startsWith("`") ? text.substring(1, text.length() - 1) : text;
  }
}
