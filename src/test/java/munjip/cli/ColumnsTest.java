package munjip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import munjip.text.TextRange;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
  @ParameterizedTest
  @CsvSource({"abc, 3", "모델, 4", "漢字, 4", "LLM은, 5", "'', 0", "é, 1", "ｆ, 2"})
  void hangulAndHanTakeTwoColumns(String text, int width) {
    assertThat(Columns.width(text)).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({"9, 소형 언어|모델은|작다", "80, 소형 언어 모델은 작다", "4, 소형|언어|모델|은|작다"})
  void linesAreCutAtSpacesWhereThereAreAny(int width, String lines) {
    String text = "소형 언어 모델은 작다";

    assertThat(Columns.wrap(text, width).stream().map(line -> line.of(text)))
        .containsExactly(lines.split("\\|"));
  }

  @Property
  void wrappingLosesNothingButSpaces(
      @ForAll String any, @ForAll @IntRange(min = 2, max = 50) int width) {
    String text = Columns.plain(any);

    List<TextRange> lines = Columns.wrap(text, width);

    StringBuilder left = new StringBuilder(text);
    for (int i = lines.size() - 1; i >= 0; i--) {
      assertThat(Columns.width(lines.get(i).of(text))).isLessThanOrEqualTo(width);
      left.delete(lines.get(i).start(), lines.get(i).end());
    }
    assertThat(left.toString()).matches(" *");
  }

  @Property
  void plainTextCannotSteerTheTerminal(@ForAll String any) {
    assertThat(Columns.plain("\u001b[2J\u009b" + any).chars()).noneMatch(Character::isISOControl);
  }
}
