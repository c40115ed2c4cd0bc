package munjip.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import munjip.result.SearchResults;
import munjip.search.SearchRequest;
import munjip.words.Notebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries as long as are taken: what is made of them by itself must not be too long. */
class LongQueryTest {
  private static Notebook notes() throws IOException {
    return Notebook.of(
        "promt",
        "prompt 1",
        "prompt 2",
        "prompt 3",
        "prompt 4",
        "prompt 5",
        "prompt 6",
        "prompt 7");
  }

  @ParameterizedTest
  @ValueSource(ints = {1_600, 1_666})
  void suggestionThatWouldBeTooLongIsNotMade(int times) throws IOException {
    try (Notebook notes = notes()) {
      String typed = "promt ".repeat(times);
      assertThat(typed).hasSizeLessThanOrEqualTo(SearchRequest.MAX_TEXT);
      SearchResults results = notes.search(typed);
      assertThat(results.suggestions()).isEmpty();
      assertThat(results.hits()).isNotEmpty();
    }
  }

  @Test
  void suggestionThatIsJustShortEnoughIsMade() throws IOException {
    try (Notebook notes = notes()) {
      assertThat(notes.search("promt ".repeat(1_400)).suggestions()).isNotEmpty();
    }
  }
}
