package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

/** Posts of an account: embedded, or told in the first person behind a link. */
class PostsTest {
  @Rows(
      """
      <blockquote class="twitter-tweet"><p lang="en" dir="ltr">A diary is a specification with feelings.</p>&mdash; Hillel Wayne (@hillelogram) <a href="https://twitter.com/hillelogram/status/12">May 2, 2021</a></blockquote> | Hillel Wayne | A diary is a specification with feelings.
      <blockquote class="twitter-tweet"><p lang="ko" dir="ltr">작은 서버는 잠을 깊이 잔다.</p>&mdash; 이수지 (@suji_lee) <a href="https://twitter.com/suji_lee/status/3">2022년 5월 2일</a></blockquote> | @suji_lee | 작은 서버는 잠을 깊이 잔다.
      <blockquote class="twitter-tweet">⏎<p lang="en" dir="ltr">Draw the picture before you trust the words.</p>⏎&mdash; Julia Evans (@b0rk)⏎<a href="https://twitter.com/b0rk/status/4">June 1, 2023</a>⏎</blockquote> | @b0rk | Draw the picture before you trust the words.
      <blockquote class="twitter-tweet"><p lang="en">Fewer knobs,<br>fewer meetings.</p>— Russ C. (@_rsc) <a href="https://twitter.com/_rsc/status/5">July 9, 2020</a></blockquote>⏎<script async src="https://platform.twitter.com/widgets.js"></script> | @_rsc | fewer meetings.
      """)
  void embeddedPostIsItsAuthors(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.BLOCK, words);
  }

  @Rows(
      """
      [작은 서버](https://x.com/antirez/status/901): 나는 오래된 서버를 하나만 남겨 두었다. 밤에는 소리가 작아지고 아침에는 로그가 짧아진다. 내가 바란 것은 그저 깊은 잠이었는데, 기계가 먼저 그 잠을 배운 셈이다. | @antirez | 나는 오래된 서버를 하나만 남겨 두었다.
      [Notes on sleep](https://twitter.com/b0rk/status/902) — I keep a small notebook beside the keyboard, and I draw the picture before I trust the words; my logs have been quiet ever since, and so have the mornings. | @b0rk | I keep a small notebook beside the keyboard
      **정원과 코드** [원문](https://x.com/hillelogram/status/903): 저는 명세를 일기처럼 씁니다. 아무도 읽지 않을 것을 알면서도 날짜를 적고 날씨를 적습니다. 그렇게 적어 두면 다음 봄에 무엇을 심었는지 알 수 있습니다. | @hillelogram | 저는 명세를 일기처럼 씁니다.
      - [편지](https://www.threads.net/@suji_lee/post/904): 제가 답장을 미루는 까닭은 간단합니다. 질문이 길면 대개 질문이 둘이고, 둘 가운데 하나는 이미 스스로 답을 알고 있기 때문입니다. 그래서 하루를 더 기다립니다. | @suji_lee | 제가 답장을 미루는 까닭은 간단합니다.
      """)
  void firstPersonBehindALinkIsTheAccounts(String note, String speaker, String opening) {
    HeardNote heard = HeardNote.of(note);
    assertThat(heard.sure())
        .as(heard.note().text() + heard.quotes())
        .anyMatch(
            q ->
                q.isBy(speaker)
                    && q.type() == QuoteType.MONOLOGUE
                    && q.words().startsWith(opening)
                    && heard.note().text().strip().endsWith(q.words().strip()));
  }
}
