package munjip.quote;

/** Frames without a verb of saying: {@code X 말대로}, {@code X의 표현처럼}, {@code X: “…”}. */
class FramesTest {
  @Rows(
      """
      켄트 벡 말대로 “작은 걸음이 결국 가장 빠르다”. | 켄트 벡 | 작은 걸음이 결국 가장 빠르다
      앨런 케이의 표현처럼 “창은 언제나 풍경보다 작다”. | 앨런 케이 | 창은 언제나 풍경보다 작다
      마거릿 해밀턴의 말을 빌리면 “오류는 가장 정직한 독자”다. | 마거릿 해밀턴 | 오류는 가장 정직한 독자
      버트런드 러셀의 표현을 빌리면 “의심은 생각이 하는 산책”이다. | 버트런드 러셀 | 의심은 생각이 하는 산책
      김하나 교수의 말처럼 “적어 두지 않은 생각은 손님일 뿐”이다. | 김하나 | 적어 두지 않은 생각은 손님일 뿐
      리처드 파인먼의 표현대로 “모르는 척은 가장 비싼 습관”인 셈이다. | 리처드 파인먼 | 모르는 척은 가장 비싼 습관
      제인 구달의 한마디: “숲은 서두르는 사람을 숨긴다.” | 제인 구달 | 숲은 서두르는 사람을 숨긴다.
      레이첼 카슨의 조언은 “먼저 귀를 열고 앉아 있으라”다. | 레이첼 카슨 | 먼저 귀를 열고 앉아 있으라
      Rich Hickey의 유명한 말 “낮잠은 세상에서 가장 싼 디버거다”가 떠오른다. | Rich Hickey | 낮잠은 세상에서 가장 싼 디버거다
      무라카미 하루키의 문장, “달리기는 글이 쉬는 숨이다”를 적어 둔다. | 무라카미 하루키 | 달리기는 글이 쉬는 숨이다
      한나 아렌트의 질문 “누가 이 식탁을 치우는가?”로 시작하자. | 한나 아렌트 | 누가 이 식탁을 치우는가?
      이수지 박사의 말로는 “작은 자료에는 작은 질문이 어울린다”. | 이수지 | 작은 자료에는 작은 질문이 어울린다
      수전 손택의 표현으로는 “사진은 얇아진 기억”이다. | 수전 손택 | 사진은 얇아진 기억
      """)
  void quotationInAFrameIsTheirs(String text, String speaker, String words) {
    HeardNote.of(text).gives(speaker, QuoteType.DIRECT, words);
  }

  @Rows(
      """
      켄트 벡의 말대로 걸음이 작을수록 되돌아가기가 쉽다. | 켄트 벡 | 걸음이 작을수록 되돌아가기가 쉽다
      켄트 벡 말마따나 두려울수록 자주 확인하는 편이 낫다. | 켄트 벡 | 두려울수록 자주 확인하는 편이 낫다
      앨런 케이의 표현을 빌리면 창은 언제나 풍경보다 작다. | 앨런 케이 | 창은 언제나 풍경보다 작다
      마틴 파울러의 말처럼 고치기 쉬운 코드가 결국 오래 남는다. | 마틴 파울러 | 고치기 쉬운 코드가 결국 오래 남는다
      버트런드 러셀이 말했듯이 의심은 배움을 늦추지 않는다. | 버트런드 러셀 | 의심은 배움을 늦추지 않는다
      그레이스 호퍼가 지적했듯 약속은 언제나 문서보다 먼저 낡는다. | 그레이스 호퍼 | 약속은 언제나 문서보다 먼저 낡는다
      최재천 교수가 강조하듯 숲에서는 눈보다 귀가 먼저 깨어난다. | 최재천 | 숲에서는 눈보다 귀가 먼저 깨어난다
      정세랑 작가가 말하길, 이야기는 길을 잃은 뒤에야 시작된다. | 정세랑 | 이야기는 길을 잃은 뒤에야 시작된다
      Dan Luu의 말을 빌리자면 그래프는 대개 회의를 끝내려고 그려진다. | Dan Luu | 그래프는 대개 회의를 끝내려고 그려진다
      수전 손택의 표현대로 사진이 많아질수록 기억은 얇아진다. | 수전 손택 | 사진이 많아질수록 기억은 얇아진다
      브렛 빅터의 조언대로 손에 닿는 것부터 그려 보았다. | 브렛 빅터 | 손에 닿는 것부터 그려 보았다
      Carl Sagan이 지적하듯이 별을 보려면 불부터 꺼야 한다. | Carl Sagan | 별을 보려면 불부터 꺼야 한다
      데미스 하사비스가 말하기를 체스판을 접어야 다음 수가 보인다. | 데미스 하사비스 | 체스판을 접어야 다음 수가 보인다
      """)
  void clauseInAFrameIsTheirs(String text, String speaker, String words) {
    HeardNote.of(text).gives(speaker, QuoteType.INDIRECT, words);
  }

  @Rows(
      """
      켄트 벡: “걸음이 작으면 넘어져도 아프지 않다.” | 켄트 벡 | 걸음이 작으면 넘어져도 아프지 않다.
      **마틴 파울러**: “고치기 쉬운 코드가 오래 남는다.” | 마틴 파울러 | 고치기 쉬운 코드가 오래 남는다.
      - 앨런 케이: “창을 닦기 전에 풍경부터 고르자.” | 앨런 케이 | 창을 닦기 전에 풍경부터 고르자.
      "The second draft is the honest one." — Maya Angelou | Maya Angelou | The second draft is the honest one.
      “끝을 아는 사람이 시작을 줄인다” — 레이첼 카슨 | 레이첼 카슨 | 끝을 아는 사람이 시작을 줄인다
      “Most graphs are drawn to end a meeting.” -- Dan Luu | Dan Luu | Most graphs are drawn to end a meeting.
      “작게 시작해서 자주 확인하라” ― 요슈아 벤지오(Yoshua Bengio) | 요슈아 벤지오 | 작게 시작해서 자주 확인하라
      *“A nap is the cheapest debugger.”* — **Rich Hickey** | Rich Hickey | A nap is the cheapest debugger.
      “Answer the letter before you file it” - @patio11 | @patio11 | Answer the letter before you file it
      "달리기는 글이 쉬는 숨이다" ~ 무라카미 하루키 | 무라카미 하루키 | 달리기는 글이 쉬는 숨이다
      - [Julia Evans](https://example.org/zine): “I draw the picture before I trust the words.” | Julia Evans | I draw the picture before I trust the words.
      칼 세이건(Carl Sagan): “별을 보려면 불부터 꺼야 합니다.” | 칼 세이건 | 별을 보려면 불부터 꺼야 합니다.
      Susan Sontag: “The more photographs, the thinner the memory.” | Susan Sontag | The more photographs, the thinner the memory.
      “A small file lets a large server sleep.” — Richard Hipp, in an interview | Richard Hipp | A small file lets a large server sleep.
      “손에 닿는 것부터 그려라.” —브렛 빅터 | 브렛 빅터 | 손에 닿는 것부터 그려라.
      """)
  void nameBesideTheQuotationIsTheSpeakers(String text, String speaker, String words) {
    HeardNote.of(text).gives(speaker, QuoteType.DIRECT, words);
  }
}
