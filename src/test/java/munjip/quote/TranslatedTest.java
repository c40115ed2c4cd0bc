package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that as a whole are one person's text, translated. A row is a note's head, or its foot. */
class TranslatedTest {
  private static final String FIRST = "저는 여름마다 같은 정원에 갑니다. 문은 늘 반쯤 열려 있고, 의자는 어제 앉은 자리에 있습니다.";

  private static final String BODY =
      FIRST
          + """


          ## 의자

          의자가 어디를 보느냐에 따라 정원은 다른 정원이 됩니다. 저는 그것을 오래 몰랐고, 알고 나서는 의자를 들고 다니며 아침을 보냈습니다. 그렇게 열두 번째 여름이 지났습니다.

          ## 문

          문을 닫으면 정원은 방이 됩니다. 문을 열면 방이 정원이 되지는 않지만, 적어도 바람은 제가 거기 있다는 것을 압니다. 내년에도 저는 그 문을 반쯤 열어 둘 생각입니다.
          """;

  @Rows(
      """
      # 정원⏎⏎이 글은 켄트 벡이 쓴 “A Garden”의 번역입니다. | 켄트 벡
      # 정원⏎⏎Grace Hopper의 글을 번역했습니다. | Grace Hopper
      # 정원⏎⏎원문: <https://example.org/garden>⏎원저자: 도널드 커누스 | 도널드 커누스
      # 정원⏎⏎원문: [A Garden](https://example.org/garden) by Dan Luu | Dan Luu
      # 정원⏎⏎> 이 글은 [앨런 케이](https://example.org)의 블로그 글 [A Garden](https://example.org/garden)을 허락을 받고 번역한 것입니다. | 앨런 케이
      # 정원⏎⏎Translation of “A Garden” by Ursula K. Le Guin. | Ursula K. Le Guin
      # 정원⏎⏎[A Garden](https://example.org/garden)⏎⏎글쓴이: 존 버거⏎⏎옮긴이: 이수지 | 존 버거
      ---⏎title: 정원⏎author: Maya Angelou⏎translator: 이수지⏎original: https://example.org/garden⏎---⏎# 정원 | Maya Angelou
      ---⏎title: 정원⏎원저자: 최승자⏎---⏎# 정원 | 최승자
      # 정원⏎⏎**이 글은 Dan Luu의 a-garden-in-june을 번역한 글입니다.** | Dan Luu
      # 정원⏎⏎<p class="notice">⏎이 글은 [Dan Luu](https://example.org/dan)의 [A Garden in June](https://example.org/garden)를 번역한 글입니다.⏎</p> | Dan Luu
      # 정원⏎⏎이 글은 정원사이자 블로그에 글을 연재 중인 Dan Luu의 글을 번역한 글 입니다.⏎원제 : A Garden in June⏎*(번역이 정확하지 않을 수 있으니 원문을 참고하세요.)* | Dan Luu
      # 정원⏎⏎Translated from Rich Hickey's essay.⏎⏎--- | Rich Hickey
      """)
  void bodyIsItsAuthorsMonologue(String head, String speaker) {
    HeardNote heard = HeardNote.of(head + "\n\n" + BODY);
    assertThat(heard.sure())
        .as(() -> heard.quotes() + "\n" + heard.people())
        .singleElement()
        .satisfies(
            quote -> {
              assertThat(quote.isBy(speaker)).isTrue();
              assertThat(quote.type()).isEqualTo(QuoteType.MONOLOGUE);
              assertThat(quote.words()).startsWith("저는 여름마다").endsWith("열어 둘 생각입니다.");
            });
  }

  @Test
  void footMaySayIt() {
    HeardNote heard =
        HeardNote.of("# 정원\n\n" + BODY + "\n---\n\n이 글은 켄트 벡의 에세이 『정원』을 우리말로 옮긴 것이다.");
    assertThat(heard.sure())
        .singleElement()
        .matches(quote -> quote.isBy("켄트 벡") && quote.words().endsWith("열어 둘 생각입니다."));
  }

  @Test
  void translationMayBeASection() {
    HeardNote heard =
        HeardNote.of("# 정원\n\n원저자: 존 버거\n\n## 핵심\n\n- 정원은 의자가 만든다.\n\n## 전문 번역\n\n" + BODY);
    assertThat(heard.sure())
        .singleElement()
        .matches(quote -> quote.isBy("존 버거") && quote.words().startsWith("저는 여름마다"));
  }

  @Test
  void whatOthersSayInItIsKeptAndNotesOfTheTranslatorAreLeftOut() {
    HeardNote heard =
        HeardNote.of(
            "# 정원\n\n이 글은 켄트 벡이 쓴 “A Garden”의 번역입니다.\n\n"
                + BODY
                + "\n앨런 케이는 “창은 언제나 풍경보다 작다”라고 말했습니다.\n\n역주: 여름은 남반구의 여름이다.");
    assertThat(heard.sure())
        .extracting(quote -> quote.speaker().name())
        .containsExactly("켄트 벡", "앨런 케이");
    assertThat(heard.sure().getFirst().words()).endsWith("말했습니다.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 정원⏎⏎원문: <https://example.org/garden>",
        "# 정원⏎⏎켄트 벡의 글을 번역해서 요약했다.",
        "# 정원⏎⏎켄트 벡의 글 “A Garden”을 읽고 정리한다.",
        "# 정원⏎⏎이수지님의 한국어 번역: <https://example.org/garden>",
        "# 정원⏎⏎이수지가 번역한 책을 샀다. 켄트 벡도 샀다.",
        "---⏎title: 정원⏎저자: 존 버거⏎옮긴이: 이수지⏎---⏎# 정원",
        "# 정원⏎⏎저자: 존 버거⏎옮긴이: 이수지⏎출판사: 나무집⏎<https://example.org>",
        "# 정원⏎⏎OpenAI의 글을 번역했습니다.",
        "# 정원⏎⏎켄트 벡이 만든 번역기를 써 보았다.",
      })
  void ownTextAndSummariesAreNotTheirs(String head) {
    assertThat(HeardNote.of(head + "\n\n" + BODY).sure()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## 요약⏎⏎저자는 정원이 방이 된다고 한다.⏎⏎",
        "켄트 벡은 정원을 좋아한다.⏎⏎켄트 벡은 의자도 좋아한다.⏎⏎켄트 벡은 문을 닫지 않는다.⏎⏎",
      })
  void whatSpeaksOfItsAuthorIsNotTheirs(String about) {
    HeardNote heard = HeardNote.of("# 정원\n\n원저자: 켄트 벡\n\n" + about.replace('⏎', '\n') + BODY);
    assertThat(heard.sure()).noneMatch(quote -> quote.type() == QuoteType.MONOLOGUE);
  }
}
