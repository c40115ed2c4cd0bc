package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers before paragraphs. */
class HwpNumbersTest {
  private static final List<HwpNumbers.Level> LEVELS =
      List.of(
          new HwpNumbers.Level("제^1장", 1, String::valueOf),
          new HwpNumbers.Level("^1.^2", 3, String::valueOf),
          new HwpNumbers.Level("^N", 1, n -> String.valueOf((char) ('a' + n - 1))),
          new HwpNumbers.Level("(^n)^", 1, n -> null));

  @Test
  void levelsBelowBeginAnewAndLevelsAboveStay() {
    HwpNumbers numbers = new HwpNumbers();
    assertThat(
            List.of(0, 1, 1, 2, 0, 1, 2, 2).stream()
                .map(level -> numbers.next("가", LEVELS, level))
                .toList())
        .containsExactly("제1장", "1.3", "1.4", "1.4.a.", "제2장", "2.3", "2.3.a.", "2.3.b.");
  }

  @Test
  void eachNumberingCountsByItself() {
    HwpNumbers numbers = new HwpNumbers();
    assertThat(numbers.next("가", LEVELS, 0)).isEqualTo("제1장");
    assertThat(numbers.next("나", LEVELS, 0)).isEqualTo("제1장");
    assertThat(numbers.next("가", LEVELS, 0)).isEqualTo("제2장");
  }

  @Test
  void aLevelThatIsLeftOutIsCounted() {
    assertThat(new HwpNumbers().next("가", LEVELS, 2)).isEqualTo("1.3.a.");
  }

  @Test
  void whatIsNoLevelHasNoNumber() {
    assertThat(new HwpNumbers().next("가", LEVELS, 9)).isEmpty();
    assertThat(new HwpNumbers().next("가", List.of(), 0)).isEmpty();
    assertThat(new HwpNumbers().next("가", LEVELS, 3)).isEqualTo("(1.3.a.)^");
  }
}
