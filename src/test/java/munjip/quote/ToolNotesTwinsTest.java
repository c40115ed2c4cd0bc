package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The twins of {@link ToolNotesTest}: laid out alike, and nobody's words. */
class ToolNotesTwinsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [[이동욱]]\n  - 만나서 점심을 먹었다.\n  - 다음 주에 다시 보기로 했다.",
        "- 할 일\n  - \"서버를 다시 켜고 로그를 본다는 것\"\n- [[이동욱]] 생일",
        "> [!quote] p. 41\n> 사다리는 접히는 길이다.\n\n사다리 이야기는 서랍을 떠올리게 한다.\n\n> [!quote] p. 68\n> 오르는 사람은 아래를 두 번 본다.",
        "---\ntitle: 여행 사진 모음\n---\n## 이동욱\n\n아침에 산에 올랐다.\n\n## 강유선\n\n저녁에 강을 건넜다.",
        "# 회의 (발표)\n\n이동욱, 회의실 2023\n\n오늘은 \"다음 분기에는 서버를 늘린다\"가 주제였다.",
        "| 책 | 저자 | 상태 |\n|---|---|---|\n| 느린 연장 | 마렌 홀트 | 다 읽음 |",
        "이동욱은 2014년 어느 강연에서 한 말이라고 한다.",
        "- 유일성\n  - > 릴레이션의 모든 줄을 하나로 가려내는 속성들의 집합\n  - 유일성",
        "- > 관계의 줄을 하나로 가려내는 속성들의 집합이다.\n  - 유일성\n  - 최소성",
        "객체경어법은 다음과 같이 높일 때 쓰입니다.\n\n> 언니가 아버지께 선물을 드렸다.",
        "해당 문장은 원서에는 다음과 같이 적혀 있다.\n\n> 언니가 아버지께 선물을 드렸다.",
        "- The Mayor met Hari Seldon after he refused to show up was nice\n  - \"You tell me she will survive and I will believe you.\"",
        "개리 베른하르트(Gary Bernhardt)의 강연 “The Birth & Death of JavaScript”를 보았다.",
        "Did Le Corbusier really say that the street was \"a corridor that had lost its house\"?",
        "## Sayings\n\n- \"The sea is a slow letter that nobody signs.\" - Anon."
      })
  void nobodyIsQuoted(String note) {
    assertThat(HeardNote.of(note).sure()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 읽을 책\n\n- Kent Beck\n  - \"Test Driven Development: By Example\"",
        "# 이번 주\n\n- Kent Beck\n  - \"Review the onboarding document draft\"",
        "- Sarah Miller\n  - \"git commit --amend --no-edit\"",
        "# 할 일\n\n- [[강유선]]\n  - \"디자인 시안 확인하고 답장하기\"",
        "- 담당: [[이동욱]]\n  - \"결제 모듈 시험을 먼저 쓴다\"",
        "- keynote: Sarah Miller\n  - \"How we moved to another city in a year.\"",
        "- [[이동욱]] 인터뷰\n  - \"왜 개발자가 되셨나요? 그 계기가 궁금합니다?\"",
        "- [[이동욱]]\n  - > [ ] 코드 리뷰를 부탁하기",
        "- [[이동욱]]\n  - 베를린 학회에서 처음 만났다.\n    - from:: [[2023-05-02]]",
        "# Interview schedule\n\nSarah Miller: 10:00 in room three with the others.\n\nDavid Brown: 11:00 in room four.",
        "# 인터뷰 준비\n\n이동욱: 질문지를 쓰고 보낸다.\n\n강유선: 장소를 예약한다.",
        "---\ntags: [quotes]\n---\n## Steve Jobs\n\nHe founded Apple in 1976 and returned in 1997.\n\n## Ada Lovelace\n\nThe first programmer, daughter of a poet.",
        "# 영어 문장 모음\n\n## Kim Minsu\n\nCould you please send me the report by Friday.\n\n## Sarah Connor\n\nI would like to order a cup of coffee.",
        "| Book | Author | My review |\n|---|---|---|\n| Refactoring | Martin Fowler | \"Too long but worth it for chapter one.\" |",
        "| 단어 | 저자 | 말 |\n|---|---|---|\n| 서버 | 이동욱 | 서비스를 제공하는 컴퓨터를 말한다 |",
        "Release 2.0 (Kim Minsu)\n- highlights: faster build | smaller image of 40 MB\n\nThe image starts in one second.",
        "발표자: 이동욱\n\n- \"이 부분은 나중에 다시 찾아볼 것\"\n- \"Error: cannot find module express\"",
        "> [!quote] Remember\n> Always wash your hands before you cook.",
        "이동욱 님이 버그를 알려 주셨다. 로그를 옮긴다.\n\n> connection refused while opening the socket",
        "---\ntitle: 이동욱\n---\n개발자. 1985년생.\n\n## 글\n\n- 블로그를 십 년 넘게 운영한다."
      })
  void whatOnlyLooksLikeOneIsNone(String note) {
    HeardNote.of(note).givesNothing();
  }
}
