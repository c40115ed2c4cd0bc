package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

/** Quotations in the items of a list, and speakers that only a footnote names. */
class ListsAndFootnotesTest {
  @Rows(
      """
      켄트 벡은 세 가지를 강조했다:⏎⏎- “걸음을 줄이자”⏎- “되돌아갈 길을 먼저 만들자”⏎- “두려우면 쉬자” | 켄트 벡
      이수지 박사는 다음과 같이 조언한다:⏎⏎- “질문을 먼저 줄이세요.”⏎- “자료는 나중에 모으세요.” | 이수지
      앨런 케이는 이렇게 말했다:⏎⏎* "창을 먼저 닦지 말 것"⏎* "풍경을 먼저 고를 것" | 앨런 케이
      수전 손택은 세 가지를 경고했다:⏎⏎- “사진을 세지 말 것”⏎- “앨범을 만들지 말 것”⏎- “자주 창밖을 볼 것” | 수전 손택
      Dan Luu는 이렇게 적었다:⏎⏎- “그래프를 두 번 볼 것”⏎- “회의를 한 번 줄일 것” | Dan Luu
      """)
  void listBehindALeadLineIsTheirs(String note, String speaker) {
    HeardNote heard = HeardNote.of(note);

    assertThat(heard.sure())
        .as(() -> heard.quotes().toString())
        .isNotEmpty()
        .allMatch(quote -> quote.isBy(speaker))
        .allMatch(quote -> quote.type() == QuoteType.DIRECT)
        .anyMatch(quote -> !quote.lines().equals("1"));
  }

  @Rows(
      """
      작은 도구가 낫다는 반론도 나왔다[^simonw].⏎⏎[^simonw]: https://news.example.org/item?id=1 | simonw | 작은 도구가 낫다
      그래프는 회의를 끝내려고 그린다는 지적이 있었다[^danluu].⏎⏎[^danluu]: https://news.example.org/item?id=2 | danluu | 그래프는 회의를 끝내려고 그린다
      일정표보다 시계가 정직하다는 경험담도 있다[^ghopper-1].⏎⏎[^ghopper-1]: https://news.example.org/item?id=3 | ghopper | 일정표보다 시계가 정직하다
      편지를 쌓아 두면 결국 답하지 않게 된다는 의견이 이어졌다[^patio11].⏎⏎[^patio11]: https://news.example.org/item?id=4 | patio11 | 편지를 쌓아 두면 결국 답하지 않게 된다
      """)
  void footnoteNamesTheSpeaker(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.INDIRECT, words);
  }

  @Rows(
      """
      “서버가 작을수록 잠을 깊이 잔다”라는 농담도 있었다[^antirez].⏎⏎[^antirez]: https://news.example.org/item?id=5 | antirez | 서버가 작을수록 잠을 깊이 잔다
      “일정표보다 시계가 정직하다”는 반박이 달렸다[^ghopper].⏎⏎[^ghopper]: https://news.example.org/item?id=6 | ghopper | 일정표보다 시계가 정직하다
      “긴 규약은 읽히기 전에 낡는다”는 지적이 달렸다[^vcerf].⏎⏎[^vcerf]: https://news.example.org/item?id=7 | vcerf | 긴 규약은 읽히기 전에 낡는다
      “그림을 먼저 그리면 글이 짧아진다”라는 조언도 있었다[^b0rk].⏎⏎[^b0rk]: https://news.example.org/item?id=8 | b0rk | 그림을 먼저 그리면 글이 짧아진다
      """)
  void footnoteNamesTheSpeakerOfAQuotation(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.DIRECT, words);
  }
}
