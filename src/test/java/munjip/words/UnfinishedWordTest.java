package munjip.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import munjip.result.Hit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that is still being typed finds and ranks as the whole word will. */
class UnfinishedWordTest extends WithNotebook {
  private static final String PASSING =
      "# A day\n\nBread, cheese, a walk by the river, some TypeScript and 러스트 and rain.\n";
  private static final String ABOUT =
      "# TypeScript\n\nTypeScript checks types. TypeScript compiles to JavaScript.\n";
  private static final String PASSING_KOREAN =
      "# 하루\n\n빵과 치즈, 강가를 걷고, 들쭉날쭉한 길과 카파시를 생각하고 비를 맞았다.\n";
  private static final String ABOUT_KOREAN = "# 카파시의 강연\n\n카파시는 소프트웨어를 다시 쓴다고 했다. 카파시가 말한 셋.\n";

  UnfinishedWordTest() {
    super(PASSING, ABOUT, PASSING_KOREAN, ABOUT_KOREAN);
  }

  @ParameterizedTest
  @CsvSource({
    "typ, TypeScript, A day",
    "typescr, TypeScript, A day",
    "typescrip, TypeScript, A day",
    "typescrip를, TypeScript, A day",
    "typescript, TypeScript, A day",
    "카파, 카파시의 강연, 하루",
    "카파시, 카파시의 강연, 하루",
    "카파시를, 카파시의 강연, 하루",
  })
  void theNoteThatIsAboutItComesFirst(String typed, String first, String second) {
    List<Hit> hits = notes.search(typed).hits();
    assertThat(hits).extracting(hit -> hit.note().title()).containsExactly(first, second);
    assertThat(hits).noneMatch(Hit::partial);
    assertThat(hits.get(0).score()).isGreaterThan(hits.get(1).score());
  }

  @ParameterizedTest
  @CsvSource({"typescrip, TypeScrip", "typ, Typ|typ", "typescr을, TypeScr"})
  void itIsMarkedAsFarAsItGoes(String typed, String marks) {
    assertThat(notes.marked(typed, Notebook.path(ABOUT)))
        .isNotEmpty()
        .allMatch(mark -> List.of(marks.split("\\|")).contains(mark));
  }
}
