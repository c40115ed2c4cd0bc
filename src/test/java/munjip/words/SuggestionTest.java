package munjip.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import munjip.result.SearchResults.Suggestion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip that some note has made, too, is found as it is typed; what was meant is offered. */
class SuggestionTest {
  @ParameterizedTest
  @CsvSource({
    "reinforsemant, reinforcement",
    "archetecthure, architecture",
    "serandipitty, serendipity",
    "소프투웨여, 소프트웨어",
    "promtp, prompt",
  })
  void wordMeantIsOffered(String typed, String meant) throws IOException {
    List<String> texts = new ArrayList<>(List.of(typed));
    for (int i = 0; i < 8; i++) {
      texts.add(meant + " " + i);
    }
    try (Notebook notes = Notebook.of(texts.toArray(String[]::new))) {
      assertThat(notes.search(typed).suggestions()).extracting(Suggestion::text).contains(meant);
    }
  }
}
