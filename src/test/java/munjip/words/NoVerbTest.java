package munjip.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that begin like a verb are not that verb, and a verb is not the noun of its letters. */
class NoVerbTest {
  @ParameterizedTest
  @ValueSource(strings = {"알러지", "크로져", "살구", "하은", "가은", "서은"})
  void wordThatIsNoVerbFindsNone(String typed) throws IOException {
    try (Notebook notes = Notebook.of("알고 아는 것이 많다.", "크고 작은 일을 하는 사람이다.", "살아 가는 길에 서서 산다.")) {
      assertThat(notes.asTyped(typed).hits()).as(typed).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "자다, 어제는 일찍 잤다., 제3자 검증이다.",
    "가다, 산에 갔다., 전문가 검증이다.",
    "들다, 가방을 들었다., 사람들 이야기다.",
    "서다, 줄을 섰다., 설명서 검증이다.",
  })
  void verbIsNotTheNounOfItsLetters(String typed, String verb, String noun) throws IOException {
    try (Notebook notes = Notebook.of(verb, noun)) {
      assertThat(notes.asTyped(typed).hits())
          .extracting(hit -> hit.note().path())
          .containsExactly(Notebook.path(verb));
    }
  }

  @Test
  void nameIsLeftOutOnlyWhereItStands() throws IOException {
    try (Notebook notes = Notebook.of("회의에서 할 일을 정했다.", "회의에 하은 씨가 왔다.")) {
      assertThat(notes.search("회의 -하은").hits()).hasSize(1);
    }
  }
}
