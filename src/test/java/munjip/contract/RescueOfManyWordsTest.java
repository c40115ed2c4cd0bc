package munjip.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import munjip.result.SearchResults;
import munjip.search.SearchRequest;
import munjip.words.Notebook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words mended side by side, repeated, and by the hundred. */
class RescueOfManyWordsTest {
  private static Notebook notes;

  @BeforeAll
  static void index() throws IOException {
    notes =
        Notebook.of(
            "저항 조회 수를 셌다",
            "저항과 조회",
            "규모 모델 이야기",
            "규모가 큰 모델",
            "강연 모음",
            "프롬프트 하나",
            "쿠버네티스 둘",
            "리팩토링 셋",
            "깃허브 넷",
            "임베딩 다섯",
            "형태소 여섯",
            "아키텍처 일곱",
            "데이터베이스 여덟",
            "토크나이저 아홉");
  }

  @AfterAll
  static void close() throws IOException {
    notes.close();
  }

  /** Whatever is said of a word is searched: one wording for one word beside another. */
  @ParameterizedTest
  @ValueSource(strings = {"ㅈㅎ ㅈㅎ", "ㅈㅎ ㅈㅎ ㅈㅎ", "ㄱㅁ ㅁㄷ ㄱㅁ", "ㅁㄷ ㄱㅁ ㅁㄷ", "ㄱㅁ ㄱㅁ ㅁㄷ", "프롬 프트 프롬 프트"})
  void whatIsSaidOfAWordIsSearchedAndSaidOnce(String typed) {
    SearchResults results = notes.search(typed);
    assertThat(results.query().rescued()).isNotEmpty().doesNotHaveDuplicates();
    for (SearchResults.Rescue rescue : results.query().rescued()) {
      assertThat(results.hits().stream().filter(hit -> !hit.partial()))
          .as(rescue.to())
          .anyMatch(
              hit ->
                  hit.passages().stream()
                      .flatMap(p -> p.snippet().marks().stream().map(m -> m.of(p.snippet().text())))
                      .anyMatch(mark -> mark.contains(rescue.to())));
    }
  }

  @Test
  void ofALongQueryTheFirstEightWordsAreMended() {
    String typed = "ㅋㅂㄴㅌㅅ ㄹㅍㅌㄹ ㅍㄹㅍㅌ ㄱㅎㅂ ㅇㅂㄷ ㅎㅌㅅ ㅇㅋㅌㅊ ㄷㅇㅌㅂㅇㅅ ㅈㅎ ㅈㅎ 프롬 프트 ㄱㅁ ㅁㄷ";
    assertThat(notes.search(typed).query().rescued())
        .extracting(SearchResults.Rescue::from)
        .isSubsetOf(List.of(typed.split(" ")).subList(0, 8))
        .contains("ㅋㅂㄴㅌㅅ", "ㄷㅇㅌㅂㅇㅅ");
  }

  @Test
  void hundredWordsSayWhatEightDo() {
    String eight = "ㄱㅁ ㅁㄷ ㅋㅂㄴㅌㅅ ㄹㅍㅌㄹ ㅍㄹㅍㅌ ㄱㅎㅂ ㅇㅂㄷ ㅎㅌㅅ";
    String hundred = IntStream.range(0, 13).mapToObj(i -> eight).collect(Collectors.joining(" "));
    assertThat(notes.search(hundred).query().rescued())
        .isEqualTo(notes.search(eight).query().rescued());
  }

  @ParameterizedTest
  @ValueSource(strings = {"모델 모델이", "ㅁㄷ ㅁㄷ이", "모데 모데", "모델 ㅁㄷ"})
  void otherWordingsAreSaidOnce(String typed) {
    SearchResults results = notes.expanding().search(SearchRequest.of(typed));
    assertThat(results.query().expansions()).as(typed).isNotEmpty().doesNotHaveDuplicates();
    assertThat(results.query().expansions())
        .extracting(e -> e.also() + e.source())
        .as(typed)
        .doesNotHaveDuplicates();
  }
}
