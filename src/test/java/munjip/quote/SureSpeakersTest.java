package munjip.quote;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hangul names without a title or a gloss, told by what they say. A row is a note. */
class SureSpeakersTest {
  @Rows(
      """
      한강은 “창은 언제나 풍경보다 작은 법이다”라고 말했다. | 한강 | 창은 언제나 풍경보다 작은 법이다
      왕가리 마타이는 “나무를 심는 손이 먼저 그늘을 얻는다”고 주장했다. | 왕가리 마타이 | 나무를 심는 손이 먼저 그늘을 얻는다
      그해 가을 드러커는 강의에서 “질문이 길면 대개 질문이 둘이다”라고 답했다. | 드러커 | 질문이 길면 대개 질문이 둘이다
      이에 아사노는 “첫 페이지가 없는 책은 바다뿐이다”라며 웃으며 회상했다. | 아사노 | 첫 페이지가 없는 책은 바다뿐이다
      """)
  void whoSaysWhatOnlyPersonsSayIsAPerson(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.DIRECT, words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "네이버는 “내년부터는 작은 모델도 함께 내놓겠다”라고 말했다.",
        "정부는 “내년부터는 작은 모델도 함께 내놓겠다”라고 말했다.",
        "구글은 “내년부터는 작은 모델도 함께 내놓겠다”라고 답했다.",
        "논문은 “자료가 적을수록 질문은 작아야 한다”라고 주장한다.",
        "회사는 “내년부터는 작은 모델도 함께 내놓겠다”라고 답했다.",
        "사용자는 “창이 열리지 않는데 어떻게 하나요”라고 물었다.",
        "보고서는 “자료가 적을수록 질문은 작아야 한다”라고 적었다.",
        "연구팀은 “자료가 적을수록 질문은 작아야 한다”라고 강조했다.",
        "위원회는 “자료가 적을수록 질문은 작아야 한다”라고 주장했다.",
        "민주당은 “예산을 처음부터 다시 살펴야 한다”라고 주장했다.",
        "골목을 자주 다니는 이웃은 늘 모자를 쓰고 다니며 다니는 “문은 반쯤 열어 두는 것이다”라고 말한다.",
        "이스라엘은 “국경을 다시 열 생각이 없다”라고 주장했다. 이스라엘 정부는 말을 아꼈다.",
        "소니는 “내년부터는 작은 모델도 함께 내놓겠다”라고 말했다. 소니의 주가와 소니 제품은 그대로였다.",
        "한강은 “창”이라는 시를 썼다고 말했다.",
      })
  void firmsTextsAndGroupsAreNot(String note) {
    HeardNote.of(note).givesNothing();
  }
}
