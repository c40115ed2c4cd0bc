package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody says, told without quotation marks. */
class IndirectSpeechTest {
  @Rows(
      """
      켄트 벡은 걸음을 줄일수록 되돌아가기가 쉽다고 말했다. | 켄트 벡 | 걸음을 줄일수록 되돌아가기가 쉽다
      마거릿 해밀턴은 끝까지 돌려 보지 않은 코드는 추측이라고 지적한다. | 마거릿 해밀턴 | 끝까지 돌려 보지 않은 코드는 추측
      이수지 박사는 자료가 적을수록 질문을 줄여야 한다고 강조했습니다. | 이수지 | 자료가 적을수록 질문을 줄여야 한다
      앨런 케이는 창을 닦기 전에 풍경부터 고르라고 조언한다. | 앨런 케이 | 창을 닦기 전에 풍경부터 고르라
      한나 아렌트는 누가 이 식탁을 치우느냐고 물었다. | 한나 아렌트 | 누가 이 식탁을 치우느냐
      제인 구달은 기다림이 가장 느린 관찰이라고 비유하곤 했다. | 제인 구달 | 기다림이 가장 느린 관찰
      최재천 교수는 숲에서는 눈보다 귀가 먼저 깨어난다고 설명해요. | 최재천 | 숲에서는 눈보다 귀가 먼저 깨어난다
      무라카미 하루키는 달리기를 그만두면 문장도 숨이 가빠진다고 털어놓았다. | 무라카미 하루키 | 달리기를 그만두면 문장도 숨이 가빠진다
      리누스 토르발스는 설명이 긴 패치부터 의심한다고 밝혔다. | 리누스 토르발스 | 설명이 긴 패치부터 의심한다
      Julia Evans는 그림을 먼저 그리고 나서 글을 쓰자고 제안한다. | Julia Evans | 그림을 먼저 그리고 나서 글을 쓰자
      그레이스 호퍼는 달력보다 시계가 정직하다며 일정표를 치웠다고 회상했다. | 그레이스 호퍼 | 달력보다 시계가 정직하다
      요슈아 벤지오는 너무 빠른 답이 늦은 질문을 낳는다는 점을 강조한다. | 요슈아 벤지오 | 너무 빠른 답이 늦은 질문을 낳는다
      버트런드 러셀은 의심이 생각의 산책이라고 썼다. | 버트런드 러셀 | 의심이 생각의 산책
      Dan Luu는 그래프가 대개 회의를 끝내려고 그려진다는 우려를 표했다. | Dan Luu | 그래프가 대개 회의를 끝내려고 그려진다
      박서준 씨는 돌담이 바람을 막지 않고 거른다고 덧붙였다. | 박서준 | 돌담이 바람을 막지 않고 거른다
      리처드 파인먼은 모르는 것을 모른다고 적어 두라고 했다. | 리처드 파인먼 | 모르는 것을 모른다고 적어 두라
      수전 손택은 사진이 많아질수록 기억이 얇아진다고 경고한 바 있다. | 수전 손택 | 사진이 많아질수록 기억이 얇아진다
      손에 닿는 것부터 그려 보라고 브렛 빅터는 조언한다. | 브렛 빅터 | 손에 닿는 것부터 그려 보라
      """)
  void koreanClauseIsWhatTheySaid(String text, String speaker, String words) {
    HeardNote.of(text).gives(speaker, QuoteType.INDIRECT, words);
  }

  @Rows(
      """
      Rich Hickey argues that a nap is the cheapest debugger of all. | Rich Hickey | a nap is the cheapest debugger of all
      Isaiah Berlin wrote in a letter of 1953 that foxes read more maps than hedgehogs. | Isaiah Berlin | foxes read more maps than hedgehogs
      Larry Page told the students that every list begins with one link. | Larry Page | every list begins with one link
      Grace Hopper said that every clock in the lab told a different story. | Grace Hopper | every clock in the lab told a different story
      Ken Thompson admitted that the tape had done most of the work. | Ken Thompson | the tape had done most of the work
      Dan Luu believes that most graphs are drawn to end a meeting. | Dan Luu | most graphs are drawn to end a meeting
      Ursula K. Le Guin once wrote that a map is a promise the road has not read. | Ursula K. Le Guin | a map is a promise the road has not read
      Linus Torvalds warned that patches with long excuses would go last. | Linus Torvalds | patches with long excuses would go last
      Maya Angelou explains how the second draft became the honest one. | Maya Angelou | the second draft became the honest one
      Hillel Wayne has suggested that a specification nobody reads is a diary. | Hillel Wayne | a specification nobody reads is a diary
      Rachel Carson observed that the shore is never the same on two mornings. | Rachel Carson | the shore is never the same on two mornings
      Fei-Fei Li stressed that pictures are questions somebody has kept. | Fei-Fei Li | pictures are questions somebody has kept
      Vincent van Gogh insisted that the field had been louder than the paint. | Vincent van Gogh | the field had been louder than the paint
      Most dashboards are read only once, Julia Evans noted on Friday. | Julia Evans | Most dashboards are read only once
      @patio11 says that letters should be answered before they are filed. | @patio11 | letters should be answered before they are filed
      Donald E. Knuth, now retired, said that he would rather count the leaves himself. | Donald E. Knuth | he would rather count the leaves himself
      """)
  void englishClauseIsWhatTheySaid(String text, String speaker, String words) {
    HeardNote.of(text).gives(speaker, QuoteType.INDIRECT, words);
  }

  @Rows(
      """
      마틴 파울러에 따르면 고치기 쉬운 코드가 결국 가장 싸다. | 마틴 파울러 | 고치기 쉬운 코드가 결국 가장 싸다
      요슈아 벤지오(Yoshua Bengio)에 따르면 빠른 답은 늦은 질문을 낳는다. | 요슈아 벤지오 | 빠른 답은 늦은 질문을 낳는다
      앨런 케이의 말에 따르면 창은 언제나 풍경보다 작다. | 앨런 케이 | 창은 언제나 풍경보다 작다
      @simonw에 따르면 작은 도구를 여러 개 두는 편이 낫다. | @simonw | 작은 도구를 여러 개 두는 편이 낫다
      According to Dan Luu, most graphs are drawn to end a meeting. | Dan Luu | most graphs are drawn to end a meeting
      Most of the graphs in such a report are drawn to end a meeting, according to Dan Luu. | Dan Luu | Most of the graphs in such a report are drawn to end a meeting
      According to Rachel Carson, no shore has a first page. | Rachel Carson | no shore has a first page
      According to Grace Hopper (1986), every clock in the lab told a different story. | Grace Hopper | every clock in the lab told a different story
      수전 손택의 설명에 따르면 사진이 많아질수록 기억은 얇아진다. | 수전 손택 | 사진이 많아질수록 기억은 얇아진다
      Richard Hipp에 따르면 작은 파일 하나가 큰 서버 하나를 쉬게 한다. | Richard Hipp | 작은 파일 하나가 큰 서버 하나를 쉬게 한다
      브렛 빅터의 말에 의하면 손에 닿는 것부터 그려야 한다. | 브렛 빅터 | 손에 닿는 것부터 그려야 한다
      According to Susan Sontag, memory grows thinner with every photograph. | Susan Sontag | memory grows thinner with every photograph
      According to Carl Sagan, the lamp goes off before the stars come out. | Carl Sagan | the lamp goes off before the stars come out
      """)
  void accordingToSomebodyIsWhatTheySaid(String text, String speaker, String words) {
    HeardNote.of(text).gives(speaker, QuoteType.INDIRECT, words);
  }

  @Rows(
      """
      켄트 벡의 주장은 걸음을 줄일수록 되돌아가기가 쉽다는 것이다. | 켄트 벡 | 걸음을 줄일수록 되돌아가기가 쉽다
      앨런 케이의 조언은 창을 닦기 전에 풍경부터 고르라는 것입니다. | 앨런 케이 | 창을 닦기 전에 풍경부터 고르라
      마거릿 해밀턴의 설명은 추측이 아직 기록되지 않은 오류라는 것이다. | 마거릿 해밀턴 | 추측이 아직 기록되지 않은 오류라
      레이첼 카슨의 진단은 강가의 소리가 해마다 줄고 있다는 것이다. | 레이첼 카슨 | 강가의 소리가 해마다 줄고 있다
      Rich Hickey의 요지는 낮잠이 가장 싼 디버거라는 것이다. | Rich Hickey | 낮잠이 가장 싼 디버거라
      한나 아렌트의 질문은 누가 이 식탁을 치우느냐는 것이다. | 한나 아렌트 | 누가 이 식탁을 치우느냐
      그레이스 호퍼의 경고는 약속이 문서보다 먼저 낡는다는 것이다. | 그레이스 호퍼 | 약속이 문서보다 먼저 낡는다
      걸음을 줄일수록 되돌아가기가 쉽다는 게 켄트 벡의 설명이다. | 켄트 벡 | 걸음을 줄일수록 되돌아가기가 쉽다
      창을 닦기 전에 풍경부터 골라야 한다는 것이 앨런 케이의 조언입니다. | 앨런 케이 | 창을 닦기 전에 풍경부터 골라야 한다
      수전 손택의 통찰은 사진이 많아질수록 기억이 얇아진다는 것이다. | 수전 손택 | 사진이 많아질수록 기억이 얇아진다
      사진이 많아질수록 기억이 얇아진다는 것이 수전 손택의 주장이다. | 수전 손택 | 사진이 많아질수록 기억이 얇아진다
      브렛 빅터의 처방은 손에 닿는 것부터 그려 보라는 것이다. | 브렛 빅터 | 손에 닿는 것부터 그려 보라
      """)
  void claimIsTheirs(String text, String speaker, String words) {
    HeardNote.of(text).gives(speaker, QuoteType.INDIRECT, words);
  }

  @Rows(
      """
      켄트 벡은 『작은 걸음』에서 걸음을 줄이면 넘어지지 않는다고 주장한다. | 켄트 벡 | 걸음을 줄이면 넘어지지 않는다
      저자: 켄트 벡⏎⏎저자는 걸음을 줄이면 넘어지지 않는다고 주장한다. | 켄트 벡 | 걸음을 줄이면 넘어지지 않는다
      켄트 벡은 — 번역에는 이렇게 적혀 있다 — 걸음을 줄이면 넘어지지 않는다고 주장한다. | 켄트 벡 | 걸음을 줄이면 넘어지지 않는다
      """)
  void whoSpeaksAndWhereIsNoPartOfTheWords(String note, String speaker, String words) {
    assertThat(HeardNote.of(note).sure())
        .as(note)
        .anyMatch(quote -> quote.isBy(speaker) && quote.words().equals(words));
  }
}
