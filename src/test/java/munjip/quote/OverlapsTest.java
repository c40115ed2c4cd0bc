package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/** Sentences that report one person more than once: no word counts twice. A row is a note. */
class OverlapsTest {
  @Rows(
      """
      켄트 벡은 걸음이 작으면 넘어져도 아프지 않다고 적으며, 큰 걸음은 언제나 나중에 값을 치른다고 주장했다. | 걸음이 작으면 넘어져도 아프지 않다 / 큰 걸음은 언제나 나중에 값을 치른다
      켄트 벡은 “걸음이 작으면 넘어져도 아프지 않다”고 말하며, 큰 걸음은 언제나 나중에 값을 치른다고 주장했다. | 걸음이 작으면 넘어져도 아프지 않다 / 큰 걸음은 언제나 나중에 값을 치른다
      켄트 벡은 넘어지는 것이 늘 걸음의 문제이라고 지적했다. | 넘어지는 것이 늘 걸음의 문제
      켄트 벡은 팀의 속도가 말하는 속도가 아니라 읽히는 속도라고 지적했다. | 팀의 속도가 말하는 속도가 아니라 읽히는 속도
      켄트 벡은 넘어지기 싫으면 먼저 걸음의 폭을 줄이라고 조언했다. | 넘어지기 싫으면 먼저 걸음의 폭을 줄이라
      Kent Beck은 큰 걸음이 늘 나중에 값을 치르는 지점이라고 지적했다. | 큰 걸음이 늘 나중에 값을 치르는 지점
      """)
  void partsOfASentenceAreQuotesSideBySide(String note, String words) {
    assertThat(HeardNote.of(note).sure())
        .extracting(HeardQuote::words)
        .containsExactly(
            Arrays.stream(words.split(" / ")).map(String::strip).toArray(String[]::new));
  }
}
