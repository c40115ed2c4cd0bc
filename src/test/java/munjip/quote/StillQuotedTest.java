package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The twins of what {@link NoQuoteTest} leaves out: nearly the same, and somebody's words. */
class StillQuotedTest {
  @Test
  void clauseOfSomebodyElseIsNotTheirs() {
    HeardNote heard = HeardNote.of("켄트 벡은 시험이 먼저라고 단언하는 한편, nobody_here는 사람에 따라 다르다고 지적했다.");

    heard.gives("켄트 벡", QuoteType.INDIRECT, "시험이 먼저");
    assertThat(heard.sure()).hasSize(1);
  }

  @Test
  void accountsWithUnderscoresAreNotWhoeverSpokeBefore() {
    HeardNote heard =
        HeardNote.of("그 강연에서 켄트 벡은 정원을 그렸다고 말했다. `_jn`은 “그것이 정말로 일어나고 있는 것 같다”고 말했다.");

    assertThat(heard.sure()).extracting(HeardQuote::words).containsExactly("정원을 그렸다");
  }

  @Test
  void whatTheNoteSeesInWordsIsItsOwn() {
    HeardNote.of("켄트 벡의 말은 설계의 맥락에서 나왔지만, 글쓰기도 정원도 걸음을 줄이라는 점에서 같은 방향을 가리킨다.")
        .namesSomebody()
        .givesNothing();
    HeardNote heard = HeardNote.of("켄트 벡은 시험을 먼저 쓰자고 말했다. 이것은\n도구와 취향이 다를 수 있다는 현실적인 관찰이다.");

    assertThat(heard.sure()).hasSize(1);
  }

  @Test
  void footnoteBehindAListCitesTheLast() {
    HeardNote heard =
        HeardNote.of(
            "어느 학교가 사설 망을 썼다는 증언, 서버를 줄였다는 사례, 그리고 모델만 골라 쓰고 있다는 지적까지 나왔다[^valdikss].\n\n[^valdikss]: 토론");

    assertThat(heard.sure()).extracting(HeardQuote::words).containsExactly("모델만 골라 쓰고 있다");
  }

  @Rows(
      """
      > 산다는 것은 곧 괴로움을 견디는 일이다.⏎>⏎> — [[니체]] | 니체 | 산다는 것은 곧 괴로움을 견디는 일이다.
      > 물은 다투지 않는다.⏎>⏎> — [노자](https://ko.wikipedia.org/wiki/노자) | 노자 | 물은 다투지 않는다.
      > We suffer more in the queue than at the counter.⏎>⏎> — [Seneca](https://en.wikipedia.org/wiki/Seneca) | Seneca | We suffer more in the queue than at the counter.
      """)
  void signatureMayBeALink(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.BLOCK, words);
  }

  @Rows(
      """
      이 기사는 켄트 벡이 시험이 먼저라고 말했다고 전한다. | 켄트 벡 | 시험이 먼저
      구글은 켄트 벡이 시험을 먼저 쓰자고 강조했다. | 켄트 벡 | 시험을 먼저 쓰자
      켄트 벡에 따르면 시험은 화폐의 단위와 같다. | 켄트 벡 | 시험은 화폐의 단위와 같다.
      켄트 벡에 따르면 좋은 시험의 조건은 다음과 같다: 짧고 빠르고 혼자서 돈다. | 켄트 벡 | 좋은 시험의 조건은 다음과 같다: 짧고 빠르고 혼자서 돈다.
      켄트 벡은 낡은 코드를 버리라고 조언했다. | 켄트 벡 | 낡은 코드를 버리라
      켄트 벡은 그대로 배우라고 조언했다. | 켄트 벡 | 그대로 배우라
      앨런 케이는 가장 중요한 것이 팀의⏎속도라고 지적했다. | 앨런 케이 | 가장 중요한 것이 팀의⏎속도
      Kent Beck says when you are tired you should stop and drink tea. | Kent Beck | when you are tired you should stop and drink tea.
      Linus Torvalds said nothing beats good taste in a long review. | Linus Torvalds | nothing beats good taste in a long review.
      Larry Wall says, string handling should live in the language. | Larry Wall | string handling should live in the language.
      Hillel Wayne warned, you still have to build the thing afterwards. | Hillel Wayne | you still have to build the thing afterwards.
      Rich Hickey said in the notes of 2019 that specs are for the reader. | Rich Hickey | specs are for the reader.
      Satya Nadella said on Monday, June 3, that windows would be free for a week. | Satya Nadella | windows would be free for a week.
      Kent Beck smiled. He told the students that walls remember every nail. | Kent Beck | walls remember every nail.
      Kent Beck waited. According to him, walls remember every nail. | Kent Beck | walls remember every nail.
      As Kent Beck put it, tests are letters to whoever comes next. | Kent Beck | tests are letters to whoever comes next.
      """)
  void whatIsReportedIs(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.INDIRECT, words.replace('⏎', '\n'));
  }

  @Rows(
      """
      - 켄트 벡: “걸음이 작으면 넘어져도 아프지 않다.” 글쎄, 나는 잘 모르겠다. | 켄트 벡 | 걸음이 작으면 넘어져도 아프지 않다.
      - 켄트 벡: “걸음이 작으면 넘어져도 아프지 않다.” 발표 중에 나온 말. | 켄트 벡 | 걸음이 작으면 넘어져도 아프지 않다.
      - Alan Kay: "The window is always smaller than the view" 강연에서 한 말. | Alan Kay | The window is always smaller than the view
      Kent Beck said in his talk “Make the change easy, then make it.” | Kent Beck | Make the change easy, then make it.
      """)
  void whatStandsBehindDoesNotMakeItATitle(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.DIRECT, words);
  }

  @Test
  void whoAnswersOnceAnswers() {
    HeardNote heard =
        HeardNote.of(
            """
            질문: 무엇을 만드셨나요?

            카파시: 저는 유령을 불러냈다고 생각합니다.

            하사비스: 저는 동물을 만든다고 생각합니다.
            """);
    assertThat(heard.sure())
        .extracting(quote -> quote.speaker().name())
        .containsExactly("카파시", "하사비스");
  }

  @Test
  void quoteBehindASignatureIsNoMoreOfIt() {
    HeardNote heard =
        HeardNote.of(
            """
            > First count the windows.
            > — Grace Hopper
            >
            > simplicity is the soul of every program.
            > — Edsger Dijkstra
            """);
    assertThat(heard.sure())
        .extracting(quote -> quote.speaker().name())
        .containsExactly("Grace Hopper", "Edsger Dijkstra");
  }
}
