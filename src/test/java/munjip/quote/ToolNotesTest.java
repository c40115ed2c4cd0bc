package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words as the tools people keep notes with lay them out: outlines, callouts, exports, tables,
 * collections by person, notes of talks. A row is a note.
 */
class ToolNotesTest {
  @Rows(
      """
      # 차우재⏎⏎수필가 (1931-2004). 시계를 고쳤다.⏎⏎### 말과 글⏎⏎* 시계를 고치는 사람은 시간을 믿지 않는다. (태엽, 12쪽)⏎* 가난은 소리가 난다. (초침, 7쪽) | 차우재 | DIRECT | 시계를 고치는 사람은 시간을 믿지 않는다.
      - [[@문태섭]]⏎  - 지붕은 비를 막는 것이 아니라 미루는 것이다.⏎    - from:: [[지붕의 책]]⏎- 할 일⏎  - 지붕 보기 | 문태섭 | DIRECT | 지붕은 비를 막는 것이 아니라 미루는 것이다.
      - 신재홍 대표 인터뷰 (주말판)⏎  - "첫 직원은 손님이었던 사람입니다. 그래서 오래 남았어요." | 신재홍 | DIRECT | 첫 직원은 손님이었던 사람입니다. 그래서 오래 남았어요.
      - podcast: [[Hugo Lindqvist]] on ladders⏎  - "A ladder is a road that has lost its patience." | Hugo Lindqvist | DIRECT | A ladder is a road that has lost its patience.
      - 이번 달 책: [[사다리]] by [[권이담]]⏎  - > 오르는 사람은 아래를 두 번 본다.⏎  - > 사다리는 접히는 길이다. | 권이담 | BLOCK | 오르는 사람은 아래를 두 번 본다.
      - > A lamp is a promise the evening keeps.⏎  - [[Ottilie Brandvold]], *Night Desk* | Ottilie Brandvold | BLOCK | A lamp is a promise the evening keeps.
      """)
  void outlineTells(String note, String speaker, String type, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.valueOf(type), words);
  }

  @Rows(
      """
      > [!quote] Blaise Pascal⏎> The eye tires of all things but being asked. | Blaise Pascal | The eye tires of all things but being asked.
      > [!quote]- Tobias Renner, *The Guest Room*, ch. 2⏎> An alarm is a stranger who has your key. | Tobias Renner | An alarm is a stranger who has your key.
      > [!quote] [[느린 연장]]의 마렌 홀트⏎> 새 연장은 손을 처음으로 되돌린다. | 마렌 홀트 | 새 연장은 손을 처음으로 되돌린다.
      ---⏎author: Ines Calloway⏎isbn: 1⏎---⏎## Highlights⏎⏎> [!quote] p. 9 (quoting [[Simone Weil]])⏎> To wait is to hold a door for nobody yet. | Simone Weil | To wait is to hold a door for nobody yet.
      ### [[정원의 장부]] / [[노라 핀치]]⏎⏎> [!quote]⏎> 잡초는 일찍 온 손님이다. 자리가 아직 없을 뿐이다.⏎> ^weed⏎⏎> [!quote]⏎> 장부에는 비가 적히지 않는다. | 노라 핀치 | 잡초는 일찍 온 손님이다. 자리가 아직 없을 뿐이다.
      """)
  void calloutSaysWhose(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.BLOCK, words);
  }

  @Test
  void calloutsWithNamesAreQuotesOfTheirOwn() {
    HeardNote heard =
        HeardNote.of(
            """
            ### [[정원의 장부]] / [[노라 핀치]]

            > [!quote]
            > 잡초는 일찍 온 손님이다. 자리가 아직 없을 뿐이다.
            > ^weed

            > [!quote]
            > 장부에는 비가 적히지 않는다. ^rain
            """);

    assertThat(heard.sure())
        .extracting(HeardQuote::words)
        .containsExactly("잡초는 일찍 온 손님이다. 자리가 아직 없을 뿐이다.", "장부에는 비가 적히지 않는다.");
  }

  @Test
  void clippingsOfAReadingDeviceAreTheirAuthors() {
    String clippings =
        """
        Bread and Entropy: A Life (Tamada, Ikuo)
        - Your Highlight on page 12 | Location 88-89 | Added on Monday, March 2, 2020

        A loaf is an argument with the weather, and the weather has time.
        ==========
        느린 연장 (마렌 홀트)
        - 34페이지 하이라이트 | 위치 500-502 | 추가됨: 2020년 3월 2일

        연장은 쓰는 사람보다 오래 기다린다.
        ==========
        어린 여우 (생텍쥐페리 (Antoine de Saint-Exupéry))
        - 71페이지의 하이라이트 | 위치 902-903 | 2024년 6월 1일에 추가함

        여우는 기다리는 법을 먼저 배웠다.
        ==========
        Walden
        - Your Highlight on page 5 | Added on Monday, May 6, 2024

        Nobody knows whose this is in the file.
        ==========
        Bread and Entropy: A Life (Tamada, Ikuo)
        - Your Note on Location 90 | Added on Monday, March 2, 2020

        compare with the other book
        ==========
        """;

    assertThat(HeardNote.of(clippings).sure())
        .anyMatch(q -> q.isBy("Ikuo Tamada") && q.gives("A loaf is an argument with the weather"))
        .anyMatch(q -> q.isBy("마렌 홀트") && q.gives("연장은 쓰는 사람보다 오래 기다린다."))
        .anyMatch(q -> q.isBy("생텍쥐페리") && q.words().equals("여우는 기다리는 법을 먼저 배웠다."))
        .hasSize(3);
  }

  @Rows(
      """
      Bread and Entropy (Tamada, Ikuo)⏎⏎A loaf is an argument with the weather.⏎  Highlight, Location 88⏎⏎NOTE: compare⏎  Location 90 | Ikuo Tamada | DIRECT | A loaf is an argument with the weather.
      # 『밤의 창고』 - 윤서라⏎⏎밤에는 상자가 더 무겁다. 아무도 들지 않기 때문이다.⏎⏎(21쪽)⏎⏎→ 첫 문장부터 좋았다.⏎⏎---⏎⏎열쇠는 늘 다른 주머니에 있다.⏎⏎(58쪽) | 윤서라 | MONOLOGUE | 밤에는 상자가 더 무겁다. 아무도 들지 않기 때문이다.
      author:: Nadia Kessler⏎⏎- ## Highlights⏎  - Meetings last as long as the coffee.⏎    - Location 233⏎    - 맞는 말인 듯⏎  - Nobody reads the plan. They read the map.⏎    - Location 410 | Nadia Kessler | MONOLOGUE | Meetings last as long as the coffee.
      책: 물건의 나이 (정하윤)⏎⏎## 뽑은 구절⏎⏎1. 나이는 처음 이름 불린 날부터 센다. (41쪽)⏎2. 수리는 물건에게 하는 인사다. (77쪽) | 정하윤 | DIRECT | 수리는 물건에게 하는 인사다.
      """)
  void pageStandsBesideTheWords(String note, String speaker, String type, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.valueOf(type), words);
  }

  @Rows(
      """
      ---⏎title: 다리에 대한 인용문 모음⏎---⏎## 이사도라 벤슨⏎⏎> 다리는 강의 허락을 받지 않는다.⏎> -- 다리의 책. 1장. 12쪽.⏎⏎## 노먼 헤이스팅스: 다리와 돌⏎⏎> 돌은 물을 기억한다. | 이사도라 벤슨 | BLOCK | 다리는 강의 허락을 받지 않는다.
      ---⏎title: 배움에 대한 말 모음⏎---⏎## 도하린 (수학 교사)⏎⏎틀린 답에는 주소가 있다.⏎⏎=> 이 부분 기억하자⏎⏎## 강유선⏎⏎묻는 사람이 먼저 배운다. | 도하린 | DIRECT | 틀린 답에는 주소가 있다.
      ---⏎title: Work⏎tags: [quotes]⏎---⏎- **Amara Oduya**: a meeting holds what hands cannot.⏎- **Amara Oduya** again: to delegate is to be wrong by proxy. | Amara Oduya | DIRECT | to delegate is to be wrong by proxy.
      """)
  void collectionIsPartedByPersons(String note, String speaker, String type, String words) {
    assertThat(HeardNote.of(note).sure())
        .anyMatch(
            quote -> quote.isBy(speaker) && quote.type().name().equals(type) && quote.gives(words));
  }

  @Rows(
      """
      **발표자**: Renata Solberg⏎**길이**: 32분⏎⏎## 들은 말⏎⏎02:10 — "Nobody weeds a river, and nobody should."⏎⏎11:45 — "A note is a door you have not oiled."⏎(여기서 다들 웃음) | Renata Solberg | A note is a door you have not oiled.
      type:: [[강연]]⏎speaker:: [[박인주]]⏎⏎- ## 걷는 도시⏎  - "차는 도시를 지나가지만 사람은 도시에 걸립니다." | 박인주 | 차는 도시를 지나가지만 사람은 도시에 걸립니다.
      # Dull Queues (talk)⏎⏎Marisol Quint, BackendDays 2018, 40 min⏎⏎- "A queue is a bet that later will be calmer." | Marisol Quint | A queue is a bet that later will be calmer.
      """)
  void talkIsItsSpeakers(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.DIRECT, words);
  }

  @Rows(
      """
      천수항의 산문집 『마루의 시간』에는 내가 좋아하는 구절이 있다.⏎⏎> 마루는 밤에 숨을 쉰다. | 천수항 | 마루는 밤에 숨을 쉰다.
      오기준 님이 댓글을 남겨 주셨다. 허락을 받아 옮긴다.⏎⏎> 버리자는 말은 거두겠습니다. 나머지는 그대로입니다. | 오기준 | 버리자는 말은 거두겠습니다.
      And here is Vesterholm, on varnish:⏎⏎> Three thin coats are one promise kept three times. | Vesterholm | Three thin coats are one promise kept three times.
      문태섭은 [지붕의 책](/book/roof)에서 둘을 이렇게 구분한다.⏎⏎> 처마는 비와 나 사이의 거리이다.[^1]⏎⏎[^1]: 『지붕의 책』. 2장. 33쪽. | 문태섭 | 처마는 비와 나 사이의 거리이다.
      ---⏎title: "소금집 (차은서 장편소설) 을 읽고"⏎---⏎염전 마을의 이야기입니다.⏎⏎소설의 첫 문장은 이렇습니다.⏎⏎> 소금은 바다가 두고 간 편지다. | 차은서 | 소금은 바다가 두고 간 편지다.
      ---⏎title: "Review: The Unfinished Bridge"⏎---⏎Anselm Korda's *The Unfinished Bridge* is long. He says so himself.⏎⏎The last chapter is worth it:⏎⏎> Hand over a bridge the way you hand over a shift. | Anselm Korda | Hand over a bridge the way you hand over a shift.
      """)
  void lineBeforeTells(String note, String speaker, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.BLOCK, words);
  }

  @Rows(
      """
      > 매듭은 풀릴 수 있어야 매듭이다.[^1]⏎⏎## 참고문헌⏎⏎- 매듭의 책 / 이사도라 벤슨, 랄프 존스턴 공저 / 박도윤 역 / 실과바늘⏎⏎[^1]: 매듭의 책. 3장. 77쪽. | 이사도라 벤슨
      > 매듭은 풀릴 수 있어야 매듭이다.[^1]⏎⏎## 참고문헌⏎⏎- 매듭의 책 / 랄프 존스턴 저 / 박도윤 역 / 물가출판사⏎⏎[^1]: 매듭의 책. 3장. 77쪽. | 랄프 존스턴
      """)
  void firstAuthorOfTheListIsMeant(String note, String speaker) {
    HeardNote.of(note).gives(speaker, QuoteType.BLOCK, "매듭은 풀릴 수 있어야 매듭이다.");
  }

  @Test
  void publisherIsNoJudge() {
    assertThat(HeardNote.of("책은 물가출판사에서 나왔다. 물가출판사는 작다고 랄프 존스턴은 말했다.").people())
        .extracting(Named::name)
        .containsExactly("랄프 존스턴");
  }

  @Test
  void pageOnAPersonTellsOtherNames() {
    HeardNote heard =
        HeardNote.of(
            """
            ---
            title: 허윤재
            aliases: [Huh Yunjae]
            ---

            건축가. 1951년생.

            ## 말

            > [!quote] [[창을 내는 일]] p.15
            > 창은 밖에 두고 온 것을 보려고 낸다.

            - "계단은 사람이 자기 무게를 세는 자리" ([[강연 메모]])
            """);

    assertThat(heard.people().getFirst().aliases()).contains("Huh Yunjae");
    assertThat(heard.sure())
        .allMatch(quote -> quote.isBy("허윤재"))
        .anyMatch(quote -> quote.gives("창은 밖에 두고 온 것을 보려고 낸다."))
        .anyMatch(quote -> quote.gives("계단은 사람이 자기 무게를 세는 자리"));
  }

  @Rows(
      """
      북토크에 문해원 작가가 나왔다.⏎⏎문 작가는 의자 하나를 더 놓고 싶었다고 답했다. | 문해원 | INDIRECT | 의자 하나를 더 놓고 싶었다
      최만복 선장은 내게 "배는 팔아도 자리는 안 판다"고 잘라 말했다. | 최만복 | DIRECT | 배는 팔아도 자리는 안 판다
      They quote ICU nurse Henrike Dahl: "I do not hear it any more, I hear it stop." | Henrike Dahl | DIRECT | I do not hear it any more, I hear it stop.
      """)
  void whatSomebodyIsTellsAName(String note, String speaker, String type, String words) {
    HeardNote.of(note).gives(speaker, QuoteType.valueOf(type), words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"이동욱 대표가 왔다. 이 대표는 서버를 늘리겠다고 말했다.", "김수돌과 김이한이 왔다. 김 교수는 시험이 먼저라고 말했다."})
  void surnameOfTwoOrThatIsAWordIsNobodys(String note) {
    assertThat(HeardNote.of(note).sure())
        .noneMatch(quote -> quote.saidAs().matches("[이김] (?:대표|교수)"));
  }

  @Test
  void turnsKeptAsBlockQuotesAreEachTheirSpeakers() {
    HeardNote heard =
        HeardNote.of(
            """
            # Systems

            **Author:** Kaito Brandt & Elise Moray
            **ISBN:** 1

            > **Moray:** I have never seen a mistake, only its neighbours. (p. 59)

            > **Brandt:** That is a good line and a bad bug report. (p. 59)

            > "Undo is an apology made in advance." (p. 12)
            """);

    assertThat(heard.sure())
        .anyMatch(
            q ->
                q.isBy("Elise Moray")
                    && q.gives("I have never seen a mistake, only its neighbours."))
        .anyMatch(
            q -> q.isBy("Kaito Brandt") && q.gives("That is a good line and a bad bug report."))
        .hasSize(3);
  }

  @Test
  void pageBehindABlockQuoteIsNotTheRemarks() {
    HeardNote heard =
        HeardNote.of(
            """
            ---
            author: Ines Calloway
            isbn: 1
            ---
            ## Highlights

            > We pruned in winter because my father did.

            p. 38. This is the bit that I keep telling people at work.
            """);

    assertThat(heard.sure())
        .extracting(HeardQuote::words)
        .containsExactly("We pruned in winter because my father did.");
  }

  @Test
  void tableOfWordsSaysWhose() {
    HeardNote.of("| 쪽 | 누구 | 말 |\n|---|---|---|\n| 72 | 강순덕 (시장 좌판) | 손님이 깎는 건 내 아침이야 |")
        .gives("강순덕", QuoteType.DIRECT, "손님이 깎는 건 내 아침이야");
  }

  @Test
  void tableOfBooksKeepsQuotations() {
    HeardNote.of(
            """
            | When | Book | Who | One line |
            |---|---|---|---|
            | Jan | Bread and Entropy | Johanna Brick | loved it |
            | Feb | A Sunday Without Maps | Evelyn Harte | "To be lost is to learn how wide a road is." |
            """)
        .gives("Evelyn Harte", QuoteType.DIRECT, "To be lost is to learn how wide a road is.");
  }

  @Rows(
      """
      켄트 벡의 주장은 두 언어가 생각보다 비슷하다는 것이다. | 켄트 벡 | 두 언어가 생각보다 비슷하다는 것이다.
      켄트 벡은 좋은 글이란 천천히 쓴 글이라고 한다. | 켄트 벡 | 좋은 글이란 천천히 쓴 글이
      """)
  void whatIsLikenedMayBeTheClaim(String note, String speaker, String words) {
    assertThat(HeardNote.of(note).sure()).anyMatch(quote -> quote.isBy(speaker));
  }

  @Test
  void powersAreNoNamesOfBlocks() {
    HeardNote.of("> 빛의 세기는 거리로 정해진다 E = mc ^2\n> — Kent Beck")
        .gives("Kent Beck", QuoteType.BLOCK, "빛의 세기는 거리로 정해진다 E = mc ^2");
  }

  @Test
  void longListsOfPagesTakeNoStack() {
    String pages = "> — 1장\n".repeat(3_000);

    assertThat(HeardNote.of("켄트 벡은 시험이 먼저라고 말했다.\n\n> 차례\n" + pages).sure()).hasSize(1);
  }

  @Test
  void projectsNameNobody() {
    assertThat(
            HeardNote.of(
                    "[React](https://github.com/facebook/react)와 [값](https://github.com/pricing)을 보았다.")
                .people())
        .isEmpty();
  }

  @Test
  void authorOfANovelKeepsTheWholeName() {
    HeardNote.of("---\ntitle: \"느린 연장 (마렌 홀트 장편소설)\"\n---\n> 연장은 쓰는 사람보다 오래 기다린다.")
        .gives("마렌 홀트", QuoteType.BLOCK, "연장은 쓰는 사람보다 오래 기다린다.");
  }

  @Test
  void authorOfTheBookIsNotTheCriticNamedBefore() {
    HeardNote heard =
        HeardNote.of(
            """
            ---
            author: "[[한강]]"
            type: book
            isbn: 1
            ---
            신형철은 이 소설을 두고 "강을 건너간 강의 소설"이라고 평했다.

            작가는 인터뷰에서 "오래 참은 고통으로 이 소설을 썼다"고 밝혔다.
            """);

    assertThat(heard.sure())
        .anyMatch(quote -> quote.isBy("한강") && quote.gives("오래 참은 고통으로 이 소설을 썼다"));
  }

  @Test
  void signatureIsNotThatOfTheNextBlock() {
    HeardNote heard =
        HeardNote.of(
            "> 아는 만큼 보인다. — 유홍준, 『답사기』\n\n> \"I would have written less, but I had no time.\" Pascal");

    assertThat(heard.sure()).extracting(HeardQuote::words).containsExactly("아는 만큼 보인다.");
  }

  @Test
  void remarksAmongBlockQuotesAreTheNotesOwn() {
    HeardNote heard =
        HeardNote.of(
            """
            ---
            title: The Unhurried Hand
            author: Ines Calloway
            isbn: 1
            ---
            ## Highlights

            > [!quote] p. 14
            > Hurry is what we call it when another owns the clock.

            - This is the best line in the book.
            """);

    assertThat(heard.sure())
        .extracting(HeardQuote::words)
        .containsExactly("Hurry is what we call it when another owns the clock.");
  }
}
