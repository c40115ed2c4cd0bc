package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told of pages that could not be read. */
class PdfGapsTest {
  private final PdfGaps gaps = new PdfGaps();

  @Test
  void nothingWhereNothingIsMissing() {
    assertThat(gaps.told()).isEmpty();
  }

  @Test
  void pagesInARowAreOne() {
    IntStream.of(2, 4, 5, 6, 9).forEach(gaps::picture);
    gaps.broken(3);
    assertThat(gaps.told().orElseThrow())
        .startsWith("pages 2, 4 to 6, 9 are pictures: ")
        .contains("(OCR)")
        .endsWith("; page 3 is damaged, and may not be read to the end: get the file again");
  }

  @Test
  void longListsAreCut() {
    IntStream.iterate(1, page -> page + 2).limit(500).forEach(gaps::picture);
    assertThat(gaps.told().orElseThrow()).contains("21, 23 and more are").hasSizeLessThan(200);
  }
}
