package munjip.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import munjip.result.Hit;
import munjip.result.PassageHit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a word as it was typed means, beside all that it may stand for. */
class WordAsTypedTest {
  @Test
  void aGuessIsNeverExcluded() throws IOException {
    try (Notebook notes = Notebook.of("고양시에서 열린 행사", "행사는 비로 미뤘다")) {
      assertThat(notes.full("고양이")).containsExactly(Notebook.path("고양시에서 열린 행사"));
      assertThat(notes.full("행사 -고양이")).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "소프트 OR 하네, false",
    "(소프트 AND 하네), false",
    "소프트* 하네*, false",
    "소프트 하네, true",
    "\"소프트 하네\", true"
  })
  void onlyWhatMustStandLiterallyMakesALiteralHit(String typed, boolean literal)
      throws IOException {
    try (Notebook notes = Notebook.of("소프트 하네")) {
      List<Hit> hits = notes.search(typed).hits();
      assertThat(hits).hasSize(1).allMatch(hit -> hit.literal() == literal);
    }
  }

  @ParameterizedTest
  @CsvSource({"C, C, C#", "C#, C#, C", "Issue, Issue, Issue #3", "Issue #3, Issue #3, Issue"})
  void aTitleIsAllOfItself(String typed, String first, String other) throws IOException {
    try (Notebook notes =
        Notebook.of("# " + first + "\n\n첫 줄이다.\n", "# " + other + "\n\nC, issue 3.\n")) {
      assertThat(notes.search(typed).hits().get(0).note().title()).isEqualTo(first);
    }
  }

  @Test
  void thePassagesThatHaveTheWordItselfAreShown() throws IOException {
    String other = "남은 힘으로 집을 짓자고 했고, 다들 짓고 또 지어서 마을 하나를 지었다.\n\n";
    String note = "# 마을\n\n" + (other + "사이의 줄이다.\n\n").repeat(6) + "할머니가 지은 밥을 먹었다.\n";
    try (Notebook notes = Notebook.of(note)) {
      List<PassageHit> passages = notes.search("지은").hits().get(0).passages();
      assertThat(passages.get(0).snippet().text()).contains("지은 밥");
    }
  }

  @Test
  void partsOfOtherWordsAreNotMarkedWhereTheWordStands() throws IOException {
    String note = "변호사끼리 모여 사는 곳이 있다";
    try (Notebook notes = Notebook.of(note)) {
      assertThat(notes.marked("사는", Notebook.path(note))).containsExactly("사는");
    }
  }
}
