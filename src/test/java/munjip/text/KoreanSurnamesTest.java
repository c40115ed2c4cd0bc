package munjip.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which beginnings of words are surnames. */
class KoreanSurnamesTest {
  @ParameterizedTest
  @CsvSource({
    "김, true, true",
    "남궁, true, true",
    "라, false, true",
    "어, true, false",
    "사, true, false",
    "카, false, false",
    "Kim, false, false",
  })
  void surnamesAreOfNamesOrOfRunningText(String word, boolean inName, boolean inText) {
    assertThat(KoreanSurnames.inName(word)).isEqualTo(inName);
    assertThat(KoreanSurnames.inText(word)).isEqualTo(inText);
  }
}
