package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes on books, collections of sayings and interviews. A row is a note. */
class BookNotesTest {
  @Rows(
      """
          # 작은 걸음⏎⏎> 걸음이 작으면 넘어져도 아프지 않다.⏎[^39]⏎⏎[^39]: 작은 걸음 2판. 3장. 39쪽.⏎⏎## 참고문헌⏎⏎- 작은 걸음 2판 / 켄트 벡 저 / 이수지 역 / 나무집 / 발행: 2020년 | 켄트 벡 | 걸음이 작으면 넘어져도 아프지 않다.
          > 모든 것을 적으면 아무것도 남지 않는다.⏎>⏎> — 『기억의 집』, 최승자, 32쪽 | 최승자 | 모든 것을 적으면 아무것도 남지 않는다.
          > 사진은 시간을 놓아준다.⏎>⏎> – 존 버거, 《천천히 보기》 (나무집, 2012) | 존 버거 | 사진은 시간을 놓아준다.
          ---⏎title: 천천히 보기⏎author: 존 버거⏎tags: [book]⏎---⏎⏎## 밑줄⏎⏎> 눈은 입보다 먼저 자란다. (p. 9) | 존 버거 | 눈은 입보다 먼저 자란다.
          # 천천히 보기⏎⏎저자: 존 버거⏎출판사: 나무집⏎⏎> 눈은 입보다 먼저 자란다. | 존 버거 | 눈은 입보다 먼저 자란다.
          # 천천히 짜기⏎⏎- 데이비드 토머스, 앤드류 헌트 지음 / 김하나 옮김 / 나무집⏎⏎## 1장⏎⏎> 금 간 창문은 소문이 빠르다. | 데이비드 토머스 | 금 간 창문은 소문이 빠르다.
          책 『기억의 집』(최승자 지음)에 이런 문장이 있다.⏎⏎> 모든 것을 적으면 아무것도 남지 않는다. | 최승자 | 모든 것을 적으면 아무것도 남지 않는다.
          ### 켄트 벡⏎⏎> 걸음이 작으면 넘어져도 아프지 않다. | 켄트 벡 | 걸음이 작으면 넘어져도 아프지 않다.
          Cal Newport writes in *Deep Work*:⏎⏎> A quiet desk is half of the work.⏎⏎And later (p. 73):⏎⏎> The other half is a closed door. | Cal Newport | The other half is a closed door.
          > [!quote] Richard Hamming⏎> A small problem never becomes a large answer. | Richard Hamming | A small problem never becomes a large answer.
          > A model is a promise between two rooms.⏎> — Eric Evans, Domain-Driven Design, p. 4 | Eric Evans | A model is a promise between two rooms.
          > The habit is the house we live in.⏎>⏎> -- Aristotle | Aristotle | The habit is the house we live in.
          > A map is a promise the road has not read.⏎> <cite>Ursula K. Le Guin</cite> | Ursula K. Le Guin | A map is a promise the road has not read.
          > 창은 언제나 풍경보다 작다.⏎> - 앨런 케이, 『창가의 메모』 | 앨런 케이 | 창은 언제나 풍경보다 작다.
          """)
  void authorOfTheBookSaysWhatIsQuotedFromIt(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.BLOCK, words);
  }

  @Rows(
      """
          # 천천히 보기 - 존 버거⏎⏎- p.9: "눈은 입보다 먼저 자라고, 아이는 말하기 전에 본다." | 존 버거 | 눈은 입보다 먼저 자라고, 아이는 말하기 전에 본다.
          # Rooms of Thought (Donella Meadows)⏎⏎## Highlights⏎⏎- A room is more than its four walls. (p. 12)⏎- Every door is somebody's wall. (Location 204) | Donella Meadows | A room is more than its four walls.
          ## 최승자 『기억의 집』⏎⏎"모든 것을 적으면 아무것도 남지 않는다." (32쪽)⏎⏎"집은 사람보다 오래 기억한다." (40쪽) | 최승자 | 집은 사람보다 오래 기억한다.
          """)
  void pagesTellWhatIsKeptOutOfABook(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.DIRECT, words);
  }

  @Test
  void collectionOfSayingsGivesEachToWhoSignsIt() {
    HeardNote heard =
        HeardNote.of(
            """
            # 명언 모음

            - 켄트 벡: 걸음이 작으면 넘어져도 아프지 않다.
            - "The best tool is the one you forget." - Alan Kay
            - "창은 언제나 풍경보다 작다." (앨런 케이)
            - Most graphs are drawn to end a meeting. — Dan Luu
            """);
    assertThat(heard.sure())
        .extracting(quote -> quote.speaker().name())
        .containsExactly("켄트 벡", "Alan Kay", "앨런 케이", "Dan Luu");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Q: 요즘 어떻게 지내세요?**⏎⏎**김연수**: 매일 아침 두 시간씩 씁니다. 그것 말고는 별일이 없어요.",
        "질문: 요즘 어떻게 지내세요?⏎⏎김연수: 매일 아침 두 시간씩 씁니다. 그것 말고는 별일이 없어요.",
        "이수지: 오늘은 무엇을 쓰셨어요?⏎⏎김연수: 매일 아침 두 시간씩 씁니다.⏎⏎이수지: 저녁에는요?⏎⏎김연수: 걷습니다. 그뿐입니다.",
      })
  void interviewedPersonSaysWhatFollowsTheirName(String note) {
    assertThat(HeardNote.of(note).sure())
        .anyMatch(quote -> quote.isBy("김연수") && quote.gives("매일 아침 두 시간씩 씁니다."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The author of a blog is no author of a book.
        "---⏎title: 여름의 정원⏎author: 존 버거⏎tags: [garden]⏎---⏎⏎> 내일은 화분을 옮긴다.",
        "Q: 어떻게 설치하나요?⏎⏎A: 파일을 내려받아 실행하세요.",
        "참고: 존 버거의 책을 샀다.⏎⏎주의: 아직 읽지 않았다.",
        "원문: Rooms need a door! – John Berger",
        "## 하이라이트⏎⏎- 아침에 정원을 걸었다. (12쪽 분량의 메모)",
      })
  void whatLooksLikeItIsNobodys(String note) {
    HeardNote.of(note).givesNothing();
  }

  @Test
  void quotationInsideAQuotationIsKeptBesideIt() {
    HeardNote heard = HeardNote.of("켄트 벡은 “나는 ‘창은 언제나 풍경보다 작다’는 앨런 케이의 말을 벽에 붙여 두었다”라고 적었다.");
    assertThat(heard.sure())
        .extracting(quote -> quote.speaker().name())
        .containsExactlyInAnyOrder("켄트 벡", "앨런 케이");
  }
}
