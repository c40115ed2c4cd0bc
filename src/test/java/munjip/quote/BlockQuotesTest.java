package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

/** Block quotes, whose speaker stands above, below or behind a link. A row is a note. */
class BlockQuotesTest {
  @Rows(
      """
      켄트 벡은 책 머리말에 이렇게 적었다.⏎⏎> 걸음이 작으면 넘어져도 아프지 않다. | 켄트 벡 | 걸음이 작으면 넘어져도 아프지 않다.
      앨런 케이의 말이다:⏎⏎> 창은 언제나 풍경보다 작다. | 앨런 케이 | 창은 언제나 풍경보다 작다.
      Grace Hopper put it this way:⏎⏎> Ask the clock, not the calendar. | Grace Hopper | Ask the clock, not the calendar.
      As Dan Luu writes:⏎⏎> Most graphs are drawn to end a meeting. | Dan Luu | Most graphs are drawn to end a meeting.
      이수지 박사가 블로그에 쓴 글에서:⏎⏎> 자료가 적을수록 질문은 작아야 한다. | 이수지 | 자료가 적을수록 질문은 작아야 한다.
      레이첼 카슨의 편지 한 구절:⏎⏎> 바닷가에는 첫 페이지가 없다. | 레이첼 카슨 | 바닷가에는 첫 페이지가 없다.
      요슈아 벤지오의 트윗:⏎⏎> Start small, and look twice. | 요슈아 벤지오 | Start small, and look twice.
      Maya Angelou said in an interview:⏎⏎> The second draft is the honest one. | Maya Angelou | The second draft is the honest one.
      버트런드 러셀은 의심을 이렇게 정의한다:⏎⏎> 의심은 생각이 하는 산책이다. | 버트런드 러셀 | 의심은 생각이 하는 산책이다.
      Here is how Julia Evans describes her notebooks:⏎⏎> I draw the picture before I trust the words. | Julia Evans | I draw the picture before I trust the words.
      From Rich Hickey's talk on sleep:⏎⏎> A nap is the cheapest debugger of all. | Rich Hickey | A nap is the cheapest debugger of all.
      [김하나](https://example.org/kim) 교수는 강의에서 이렇게 말했습니다.⏎⏎> 질문이 길면 대개 질문이 둘이다. | 김하나 | 질문이 길면 대개 질문이 둘이다.
      수전 손택의 주장:⏎⏎> 사진이 많아질수록 기억은 얇아진다. | 수전 손택 | 사진이 많아질수록 기억은 얇아진다.
      Richard Hipp wrote on the forum:⏎> A small file lets a large server sleep. | Richard Hipp | A small file lets a large server sleep.
      - 브렛 빅터는 이렇게 설명한다.⏎  > 손에 닿는 것부터 그려 보라. | 브렛 빅터 | 손에 닿는 것부터 그려 보라.
      """)
  void lineAboveNamesTheSpeaker(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.BLOCK, words);
  }

  @Rows(
      """
      > 걸음이 작으면 넘어져도 아프지 않다.⏎>⏎> — 켄트 벡 | 켄트 벡 | 걸음이 작으면 넘어져도 아프지 않다.
      > “The second draft is the honest one.”⏎>⏎> – Maya Angelou, *Collected Letters* | Maya Angelou | The second draft is the honest one.
      > 모르는 것을 적어 두면 절반은 안 것이다.⏎> ― 김하나 교수 | 김하나 | 모르는 것을 적어 두면 절반은 안 것이다.
      > Most graphs are drawn to end a meeting.⏎> -- Dan Luu | Dan Luu | Most graphs are drawn to end a meeting.
      > A nap is the cheapest debugger.⏎> — [Rich Hickey](https://example.org/talk) | Rich Hickey | A nap is the cheapest debugger.
      > 바닷가에는 첫 페이지가 없다.⏎> — **레이첼 카슨** | 레이첼 카슨 | 바닷가에는 첫 페이지가 없다.
      > Answer the letter before you file it.⏎> — @patio11 | @patio11 | Answer the letter before you file it.
      > 숲은 서두르는 사람을 숨긴다.⏎> - 출처: 제인 구달 강연 | 제인 구달 | 숲은 서두르는 사람을 숨긴다.
      > 달리기는 글이 쉬는 숨이다.⏎> *- 무라카미 하루키* | 무라카미 하루키 | 달리기는 글이 쉬는 숨이다.
      > 별을 보려면 집 안의 불부터 꺼야 한다.⏎> — 칼 세이건(Carl Sagan) | 칼 세이건 | 별을 보려면 집 안의 불부터 꺼야 한다.
      > 사진이 많아질수록 기억은 얇아진다.⏎>⏎> — 수전 손택, 『얇은 기억』, 12쪽 | 수전 손택 | 사진이 많아질수록 기억은 얇아진다.
      > *A small file lets a large server sleep.*⏎> – *Richard Hipp* | Richard Hipp | A small file lets a large server sleep.
      > 손에 닿는 것부터 그려 보라.⏎> —브렛 빅터 | 브렛 빅터 | 손에 닿는 것부터 그려 보라.
      > The lamp goes off.⏎> Then come the stars, one by one, over the roof.⏎>⏎> — Carl Sagan, 1979 | Carl Sagan | Then come the stars, one by one, over the roof.
      """)
  void lastLineSignsTheQuote(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.BLOCK, words);
  }

  @Rows(
      """
      ⏎## 켄트 벡의 말⏎⏎> “걸음이 작으면 넘어져도 아프지 않다.” | 켄트 벡 | 걸음이 작으면 넘어져도 아프지 않다.
      ⏎# 리처드 파인먼 명언⏎⏎> “모르는 척은 가장 비싼 습관이다.”⏎⏎그리고 또 하나.⏎⏎> “손으로 풀면 눈이 쉰다.” | 리처드 파인먼 | 손으로 풀면 눈이 쉰다.
      **제인 구달의 말**⏎⏎> “숲은 서두르는 사람을 숨긴다.” | 제인 구달 | 숲은 서두르는 사람을 숨긴다.
      ⏎### 수전 손택의 글⏎⏎> 사진이 많아질수록 기억은 얇아진다. | 수전 손택 | 사진이 많아질수록 기억은 얇아진다.
      ⏎## Richard Hipp quotes⏎⏎> “A small file lets a large server sleep.” | Richard Hipp | A small file lets a large server sleep.
      """)
  void headingSaysWhoseWordsFollow(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.BLOCK, words);
  }

  @Rows(
      """
      Julia Evans는 그림을 먼저 그린다고 말한다.⏎⏎[이 글](https://x.com/juliaevans/status/7)에서 이렇게 적었다:⏎⏎> I draw the picture before I trust the words. | Julia Evans | I draw the picture before I trust the words.
      Richard Hipp argues that files are enough.⏎⏎As [this post](https://github.com/richardhipp/notes) says:⏎⏎> A small file lets a large server sleep. | Richard Hipp | A small file lets a large server sleep.
      칼 세이건(Carl Sagan)은 불을 끄라고 말했다.⏎⏎[메모](https://twitter.com/carlsagan/status/8)의 한 구절:⏎⏎> 별은 어두운 방에 먼저 온다. | 칼 세이건 | 별은 어두운 방에 먼저 온다.
      Dan Luu said that graphs lie.⏎⏎[원문](https://twitter.com/danluu/status/9)의 말:⏎⏎> Most graphs are drawn to end a meeting. | Dan Luu | Most graphs are drawn to end a meeting.
      """)
  void accountBehindALinkIsTheSpeaker(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.BLOCK, words);
  }

  @Test
  void linesOfOneQuoteAreOneQuote() {
    HeardNote note =
        HeardNote.of(
            """
            # 노트

            켄트 벡은 이렇게 적었다:

            > 걸음이 작으면 넘어져도 아프지 않다.
            >
            > 두려울수록 걸음을 줄이자.

            여기까지가 인용이다.
            """);

    assertThat(note.sure()).singleElement().satisfies(q -> assertThat(q.lines()).isEqualTo("5-7"));
  }

  @Test
  void signedQuotesThatFollowEachOtherAreTwo() {
    HeardNote note =
        HeardNote.of(
            """
            > 걸음이 작으면 넘어져도 아프지 않다.
            > — 켄트 벡

            > Turn off the lamp first.
            > — Carl Sagan
            """);

    assertThat(note.sure())
        .extracting(quote -> quote.speaker().name(), HeardQuote::lines)
        .containsExactly(tuple("켄트 벡", "1"), tuple("Carl Sagan", "4"));
  }
}
