package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks kept out of a messenger. A row is a note. */
class ChatsTest {
  @Rows(
      """
      [김하나] [오후 3:21] 질문이 길면 대개 질문이 둘이에요.⏎[나] [오후 3:22] 그러네요. | 김하나 | 질문이 길면 대개 질문이 둘이에요.
      --------------- 2025년 5월 3일 토요일 ---------------⏎[튼튼이/서울] [오전 9:02] 자료가 적을수록 질문은 작아야 해요.⏎[튼튼이/서울] [오전 9:03] ㅋㅋㅋ | 튼튼이 | 자료가 적을수록 질문은 작아야 해요.
      2025년 5월 3일 오후 3:21, 이수지 : 창은 언제나 풍경보다 작아요.⏎2025년 5월 3일 오후 3:22, 이수지 : 그래요. | 이수지 | 창은 언제나 풍경보다 작아요.
      김하나 — 오늘 오후 3:21⏎질문이 길면 대개 질문이 둘이에요.⏎나 — 오늘 오후 3:25⏎그러네요. | 김하나 | 질문이 길면 대개 질문이 둘이에요.
      gritzko — Today at 3:21 PM⏎A small file lets a large server sleep.⏎⏎gritzko — Today at 3:25 PM⏎Yes. | gritzko | A small file lets a large server sleep.
      Hana Kim  3:21 PM⏎A nap is the cheapest debugger.⏎me  3:22 PM⏎True.⏎Hana Kim  3:24 PM⏎Right? | Hana Kim | A nap is the cheapest debugger.
      Grace Hopper  3:21 PM⏎⏎Ask the clock, not the calendar.⏎⏎Grace Hopper  3:26 PM⏎⏎Now. | Grace Hopper | Ask the clock, not the calendar.
      12:01 <gritzko> a small file lets a large server sleep⏎12:02 <me> yes | gritzko | a small file lets a large server sleep
      [03/05/2025, 15:21:07] Dan Luu: Most graphs are drawn to end a meeting.⏎[03/05/2025, 15:22:10] Dan Luu: Right? | Dan Luu | Most graphs are drawn to end a meeting.
      [00:12:03] 김연수: 매일 아침 두 시간씩 씁니다.⏎[00:12:41] 진행자: 저녁에는요?⏎[00:12:47] 김연수: 걷습니다. | 김연수 | 매일 아침 두 시간씩 씁니다.
      ```⏎[김하나] [오후 3:21] 질문이 길면 대개 질문이 둘이에요.⏎[나] [오후 3:22] 그러네요.⏎``` | 김하나 | 질문이 길면 대개 질문이 둘이에요.
      """)
  void whoSpeaksAndWhenStandsBeforeTheWords(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.MONOLOGUE, words);
  }

  @Test
  void eachTurnIsWhoseNameItHas() {
    HeardNote heard =
        HeardNote.of(
            """
            <hana> a question that is long is two questions
            <gritzko> and a short one is half an answer
            <hana> you should write that down
            <gritzko> it is on the wall above my desk
            """);
    assertThat(heard.sure())
        .extracting(quote -> quote.speaker().name())
        .containsExactly("hana", "gritzko", "hana", "gritzko");
  }

  @Test
  void turnsMayBeLinesOfOneParagraph() {
    HeardNote heard =
        HeardNote.of(
            """
            **Grace Hopper**: Ask the clock, not the calendar.
            **Dan Luu:** And who wound the clock?
            **Grace Hopper**: Whoever came in first this morning.
            **Dan Luu:** That was me, I am afraid.
            """);
    assertThat(heard.sure())
        .extracting(quote -> quote.speaker().name())
        .containsExactly("Grace Hopper", "Dan Luu", "Grace Hopper", "Dan Luu");
  }

  @Test
  void wordsReachToTheNextWhoSpeaks() {
    HeardNote heard =
        HeardNote.of(
            """
            이수지 — 오늘 3:21 PM
            창은 언제나 풍경보다 작아요.
            그래서 문을 열어요.
            김하나 — 오늘 3:25 PM
            질문이 길면 대개 질문이 둘이에요.

            여기부터는 내 메모다.
            """);
    assertThat(heard.sure())
        .extracting(HeardQuote::words)
        .containsExactly("창은 언제나 풍경보다 작아요.\n그래서 문을 열어요.", "질문이 길면 대개 질문이 둘이에요.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[INFO] [12:00:01] server started on port 8080⏎[main] [12:00:02] waiting for requests",
        "[12:00:01] main: server started on port 8080⏎[12:00:02] main: waiting for requests",
        "[2025-05-03 12:00:01] production.ERROR: nothing to read⏎[2025-05-03 12:00:02] production.ERROR: again",
        "[10:00] 김하나: 작은 모델로 시작하기⏎[10:30] 이수지: 자료가 적을 때 하는 질문⏎[11:00] 김연수: 매일 쓰는 사람",
        "김하나 (10:00): 작은 모델로 시작하기⏎이수지 (10:40): 자료가 적을 때 하는 질문⏎김연수 (11:20): 매일 쓰는 사람",
        "- [ ] [09:10] 병원: 예약을 옮긴다고 전화하기⏎- [ ] [09:40] 은행: 통장을 새로 만들기",
        "Lunch  12:10 PM⏎with everybody from the office⏎Walk  1:05 PM⏎around the lake, twice if it is dry",
        "점심 12:10⏎회사 사람들과 국수를 먹었다⏎산책 13:05⏎호수를 두 바퀴 돌았다",
        "[나] [오후 3:21] 장을 보러 가야 한다고 적어 둔다.⏎[나] [오후 3:22] 우유와 달걀도 잊지 말기.",
        "Hana Kim — Today at 3:21 PM⏎⏎Yesterday I walked around the lake twice.",
        "<div> a block of its own⏎<item> a list of items </item>⏎<item> a second one of them",
        "## 1.2.0⏎⏎[Fixed] [12:03] crash at start⏎[Added] [12:05] a second window",
        "저자: 김하나⏎역자: 이수지⏎저자: 김연수⏎역자: 최승자",
        "Input: Grace Hopper wrote⏎Output: a compiler⏎Input: Dan Luu wrote⏎Output: a post about it",
        "[Slackbot] [오후 3:21] 오늘은 할 일이 세 가지 있습니다.⏎[알림] [오후 3:22] 회의가 곧 시작됩니다.",
      })
  void logsAndTimetablesAreNobodys(String note) {
    HeardNote.of(note).givesNothing();
  }
}
