package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Notes of 100 kB that are made to be slow: they come to an end, and say no more than small ones.
 */
class LargeNotesTest {
  private static final int SIZE = 100_000;

  /**
   * Of paragraphs, in UTF-16 units: one that is read even as a single sentence, one of which only
   * shorter sentences are read, and one that is passed over. The bounds are those of {@link
   * QuoteFinder} and {@link Parts}.
   */
  private static final List<Integer> LENGTHS = List.of(2_400, 19_000, 30_000);

  /** As much in paragraphs of each length. */
  private static HeardNote large(String piece) {
    return HeardNote.of(
        LENGTHS.stream()
            .map(
                length ->
                    (piece.repeat(length / piece.length()) + "\n\n")
                        .repeat(SIZE / LENGTHS.size() / length))
            .collect(Collectors.joining()));
  }

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
        "\"",
        "“”",
        "“a” ",
        "'가' ",
        "van ",
        "『가』 ",
        "』",
        "가 <a> ",
        "[^1]: <a> ",
        "- 가 / ",
        "p. 1 ",
        "12쪽 ",
        "| 가 ",
        "가\t",
      })
  void whereNobodyIsNamedNobodyIsQuoted(String piece) {
    HeardNote heard = large(piece);

    assertThat(heard.people()).isEmpty();
    assertThat(heard.quotes()).isEmpty();
    assertThat(heard.mentions()).isEmpty();
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
        "@simonw ",
        "Kent Beck, ",
      })
  void oneNameRepeatedIsNotTwoPeople(String piece) {
    HeardNote heard = large(piece);

    heard.holdsTogether();
    assertThat(heard.people()).hasSizeLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "켄트 벡은 “걸음을 줄이면 길이 보인다”라고 말했다. ",
        "“Ask the clock,” said Kent Beck. ",
        "Kent Beck: “Ask the clock.”\n\n",
        "> Ask the clock.\n> — Kent Beck\n\n",
      })
  void everyQuoteIsFound(String piece) {
    int times = 2_400 / piece.length();
    HeardNote heard = HeardNote.of((piece.repeat(times) + "\n\n").repeat(SIZE / 2_400));

    heard.holdsTogether();
    assertThat(heard.sure()).hasSize(times * (SIZE / 2_400));
  }

  @Test
  void manyNamesComeToAnEnd() {
    String note =
        IntStream.range(0, 1_500)
            .mapToObj(i -> "Kent B" + letters(i) + "en said that tea is ready. ")
            .collect(Collectors.joining("\n\n"));
    HeardNote heard = HeardNote.of(note);

    heard.holdsTogether();
    assertThat(heard.people()).hasSizeGreaterThan(1_000);
  }

  @Test
  void manyAccountsComeToAnEnd() {
    String note =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "@kept" + letters(i) + "는 “걸음을 줄이자”라고 적었다. ")
            .collect(Collectors.joining("\n\n"));
    HeardNote heard = HeardNote.of(note);

    heard.holdsTogether();
    assertThat(heard.people()).hasSizeGreaterThan(1_000);
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
