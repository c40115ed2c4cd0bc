package munjip.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import munjip.result.Facets;
import munjip.result.SearchResults;
import org.junit.jupiter.api.Test;

/** How much is searched for what may have been meant. */
class SaidSuggestionsTest {
  private static final FoundNotes NOTHING =
      new FoundNotes(
          new SearchResults.Total(0, 0, true, 0), List.of(), Facets.none(), 0, Map.of(), List.of());

  @Test
  void searchesThatFindNothingAreTriedAFewTimesOnly() {
    Voices voices =
        Sayings.voices(
            Sayings.note("a", "Tom Pack", "one"),
            Sayings.note("b", "Ann Pack", "two"),
            Sayings.note("c", "Joe Moss", "three"),
            Sayings.note("d", "Sue Moss", "four"),
            Sayings.note("e", "Ben Hart", "five"),
            Sayings.note("f", "Eve Hart", "six"),
            Sayings.note("g", "Max Lund", "seven"),
            Sayings.note("h", "Liv Lund", "eight"));
    AtomicInteger tried = new AtomicInteger();

    SaidSuggestions.of(
        "said:Pack said:Moss said:Hart said:Lund",
        List.of("Pack", "Moss", "Hart", "Lund"),
        voices,
        NOTHING,
        text -> {
          tried.incrementAndGet();
          return NOTHING;
        });

    assertThat(tried).hasValue(6);
  }
}
