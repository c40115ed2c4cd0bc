package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every place that names somebody, whether they are quoted there or not. */
class MentionsTest {
  @Rows(
      """
      어제는 켄트 벡과 마틴 파울러의 책을 나란히 꽂았다. | 켄트 벡, 마틴 파울러
      Talks by Rich Hickey and Julia Evans are on my list. | Rich Hickey, Julia Evans
      제인 구달은 “기다림은 가장 느린 관찰이다”라고 말했다. 구달은 숲에 있었다. | 제인 구달, 구달
      요슈아 벤지오(Yoshua Bengio)를 만났다. | 요슈아 벤지오, Yoshua Bengio
      “켄트 벡을 읽으라”고 마틴 파울러는 적었다. | 켄트 벡, 마틴 파울러
      ⏎## 앨런 케이⏎⏎창을 닦았다. | 앨런 케이
      > 숲은 서두르는 사람을 숨긴다.⏎> — 제인 구달 | 제인 구달
      켄트 벡은 걸음을 줄이자고 말했다. 켄트 벡은 다시 걸었다. | 켄트 벡, 켄트 벡
      Ken Thompson wrote an editor. Thompson then slept. | Ken Thompson, Thompson
      """)
  void everyPlaceIsListedInOrder(String note, String places) {
    assertThat(HeardNote.of(note).mentions()).containsExactly(places.split(", "));
  }

  @Test
  void cellsAndFootnotesCount() {
    HeardNote heard =
        HeardNote.of(
            """
            켄트 벡은 걸음을 줄이자고 말했다.[^1]

            | 누가 | 무엇 |
            |---|---|
            | 마틴 파울러 | 길 |

            [^1]: 앨런 케이의 강연에서 들었다.
            """);

    assertThat(heard.mentions()).contains("켄트 벡", "마틴 파울러", "앨런 케이");
  }

  @Test
  void eachPlaceNamesItsPerson() {
    HeardNote heard =
        HeardNote.of("Ada Miller said that the tea was cold. Hugo Miller said that it was not.");
    List<String> names =
        heard.heard().mentions().stream()
            .map(mention -> heard.people().get(mention.person()).name())
            .toList();

    assertThat(names).isEqualTo(heard.mentions()).containsExactly("Ada Miller", "Hugo Miller");
  }

  @Rows(
      """
      - [karpathy](https://gist.github.com/karpathy)/[microgpt.py](https://gist.github.com/karpathy/8627fe) | karpathy, microgpt.py
      오늘 본 [글](https://x.com/simonw/status/1234567890)을 적어 둔다. | 글
      [Rich Hickey](https://github.com/richhickey)를 읽었다. | Rich Hickey
      [장터](https://www.facebook.com/market)와 [뉴스](https://example.com/karpathy)를 보았다. |
      """)
  void linkToAnAccountNamesWhoHasIt(String note, String places) {
    List<String> expected = places.isEmpty() ? List.of() : List.of(places.split(", "));

    assertThat(HeardNote.of(note).mentions()).isEqualTo(expected);
    HeardNote.of(note).givesNothing();
  }

  @Test
  void codeNamesNobody() {
    HeardNote heard = HeardNote.of("```\nauthor: Kent Beck\n```\n\n물을 주었다.");

    assertThat(heard.mentions()).isEmpty();
    assertThat(heard.people()).isEmpty();
  }
}
