package munjip.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import munjip.people.KnownPerson;
import munjip.people.PeopleConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How it is told who is meant. */
class SaidFiltersTest {
  private static final Voices VOICES =
      Voices.of(
          new QuotedNotes(List.of(Sayings.note("a", "Kent Beck", "말"))),
          new PeopleConfig(
              List.of(
                  new KnownPerson(
                      "Kent Beck", List.of("켄트 벡"), List.of(), List.of(), List.of("Beck")))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kent beck | Kent Beck, also called 켄트 벡",
        "켄트 벡   | 켄트 벡 is Kent Beck",
        "Beck      | nobody is called Beck in these notes; people.yaml keeps it apart from Kent Beck",
      })
  void whoIsMeantIsToldOnce(String typed, String told) {
    assertThat(SaidFilters.told(typed, VOICES.called(typed), VOICES)).isEqualTo(told);
  }
}
