package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes of 100 kB that are made to be slow: they come to an end like all others. */
class LargeNotesTest {
  private static final int SIZE = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "”",
        "‘",
        "'",
        "' ",
        " '",
        "“‘",
        "「『",
        "\"a ",
        "“\n",
        "“걸음을 줄이면 길이 보인다” ",
        "“걸음을 줄이면 길이 보인다”라고 말했다. ",
        "라고 ",
        "said ",
        ", said. ",
        "( ",
        "[^a]",
        "[^simonw]다는 지적 ",
        "— ",
        ": ",
        "> ",
        "> “걸음을 줄이면 길이 보인다”\n\n",
        "- “걸음을 줄이자”\n",
        "가",
        "가나다라 ",
        "a",
        "A",
        "Ab ",
        "A. ",
        "그는 ",
        "he said ",
      })
  void piecesRepeatedComeToAnEnd(String piece) {
    assertThat(HeardNote.of(piece.repeat(SIZE / piece.length())).quotes()).isNotNull();
  }

  /** The time of these grows with the square of the size, which is a quarter here. */
  @ParameterizedTest
  @ValueSource(strings = {"\"", "“”", "“a” ", "'가' ", "@simonw ", "Kent Beck, "})
  void slowPiecesRepeatedComeToAnEnd(String piece) {
    assertThat(HeardNote.of(piece.repeat(SIZE / 4 / piece.length())).quotes()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "켄트 벡",
        "켄트 벡은 ",
        "켄트 벡(Kent Beck) ",
        "Kent Beck ",
        "Kent Beck said ",
        "켄트 벡은 “걸음을 줄이자”라고 말했다. ",
        "“Ask the clock,” said Kent Beck. ",
        "Kent Beck: “Ask the clock.”\n\n",
        "> Ask the clock.\n> — Kent Beck\n\n",
        "## 켄트 벡\n\n",
        "according to Kent Beck ",
        "[켄트 벡](https://x.com/kentbeck/status/1) ",
        "김하나 교수는 ",
      })
  void oneNameRepeatedComesToAnEnd(String piece) {
    HeardNote heard = HeardNote.of(piece.repeat(SIZE / piece.length()));

    assertThat(heard.people()).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void manyNamesComeToAnEnd() {
    String note =
        IntStream.range(0, 1_500)
            .mapToObj(i -> "Kent B" + letters(i) + "en said that tea is ready. ")
            .collect(Collectors.joining("\n\n"));

    assertThat(HeardNote.of(note).people()).hasSizeGreaterThan(1_000);
  }

  @Test
  void manyAccountsComeToAnEnd() {
    String note =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "@kept" + letters(i) + "는 “걸음을 줄이자”라고 적었다. ")
            .collect(Collectors.joining("\n\n"));

    assertThat(HeardNote.of(note).people()).hasSizeGreaterThan(1_000);
  }

  /** Three letters that stand for a number below 17,576. */
  private static String letters(int number) {
    String alphabet = "abcdefghijklmnopqrstuvwxyz";
    return ""
        + alphabet.charAt(number % 26)
        + alphabet.charAt(number / 26 % 26)
        + alphabet.charAt(number / 676);
  }
}
