package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Book notes in the layouts of many keepers' wikis. A row is a note. */
class WikiNotesTest {
  @Rows(
      """
          # 읽은 책⏎⏎## 『물의 사전』 - 마르코 벨리니 지음, 서아영 옮김, 나무집⏎⏎> 물은 낮은 곳을 기억한다. | 마르코 벨리니 | 물은 낮은 곳을 기억한다.
          # Log⏎⏎### *Bread and Rivers* by Ikuo Tamada⏎⏎> Dough does not know what time it is. | Ikuo Tamada | Dough does not know what time it is.
          # Log⏎⏎### *How to Fold a Map* — Philip Marr⏎⏎> A fold is a road that nobody walks. | Philip Marr | A fold is a road that nobody walks.
          # 읽은 책⏎⏎## 『서랍 속의 도시』⏎⏎에리카 순드 지음 / 민경주 옮김 / 나무집⏎⏎> 광장은 비어 있을 때 가장 넓다. | 에리카 순드 | 광장은 비어 있을 때 가장 넓다.
          # 느린 기계⏎⏎남이수의 책. 2020년 출간.⏎⏎## 1장⏎⏎### 14쪽⏎⏎> 느린 기계는 고장을 미리 말한다. | 남이수 | 느린 기계는 고장을 미리 말한다.
          # 느린 길⏎⏎[느린 길 - 오세진 - 알라딘](https://www.aladin.co.kr/shop/wproduct.aspx?ItemId=1)⏎⏎저자의 여행기.⏎⏎> 걷는 사람은 하루에 한 마을만큼 안다. (p. 12) | 오세진 | 걷는 사람은 하루에 한 마을만큼 안다.
          # (책) 느린 기계⏎⏎## 1장⏎⏎> 느린 기계는 고장을 미리 말한다.[^1]⏎⏎## 참고문헌⏎⏎- 느린 기계 / 남이수 저 / 나무집 / 2017년⏎⏎[^1]: 21쪽. | 남이수 | 느린 기계는 고장을 미리 말한다.
          # (책) 느린 기계⏎⏎>⏎느린 기계는 고장을 미리 말한다.⏎⏎## 참고문헌⏎⏎- 느린 기계 / 남이수 저 / 나무집 / 2017년 | 남이수 | 느린 기계는 고장을 미리 말한다.
          # 하임 로젠탈 (Chaim Rosenthal)⏎⏎1931년생. 수학자이자 교육자.⏎⏎## 저작에서⏎⏎> 분필을 부러뜨린 만큼 나는 배웠다. | 하임 로젠탈 | 분필을 부러뜨린 만큼 나는 배웠다.
          # 모임⏎⏎- 책: 『혼자 먹는 저녁』 (함지영, 2019)⏎- 참석: 셋⏎⏎## 함께 읽은 부분⏎⏎> 혼자 먹는 사람은 접시를 오래 바라본다. (23쪽) | 함지영 | 혼자 먹는 사람은 접시를 오래 바라본다.
          > 나중에 쓰겠다는 테스트는 나중에 하겠다는 운동과 같다.⏎> — 안도 세이지, 『항구의 개발』 | 안도 세이지 | 나중에 쓰겠다는 테스트는 나중에 하겠다는 운동과 같다.
          > 남이 쓴 코드가 아니라 아무도 다시 읽지 않은 코드다. (서윤호, 《두 번째 독자》, 101쪽) | 서윤호 | 남이 쓴 코드가 아니라 아무도 다시 읽지 않은 코드다.
          > 버그는 가정과 가정 사이에 산다. - 박정연, 『가정의 가계부』 | 박정연 | 버그는 가정과 가정 사이에 산다.
          """)
  void authorOfAHeadingALineOrAListSaysWhatIsQuoted(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.BLOCK, words);
  }

  @Rows(
      """
          # 엄마의 지도⏎⏎* 지은이: 한세경⏎* ISBN: 979⏎⏎**p. 9**⏎⏎엄마는 지도 대신 간판을 외운다.⏎⏎**p. 27**⏎⏎사람은 자기가 선 곳을 몰라서 길을 잃는다. | 한세경 | 엄마는 지도 대신 간판을 외운다.
          # Salt Roads⏎⏎**Fontaine, Marguerite**⏎⏎Highlight (**yellow**) - Page 8 · Location 112⏎⏎The first accountants were camel drivers.⏎⏎Highlight (**blue**) - Page 11 · Location 160⏎⏎A road is an agreement that was walked on. | Marguerite Fontaine | The first accountants were camel drivers.
          # Quotes⏎⏎The map is cheaper than the walk, and that is its trouble.⏎⏎-- Wilhelmina Oduya, *Footnotes* | Wilhelmina Oduya | The map is cheaper than the walk, and that is its trouble.
          # 올해의 문장⏎⏎### 1월 — 《옥상 정원사》, 이소담⏎⏎***씨앗 봉투의 사진은 약속이 아니라 소망이다.***⏎⏎### 2월 — 《정원의 끝》, 이소담⏎⏎***정원은 문이 없는 방이다.*** | 이소담 | 씨앗 봉투의 사진은 약속이 아니라 소망이다.
          """)
  void whatStandsWithoutQuotationMarksIsTheAuthors(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.MONOLOGUE, words);
  }

  @Rows(
      """
          # 명언 모음⏎⏎- "물은 다투지 않으나 이기지 못하는 것이 없다." – 노자 | 노자 | 물은 다투지 않으나 이기지 못하는 것이 없다.
          # 명언 모음⏎⏎- "말을 아끼면 말이 나를 아낀다고 한다." - 도로시 파커 | 도로시 파커 | 말을 아끼면 말이 나를 아낀다고 한다.
          # Quotes⏎⏎"I swept the floor for a year and knew where everything fell." (Dorothea Finch, *The Workshop*, p. 12) | Dorothea Finch | I swept the floor for a year and knew where everything fell.
          “The lamplighter touched every door in the town.”⏎⏎Excerpt From⏎The Lantern Years⏎Yusuf Demirel⏎This material may be protected by copyright. | Yusuf Demirel | The lamplighter touched every door in the town.
          """)
  void quotationsAreTheirsWhoStandBesideThem(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.DIRECT, words);
  }

  @Test
  void aColumnOfATableSaysWhoseASentenceIs() {
    HeardNote.of(
            """
            # 적어 둔 문장

            | 번호 | 문장 | 책 | 저자 |
            |---|---|---|---|
            | 1 | 빚진 사람의 달력에는 요일이 없다. | 이자의 밤 | 권시안 |
            """)
        .gives("권시안", QuoteType.DIRECT, "빚진 사람의 달력에는 요일이 없다.");
  }

  @Test
  void aTableWithoutAHeaderNamesTheAuthorOfTheBook() {
    HeardNote.of(
            """
            # 간척지

            | | |
            |---|---|
            | 작가 | 배수완 |
            | 갈래 | 소설 |

            ## 문장

            > 땅에서 자꾸 조개껍데기가 나왔다. (9쪽)
            """)
        .gives("배수완", QuoteType.BLOCK, "땅에서 자꾸 조개껍데기가 나왔다.");
  }

  @Test
  void translationBelowAQuoteIsTheSamePersons() {
    HeardNote heard =
        HeardNote.of(
            """
            # On Plainness

            저자: 존 버거
            ISBN: 979

            > Plain does not mean empty. A plain room has been argued about.

            소박하다는 것은 비었다는 뜻이 아니다. 소박한 방은 이미 논쟁이 끝난 방이다.

            > I distrust any design that arrives with its own vocabulary.

            자기만의 어휘를 들고 오는 설계를 나는 믿지 않는다.
            """);
    assertThat(heard.sure())
        .filteredOn(quote -> quote.type() == QuoteType.MONOLOGUE)
        .extracting(quote -> quote.speaker().name())
        .containsExactly("존 버거", "존 버거");
  }

  @Test
  void calloutsAndRemarksInsideOfAQuoteAreNoWordsOfTheBook() {
    HeardNote heard =
        HeardNote.of(
            """
            ---
            저자: 윤가람
            출판사: 나무집
            ---
            # 나무가 걷는 법

            > [!info] 책 소개
            > 숲을 스무 해 걸은 기록. 도서관에서 빌림.

            > [!quote] p.18
            > 나무는 서두르지 않는다. 다만 쉬지 않는다.

            > 뿌리는 길을 모른다. 모르기 때문에 사방으로 뻗는다. (33쪽)
            > > 우리 팀의 이야기 같다. 회의에 가져갈 것.
            """);
    assertThat(heard.sure())
        .extracting(HeardQuote::words)
        .noneMatch(words -> words.contains("도서관"))
        .noneMatch(words -> words.contains("우리 팀"))
        .anyMatch(words -> words.startsWith("나무는 서두르지"))
        .anyMatch(words -> words.startsWith("뿌리는 길을"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A dash within running text, a word in brackets, a person's remarks below a talk's title.
        "“의도”와 “결과”를 나눈다 — 의도는 분명하지만, 결과는 아직 모른다.",
        "> 이 꽃은 그늘에서는 잘 자란다. (값이 적당한지, 내게 어울리는지는 모른다)",
        "> 문을 닫아라. (명령문)",
        "# 함수호출(function call)⏎⏎이번 글에서는 함수호출을 살펴본다.⏎⏎> 함수 A가 함수 B를 부른다.",
        "## 객체의 사실 - 조영호⏎⏎> 결국 이 책은 설계 이야기다. 나중에 다시 읽어 볼 것.",
        "- \"천 리 길도 한 걸음부터\" (속담)⏎- \"오늘 걷지 않으면 내일은 뛰어야 한다\" - 작자 미상",
      })
  void whatOnlyLooksSoIsNobodys(String note) {
    HeardNote.of(note).givesNothing();
  }
}
