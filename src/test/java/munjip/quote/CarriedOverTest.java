package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The speaker was named before: no subject, 그는, he. A row is a note. */
class CarriedOverTest {
  @Rows(
      """
      켄트 벡은 “걸음이 작으면 넘어져도 아프지 않다”고 말했다. 이어 “되돌아갈 길을 먼저 만들라”고 덧붙였다. | 켄트 벡 | 되돌아갈 길을 먼저 만들라
      마틴 파울러는 오래된 코드를 읽는 모임을 열었다. 그는 “고치기 쉬운 코드가 오래 남는다”라고 말했다. | 마틴 파울러 | 고치기 쉬운 코드가 오래 남는다
      이수지 박사가 발표를 시작했다. “자료가 적을수록 질문은 작아야 합니다”라고 강조했다. | 이수지 | 자료가 적을수록 질문은 작아야 합니다
      앨런 케이는 강연 끝에 질문을 받았다. 그의 답은 “창을 닦기 전에 풍경부터 고르라”였다. | 앨런 케이 | 창을 닦기 전에 풍경부터 고르라
      Ken Thompson looked at the tape for a while. “It did most of the work,” he said. | Ken Thompson | It did most of the work,
      박서준 씨는 제주에서 돌담을 쌓는다. 본인은 “돌담은 바람을 막지 않고 거른다”고 말한다. | 박서준 | 돌담은 바람을 막지 않고 거른다
      한나 아렌트는 이렇게 묻는다. “누가 이 식탁을 치우는가?” | 한나 아렌트 | 누가 이 식탁을 치우는가?
      수전 손택은 사진 앞에 오래 서 있었다. 그녀는 “사진이 많아질수록 기억은 얇아진다”고 말했다. | 수전 손택 | 사진이 많아질수록 기억은 얇아진다
      Susan Sontag said that she kept no albums. “The more photographs, the thinner the memory,” she explained. | Susan Sontag | The more photographs, the thinner the memory,
      Richard Hipp wrote that files are enough. He said, “A small file lets a large server sleep.” | Richard Hipp | A small file lets a large server sleep.
      데미스 하사비스는 체스를 그만둔 이야기를 꺼냈다. 이어 “체스판을 접은 뒤에야 다음 수가 보였다”고 회상했다. | 데미스 하사비스 | 체스판을 접은 뒤에야 다음 수가 보였다
      그레이스 호퍼는 시계를 모았다. 그는 “달력 말고 시계에게 물어라”라고 말하곤 했다. | 그레이스 호퍼 | 달력 말고 시계에게 물어라
      Martin Fowler argues that paths come first. He added, “Nobody walks a path that is only drawn.” | Martin Fowler | Nobody walks a path that is only drawn.
      """)
  void quotationGoesToWhoWasNamedBefore(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.DIRECT, words);
  }

  @Rows(
      """
      앨런 케이가 강연을 열었다. 그는 창을 닦기 전에 풍경부터 골라야 한다고 말했다. | 앨런 케이 | 창을 닦기 전에 풍경부터 골라야 한다
      켄트 벡은 두려움에 이름을 붙이자고 말했다. 방은 조용했다. 그는 두려울수록 걸음을 줄여야 한다고 덧붙였다. | 켄트 벡 | 두려울수록 걸음을 줄여야 한다
      이수지 박사는 표본을 줄이자고 제안했다. 자료가 적을수록 질문도 작아진다는 것이다. | 이수지 | 자료가 적을수록 질문도 작아진다
      Dan Luu kept a list of bad graphs. He argues that most of them were drawn to end a meeting. | Dan Luu | most of them were drawn to end a meeting
      Rachel Carson walked the shore at dawn. She wrote that no two mornings had the same sand. | Rachel Carson | no two mornings had the same sand
      수전 손택은 앨범을 만들지 않았다. 그녀는 사진이 많아질수록 기억이 얇아진다고 주장했다. | 수전 손택 | 사진이 많아질수록 기억이 얇아진다
      Richard Hipp keeps everything in one file. He says that a small file lets a large server sleep. | Richard Hipp | a small file lets a large server sleep
      브렛 빅터는 화면을 끄자고 제안했다. 손에 닿는 것부터 그려야 한다는 주장이다. | 브렛 빅터 | 손에 닿는 것부터 그려야 한다
      """)
  void clauseGoesToWhoWasNamedBefore(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.INDIRECT, words);
  }

  @Test
  void twoSpeakersOfOneSentenceKeepTheirWords() {
    HeardNote note = HeardNote.of("켄트 벡은 “걸음을 줄이면 길이 보인다”고 주장했지만, 마틴 파울러는 “길을 알아야 걸음을 줄인다”고 반박했다.");

    assertThat(note.sure())
        .extracting(quote -> quote.speaker().name() + ": " + quote.words())
        .containsExactly("켄트 벡: 걸음을 줄이면 길이 보인다", "마틴 파울러: 길을 알아야 걸음을 줄인다");
  }

  @Test
  void oneQuotationIsFoundOnce() {
    assertThat(HeardNote.of("켄트 벡은 “걸음을 줄이면 되돌아가기가 쉽다”라고 말했다.").quotes()).hasSize(1);
  }

  @Test
  void newSpeakerTakesOver() {
    HeardNote note =
        HeardNote.of(
            """
            켄트 벡은 “걸음을 줄이면 길이 보인다”고 말했다.

            마틴 파울러가 일어섰다. 그는 “길을 알아야 걸음을 줄인다”고 답했다.
            """);

    assertThat(note.sure())
        .extracting(quote -> quote.speaker().name() + ": " + quote.words())
        .containsExactly("켄트 벡: 걸음을 줄이면 길이 보인다", "마틴 파울러: 길을 알아야 걸음을 줄인다");
  }

  @Test
  void headingEndsWhatIsCarriedOver() {
    HeardNote.of(
            """
            켄트 벡은 회의에 늦게 왔다.

            ## 다음 안건

            “예산표는 금요일까지 다시 올려 주세요”라고 강조했다.
            """)
        .givesNothing();
  }
}
