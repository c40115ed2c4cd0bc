package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words as people keep them in lists, exports and site builders' marks. A row is a note. */
class KeptWordsTest {
  @Rows(
      """
      여기저기서 주운 말들.⏎⏎양파는 핑계가 되어 주는 채소다 - 임소하, 새벽의 부엌⏎⏎기다리는 사람은 시계를 본다 - 김수돌 (라디오에서)⏎⏎오래 입은 옷은 옷이 아니라 습관이다 - 지하철 광고 | 임소하 | 양파는 핑계가 되어 주는 채소다
      - 내일은 게으른 사람의 창고다. - 몽테뉴⏎- 급한 배낭에는 양말이 모자란다. - 존 버거⏎- 시계는 시간을 재지 않는다. - 유채린⏎- 한서윤 : 지도는 걸음을 줄인 것이다. | 한서윤 | 지도는 걸음을 줄인 것이다.
      연습은 재능이 도착할 때까지 불을 켜 두는 일이다.⏎-파블로 카잘스 | 파블로 카잘스 | 연습은 재능이 도착할 때까지 불을 켜 두는 일이다.
      - [[문기태]] 선생님 수업에서 들은 말: 퇴고는 남이 되어서 읽는 것이다. | 문기태 | 퇴고는 남이 되어서 읽는 것이다.
      - [[적게 모이는 기술]] - 임소하⏎  - "모임은 줄이는 것이 아니라 끝내는 것이다." | 임소하 | 모임은 줄이는 것이 아니라 끝내는 것이다.
      **모든 벽은 누군가의 오해에서 시작되었다.** (황이든, 『오해의 건축』)⏎→ Every wall began as somebody's misunderstanding. | 황이든 | 모든 벽은 누군가의 오해에서 시작되었다.
      체코의 교사 코발의 책에 이런 말이 나옵니다. "손은 기억하지만 이유는 기억하지 못한다." 에른스트 코발은 피아노를 가르쳤다. | 에른스트 코발 | 손은 기억하지만 이유는 기억하지 못한다.
      백도현 교수님은 "연습은 실수를 없애는 게 아니라 실수와 친해지는 것"이라고 하셨어요. | 백도현 | 연습은 실수를 없애는 게 아니라 실수와 친해지는 것
      이 말을 처음 쓴 사람은 김태완(2004)입니다. 그는 "망각은 고장이 아니라 편집이다"라고 말했습니다. | 김태완 | 망각은 고장이 아니라 편집이다
      반면에 러셀은 훨씬 낙관적이었다. 그는 "한가함을 견딜 수 있는 사람만이 문명을 견딜 수 있다"라고 말한 적이 있다. | 러셀 | 한가함을 견딜 수 있는 사람만이 문명을 견딜 수 있다
      """)
  void wordsAreWhose(String note, String speaker, String words) {
    assertThat(HeardNote.of(note).sure())
        .anyMatch(quote -> quote.isBy(speaker) && quote.gives(words));
  }

  @Rows(
      """
      나무의 경제학 (토마스 그린리프, 이한조 옮김, 숲과길, 2014)⏎⏎숲에는 적자가 없다. 다만 긴 외상이 있을 뿐이다. 9⏎⏎나무를 베는 값은 다음 세대가 낸다. 55⏎⏎→ 번역도 좋음 | 토마스 그린리프 | 숲에는 적자가 없다. 다만 긴 외상이 있을 뿐이다.
      ■ 유리의 문법 / 진서라 / 창가⏎⏎p.14⏎문장은 닫힌 방이 아니라 창틀이다.⏎⏎p.31~32⏎모르는 단어를 만나면 식탁이 기운다.⏎(→ 여기서 책을 한참 덮었다) | 진서라 | 모르는 단어를 만나면 식탁이 기운다.
      Your Notebook exported from **Harbour Light** by *Fennimore, Ada*⏎⏎Highlight (**yellow**) - Page 3 · Location 41⏎⏎The sea is not cruel. It is only unedited.⏎⏎Highlight (**blue**) - Page 5 · Location 77⏎⏎He could tell you how each one turned. | Ada Fennimore | The sea is not cruel. It is only unedited.
      제본가 이하림 님의 작업실에 다녀왔어요.⏎⏎**Q. 왜 실로 꿰매시나요?**⏎⏎풀은 약속이고 실은 증거예요. 저는 약속을 잘 못 믿어서요.⏎⏎**Q. 요즘 읽는 책은요?**⏎⏎『종이의 수명』이요. 세 번째 읽고 있어요. | 이하림 | 풀은 약속이고 실은 증거예요. 저는 약속을 잘 못 믿어서요.
      """)
  void textBelowIsTheirs(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.MONOLOGUE, words);
  }

  @Rows(
      """
      {{< quote author="Noor Adeyemi-Clark" source="The Long Shift" >}}⏎Nobody has ever cut a ribbon on a repaired bridge.⏎{{< /quote >}} | Noor Adeyemi-Clark | Nobody has ever cut a ribbon on a repaired bridge.
      {% blockquote Kent Beck, Letters %}⏎걸음이 작으면 넘어져도 아프지 않다.⏎{% endblockquote %} | Kent Beck | 걸음이 작으면 넘어져도 아프지 않다.
      ## Odile Ferrand — *Letters to a Lazy Reader* (1962)⏎⏎> You underline the sentence you already believed. | Odile Ferrand | You underline the sentence you already believed.
      > 하지 않기로 한 일이야말로 주석으로 남겨야 한다.⏎>⏎-- 배성호. 한 줄의 무게. 2장. 58쪽. | 배성호 | 하지 않기로 한 일이야말로 주석으로 남겨야 한다.
      """)
  void blockIsTheirs(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.BLOCK, words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 느린 강의 지도 - 한서윤⏎- 축척 없는 날 - 한서윤⏎- 빈집의 온도 - 오정례",
        "- 회의록 정리하기 - 김수돌⏎- 서버 옮기기 - 이하림⏎- 장보기 - 임소하",
        "양파는 채소다 - 속담⏎⏎깊은 우물은 소문을 내지 않는다 - 니체 (아닐 듯)⏎⏎오래 입은 옷은 습관이다 - 지하철 광고",
        "회의는 3시에 시작한다. 9⏎⏎방은 4층에 있다. 12",
        "- 드러커가 회의를 흘린 땀이라고 했다는 얘기를 인용함 (p.76)",
        "윤보해는 책에서 울프가 일기에 적었다는 말을 인용한다. \"나는 답을 모은 적이 없다.\"",
        "{{< figure src=\"a.png\" author=\"Kent Beck\" >}}⏎그림 아래의 글이다.⏎{{< /figure >}}",
        "Joe Polastre showed slides.⏎⏎Midas / Innovation Toolkit⏎- Joe Polastre",
        "{{< quote >}}⏎{{< img src=\"a.png\" >}} Welcome to the idea of this week.⏎{{< card author=\"Bruce Lee\" >}} text here {{< /card >}}",
        "Kent Beck wrote this.⏎⏎**Q. How is it deployed?**⏎⏎It is done with a script that runs at night.⏎⏎**Q. By whom?**⏎⏎By whoever is on duty that week.",
        "**Q. 배포는 언제 하나요?**⏎⏎금요일은 피합니다. 월요일에 합니다.⏎⏎**Q. 누가 하나요?**⏎⏎당번이 합니다. 표를 보세요.",
      })
  void listsTasksAndDoubtsAreNone(String note) {
    HeardNote.of(note).givesNothing();
  }

  @Test
  void pageOfAPersonInTheNotesIsTheirs() {
    assertThat(HeardNote.of("[[문기태]]는 \"한서윤의 문장은 줄자처럼 접혀 있다\"고 썼다.").sure())
        .anyMatch(quote -> quote.isBy("문기태"));
  }
}
