package munjip.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import munjip.result.SearchResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes first, where several notes hold what was typed. */
class RankingTest extends WithNotebook {
  private static final String TRAP =
      """
      # 자율성 메모

      에이전트 코딩은 사람이 보지 않을 때 함정이 된다. 함정은 늘 코딩 밖에 있다.

      고치는 값은 나중에 치른다.
      """;
  private static final String POINTER =
      """
      # 읽을 것

      [에이전트 코딩이라는 함정](trap.md) 그리고 [[에이전트 코딩이라는 함정|에이전트 코딩 함정]]
      """;
  private static final String AS_ONE = "# 권한\n\n긴 글 끝에 최소권한이 한 번 나온다.\n";
  private static final String APART = "# 나눔\n\n최소 권한 최소 권한 최소 권한, 거듭 최소 권한.\n";
  private static final String NEAR = "# 가까이\n\n모래시계 옆에 등대가 있다. 바다는 조용하다.\n";
  private static final String FAR =
      "# 멀리\n\n모래시계를 뒤집는다. " + "바다는 조용하다. ".repeat(12) + "\n\n등대가 있다.\n";
  private static final String TITLED = "# Lighthouse keepers\n\nThey read at night.\n";
  private static final String PASSING = "# Reading\n\nLighthouse keepers read; keepers wait.\n";

  RankingTest() {
    super(TRAP, POINTER, AS_ONE, APART, NEAR, FAR, TITLED, PASSING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "에이전트 코딩 함정   | 자율성 메모         | 읽을 것",
        "최소권한             | 권한                | 나눔",
        "최소권한은           | 권한                | 나눔",
        "모래시계 등대        | 가까이              | 멀리",
        "lighthouse keepers   | Lighthouse keepers  | Reading",
      })
  void theNoteThatIsAboutItComesFirst(String typed, String first, String second) {
    assertThat(titles(typed)).startsWith(first, second);
  }

  @Test
  void theNameOfAnotherNoteIsFoundAndMarkedInALinkAllTheSame() {
    assertThat(notes.marked("에이전트 코딩 함정", Notebook.path(POINTER))).contains("에이전트 코딩", "함정");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“아무 데도 없는 말” 등대          | 등대",
        "“lighthouse with wheels” keepers  | keepers",
      })
  void quotedTextThatStandsNowhereIsReadAsWordsAndSaidSo(String typed, String word) {
    SearchResults results = notes.search(typed);

    assertThat(results.hits()).isNotEmpty();
    assertThat(results.query().understood()).contains("searched as words");
    assertThat(notes.search(word).total().notes()).isLessThanOrEqualTo(everything(results));
  }

  @ParameterizedTest
  @CsvSource({"\"모래시계 등대\"", "\"keepers lighthouse\"", "\"없는 말\" -등대"})
  void quotedTextAloneIsMeant(String typed) {
    assertThat(notes.search(typed).hits()).isEmpty();
  }

  private static int everything(SearchResults results) {
    return results.total().notes() + results.total().partialNotes();
  }

  private List<String> titles(String typed) {
    return notes.search(typed).hits().stream().map(hit -> hit.note().title()).toList();
  }
}
