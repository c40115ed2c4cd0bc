package munjip.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is nearly the same text, and what is not. */
class NearCopiesTest {
  private static final String TEXT =
      "기억은 자주 꺼내 볼수록 오래 남는다. 그래서 한 주에 한 번은 지난 노트를 다시 읽는다. A garden forgets nothing.";

  private final NearCopies<String> copies = new NearCopies<>();

  @ParameterizedTest
  @CsvSource({"한 주에,두 주에", "A garden,a  GARDEN", "그래서,", "nothing.,nothing"})
  void touchedUpTextIsACopy(String part, String other) {
    copies.add(TEXT, "first");
    assertThat(copies.like(TEXT.replace(part, other == null ? "" : other))).contains("first");
  }

  @ParameterizedTest
  @CsvSource({
    "기억은 오래 남는다.",
    "'정원을 돌보는 일과 기억을 돌보는 일은 닮았다고 누가 적었다. A garden remembers what the gardener forgets.'",
    "''",
    "가",
  })
  void anotherTextIsNone(String other) {
    copies.add(TEXT, "first");
    assertThat(copies.like(other)).isEmpty();
  }

  @Test
  void shortTextsAreCopiesOnlyWhenTheyAreTheSame() {
    copies.add("C++", "first");
    assertThat(copies.like("c++")).contains("first");
    assertThat(copies.like("C#")).isEmpty();
  }

  @Test
  void theFirstOfSeveralStandsForAll() {
    copies.add(TEXT, "first");
    copies.add("아주 다른 글이다. 하늘과 바다와 배에 대하여 길게 적는다.", "second");
    assertThat(copies.like(TEXT + "!")).contains("first");
  }
}
