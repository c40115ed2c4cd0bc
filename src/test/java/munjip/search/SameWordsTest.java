package munjip.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameWordsTest {
  private static List<String> others(Voices voices, int quote) {
    return voices.sameWords().others(voices.all().get(quote)).stream()
        .map(said -> said.quote().id())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "정원은 아무것도 잊지 않는다       | 정원은 아무것도 잊지 않는다              | true",
        "정원은 아무것도, 잊지 않는다.     | “정원은 아무것도 잊지않는다”             | true",
        "정원은 아무것도 잊지 않는다       | 정원은 아무것도 잊지 않는다고            | true",
        "정원은 아무것도 잊지 않는다       | 기억은 빌린 그릇이며 곧 돌려준다         | false",
        "정원은 잊지 않는다                | 어느 봄날의 정원은 잊지 않는다고 들었지만 나는 안다 | false",
        "The BEDS forget nothing at all    | the beds forget nothing, at all!         | true",
        "We shape our tools and afterwards our tools shape us in turn | We shape our tools, and afterwards our tools shape us | true",
        "First we shape our tools and afterwards they shape us in turn and for good |"
            + " First we shape our tools and afterwards they do shape us in turn and for good | true",
        "We shape our tools                | Tools have no shape of their own         | false",
        // too short to be anybody's own words
        "그렇다                            | 그렇다                                   | false",
        "Ｓｏｆｔｗａｒｅ is eating the world | software is eating the world           | true",
      })
  void wordsAreTheSameAlsoWhenSlightlyReworded(String one, String other, boolean same) {
    Voices voices =
        Sayings.voices(Sayings.note("a", "Ada Okafor", one), Sayings.note("b", "Bo Lind", other));

    assertThat(others(voices, 0)).isEqualTo(same ? List.of("b.q.0") : List.of());
    assertThat(others(voices, 1)).isEqualTo(same ? List.of("a.q.0") : List.of());
  }

  @Test
  void whatIsTheSameAsTheSameIsTheSame() {
    Voices voices =
        Sayings.voices(
            Sayings.note("a", "Ada Okafor", "one two three four five six seven eight nine ten"),
            Sayings.note("b", "Ada Okafor", "one two three four five six seven eight nine ten or"),
            Sayings.note(
                "c", "Ada Okafor", "two three four five six seven eight nine ten or so it is"));

    assertThat(others(voices, 0)).containsExactly("b.q.0", "c.q.0");
    assertThat(others(voices, 2)).containsExactly("a.q.0", "b.q.0");
  }

  @Test
  void commonPhraseInManyQuotesMakesNoneTheSame() {
    QuotedNote[] notes = new QuotedNote[100];
    for (int i = 0; i < notes.length; i++) {
      String own = (i * 7919 + "번 ").repeat(5);
      notes[i] = Sayings.note("n" + i, "Ada", "무엇보다도 먼저 해야 하는 일은 " + own);
    }

    assertThat(others(Sayings.voices(notes), 3)).isEmpty();
  }
}
