package munjip.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import munjip.result.Hit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What carries no meaning of its own need not stand in a note, whatever hangs on it. */
class FunctionWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "하네스란 무엇인가",
        "하네스는 무엇을 했다고",
        "하네스라는 것은",
        "하네스는 어디까지인가",
        "우리의 하네스",
        "하네스가 있다고",
        "누구에게 하네스를",
        "what is a harness",
      })
  void functionWordsAreNotLacking(String typed) throws IOException {
    try (Notebook notes = Notebook.of("하네스(harness)는 에이전트를 움직이는 설비다.", "수도꼭지를 고쳤다.")) {
      assertThat(notes.search(typed).hits().getFirst().missing()).as(typed).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"하네스 수도", "하네스 데이터", "하네스 언제나", "하네스 안전", "하네스 그림"})
  void wordsThatOnlyBeginLikeThemAre(String typed) throws IOException {
    try (Notebook notes = Notebook.of("하네스(harness)는 에이전트를 움직이는 설비다.")) {
      assertThat(notes.search(typed).hits()).as(typed).first().matches(Hit::partial);
    }
  }
}
