package munjip.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import munjip.analysis.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Nori is given of signs that go on and on, and how its offsets lead back. */
class SignRunsTest {
  private static Folding.Folded shortened(String text) {
    return SignRuns.shortened(Folding.withOffsets(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "-", "=", " ", "\n", "…", "☀"})
  void aRunIsCutToWhatPeopleDraw(String sign) {
    String text = "모델" + sign.repeat(9_000) + "기억" + sign.repeat(9_000);
    Folding.Folded shortened = shortened(text);
    assertThat(shortened.text()).hasSize(2 * (2 + 256)).startsWith("모델").contains("기억");
    int memory = shortened.text().indexOf("기억");
    assertThat(shortened.toSource().toSource(memory)).isEqualTo(text.indexOf("기억"));
    assertThat(shortened.toSource().toSource(shortened.text().length())).isEqualTo(text.length());
  }

  @Test
  void shortRunsAndLettersStayAsTheyAre() {
    for (String text :
        new String[] {
          "", "-".repeat(256), "ㅋ".repeat(9_000), "a".repeat(9_000), "- ".repeat(100)
        }) {
      Folding.Folded folded = Folding.withOffsets(text);
      assertThat(SignRuns.shortened(folded)).isSameAs(folded);
    }
  }
}
