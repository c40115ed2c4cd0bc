package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes written in raw HTML. A row is a note. */
class HtmlQuotesTest {
  @Rows(
      """
      <blockquote>⏎  <p>걸음이 작으면 넘어져도 아프지 않다.</p>⏎  <cite>켄트 벡</cite>⏎</blockquote> | 켄트 벡 | 걸음이 작으면 넘어져도 아프지 않다.
      <blockquote>A map is a promise the road has not read. <cite>Ursula K. Le Guin</cite></blockquote> | Ursula K. Le Guin | A map is a promise the road has not read.
      <blockquote>⏎<p>A model is a promise between two rooms.</p>⏎<footer>— <cite>Eric Evans</cite>, Domain-Driven Design</footer>⏎</blockquote> | Eric Evans | A model is a promise between two rooms.
      켄트 벡은 책 머리말에 이렇게 적었다.⏎⏎<blockquote>⏎걸음이 작으면<br>⏎넘어져도 아프지 않다.⏎</blockquote> | 켄트 벡 | 걸음이 작으면⏎넘어져도 아프지 않다.
      As Dan Luu writes:⏎⏎<blockquote>⏎⏎Most graphs are drawn to *end* a meeting.⏎⏎</blockquote>⏎⏎And so on. | Dan Luu | Most graphs are drawn to end a meeting.
      <p>Grace Hopper put it this way:</p><blockquote class="big"><p>Ask the clock, not the calendar.</p></blockquote><p>We did.</p> | Grace Hopper | Ask the clock, not the calendar.
      <blockquote>⏎  창은 언제나 풍경보다 작다.⏎</blockquote>⏎<p>— 앨런 케이, 『창가의 메모』</p> | 앨런 케이 | 창은 언제나 풍경보다 작다.
      <figure>⏎<blockquote>⏎<p>Start small, and look twice.</p>⏎</blockquote>⏎<figcaption>Yoshua Bengio, <cite>Letters</cite></figcaption>⏎</figure> | Yoshua Bengio | Start small, and look twice.
      - 브렛 빅터는 이렇게 설명한다.⏎⏎  <blockquote>손에 닿는 것부터 그려 보라.</blockquote> | 브렛 빅터 | 손에 닿는 것부터 그려 보라.
      <blockquote>⏎<p>The habit is the house we live in.</p>⏎<blockquote>Not the room.</blockquote>⏎<p>-- Maya Angelou</p>⏎</blockquote> | Maya Angelou | The habit is the house we live in.⏎Not the room.
      """)
  void blockquoteIsAQuoteLikeOneOfMarkdown(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.BLOCK, words.replace('⏎', '\n'));
  }

  @Rows(
      """
      켄트 벡은 <q>걸음이 작으면 넘어져도 아프지 않다</q>라고 말했다. | 켄트 벡 | 걸음이 작으면 넘어져도 아프지 않다
      Dan Luu wrote, <q cite="https://example.org">most graphs are drawn to end a meeting</q>. | Dan Luu | most graphs are drawn to end a meeting
      <p>Dan Luu wrote, <q>most graphs are drawn to end a meeting</q>.</p> | Dan Luu | most graphs are drawn to end a meeting
      """)
  void quotationIsSeenInItsMarks(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.DIRECT, words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "켄트 벡을 만났다.⏎⏎<blockquote>주의: 이 글은 오래되었다.</blockquote>",
        "Kent Beck came by.⏎⏎<blockquote>Never closed, it is no quote.⏎⏎Nothing more is said here.",
        "<blockquote>⏎<p>The habit is the house we live in.</p>⏎</blockquote>⏎⏎Kent Beck came by.",
        "Kent Beck came by.⏎⏎```html⏎<blockquote>A habit, in code.<cite>Kent Beck</cite></blockquote>⏎```",
      })
  void whatNobodySignsIsNobodys(String note) {
    HeardNote.of(note).namesSomebody().givesNothing();
  }

  @Test
  void signatureOfTwoLinesIsNoMoreWords() {
    HeardNote heard =
        HeardNote.of(
            """
            <blockquote>
              A shared tool is a promise that somebody else will sweep the floor, too.
                <span>- Grace Hopper, of the laboratory that counts the clocks and the
                calendar leader</span>
            </blockquote>
            """);
    assertThat(heard.sure())
        .extracting(HeardQuote::words)
        .containsExactly(
            "A shared tool is a promise that somebody else will sweep the floor, too.");
  }
}
