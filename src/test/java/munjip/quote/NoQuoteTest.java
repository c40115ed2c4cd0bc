package munjip.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a quote and is none: nothing of it is taken for sure. */
class NoQuoteTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "이른바 “생산성”이라는 것은 대개 달력의 빈칸이다.",
        "켄트 벡은 ‘빨강’, ‘초록’, ‘정리’의 순서를 지킨다.",
        "The so-called “smart” kettle needs an update before tea.",
        "앨런 케이의 “다이나북”은 아직 식탁 위에 없다.",
        "Julia Evans worked on the “bug” for two nights.",
        "마틴 파울러는 “리팩터링”이라는 말을 자주 쓴다.",
        "이수지 박사는 ‘작은 자료’ 연구실을 옮겼다.",
        "Their “team of teams” met on Tuesday.",
      })
  void scareQuotesAndTermsAreNone(String note) {
    HeardNote.of(note).givesNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "어슐러 르 귄의 『밤의 지도』를 다시 읽었다.",
        "마틴 파울러는 「고치기 쉬운 코드」를 2009년에 발표했다.",
        "Rich Hickey gave a talk called “Naps and Other Debuggers” in May.",
        "오늘 읽은 글: “정원사의 컴파일러” (켄트 벡, 2021)",
        "Maya Angelou's “Letters to the Kitchen” is out of print.",
        "레이첼 카슨이 쓴 『바닷가의 첫 페이지』는 절판되었다.",
        "“창가의 메모”는 앨런 케이가 그린 그림의 제목이다.",
        "Dan Luu's post “Graphs and Meetings” has forty comments.",
        "켄트 벡은 “작은 걸음의 기록과 남은 이야기들”이라는 제목의 글을 썼다.",
        "켄트 벡은 블로그에 “작은 걸음에 관한 열 가지 메모”라는 글을 올렸다.",
        "켄트 벡의 책 “작은 걸음의 기록”에 따르면 코드는 정원이다.",
        "Martin Fowler wrote a chapter about the long path along the river.",
        "Martin Fowler described a pattern called “strangler path” in his talk.",
        "- [걸음을 줄이면 길이 보인다](https://example.org) - 켄트 벡",
        "- “작은 걸음의 기록” (켄트 벡, 2021)",
        "- 켄트 벡: 작은 걸음의 기록",
        "켄트 벡의 “작은 걸음의 기록과 남은 이야기들”을 읽고 있다.",
        "- Alan Kay (1972): \"A Window for Children of All Ages\" 논문에서 다이나북을 그렸다.",
        "In his 1977 book “A Garden of Small Houses and Towns”, Kent Beck described how walls grow.",
      })
  void titlesOfWorksAreNone(String note) {
    HeardNote.of(note).givesNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\nKent Beck said, \"red, green, clean up and go home\"\n```",
        "`console.log(\"Grace Hopper said: ask the clock, not the calendar\")` 를 실행한다.",
        "    켄트 벡은 “걸음이 작으면 넘어져도 아프지 않다”라고 말했다.\n",
        "`author = \"Barbara Liskov\"` 를 설정 파일에 적는다.",
        "“저장하시겠습니까?” 창에서 “아니요”를 누른다.",
        "Press “Save as…” and choose “Keep both files” when asked.",
        "설정에서 “알림 받지 않기”를 고르고 “확인”을 누르면 된다.",
        "오류 메시지는 “파일을 찾을 수 없습니다”라고 나온다.",
        "The dialog says “Your changes will be lost.”",
      })
  void codeAndButtonsAreNone(String note) {
    HeardNote.of(note).givesNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "어떤 사람들은 “문서는 나중에 써도 된다”라고 말한다.",
        "개발자들은 “일단 돌아가면 손대지 말라”고 조언하곤 한다.",
        "누군가 “점심은 언제 먹나요?”라고 물었다.",
        "전문가들은 작은 화면이 눈에 좋다고 주장한다.",
        "많은 독자가 표지가 바뀌었다고 지적했다.",
        "Some people say, “the docs can wait until Monday.”",
        "Critics argue that the lamp was too bright for the room.",
        "Everyone said, “the soup was better last year.”",
        "한 연구자는 “자료가 부족하다”고 말했다.",
        "선생님은 “줄을 맞춰 앉으세요”라고 말씀하셨다.",
        "“문서는 나중에 써도 된다”는 통념은 오래되었다.",
        "옛말에 “급할수록 돌아가라”고 했다.",
        "연구팀은 물을 아침에 주는 편이 낫다고 밝혔다.",
        "A recent study says that plants prefer the morning.",
      })
  void genericSpeakersAreNone(String note) {
    HeardNote.of(note).givesNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "나는 작은 도구가 여러 개 있는 편이 낫다고 생각한다.",
        "나는 “오늘은 여기까지만 하자”라고 혼잣말을 했다.",
        "이 글에서 켄트 벡의 방법을 설명하겠습니다.",
        "저는 회의가 줄어야 글이 는다고 말해 왔습니다.",
        "이 글에서는 마틴 파울러의 목록을 하나씩 소개하려 한다.",
        "I think that small tools are better than one large tool.",
        "I told my sister, “we should water the plants in the morning.”",
        "필자는 자료가 적을수록 질문을 줄여야 한다고 주장한다.",
        "우리는 창을 닦기 전에 풍경부터 고르자고 말했다.",
        "앨런 케이의 글을 읽고 나는 창이 풍경보다 작다고 적었다.",
        "내가 이수지 박사에게 “자료를 더 보내 드릴까요?”라고 물었다.",
      })
  void authorOfTheNoteIsNoSpeaker(String note) {
    HeardNote.of(note).givesNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "마틴 파울러가 제안한 덩굴 기법은 오래된 코드를 다룬다.",
        "켄트 벡은 1999년에 책을 쓰고 강연을 시작했다.",
        "마거릿 해밀턴은 비행 소프트웨어를 설계했다.",
        "리누스 토르발스가 만든 도구는 지금도 널리 쓰인다.",
        "Ken Thompson wrote an editor over a long weekend.",
        "Richard Hipp designed a database and sang for years.",
        "앨런 케이의 연구는 창과 마우스를 다룬다.",
        "요슈아 벤지오는 새 논문을 발표했다.",
        "Julia Evans publishes small zines about networks.",
        "제인 구달은 숲에서 석 달을 보냈다.",
        "레이첼 카슨은 바닷가를 따라 천천히 걸었다.",
        "Dan Luu keeps a long list of graphs on his site.",
      })
  void descriptionOfSomebodysWorkIsNone(String note) {
    HeardNote.of(note).namesSomebody().givesNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "켄트 벡은 “테스트만 있으면 된다”라고 말한 적이 없다.",
        "앨런 케이는 창이 풍경보다 작다고 말하지 않았다.",
        "마틴 파울러도 켄트 벡도 “이름은 중요하지 않다”라고 한 적이 없다.",
        "Dan Luu did not say that all graphs are useless.",
        "이수지 박사는 자료가 쓸모없다고 주장한 바 없다.",
        "요슈아 벤지오가 “빠른 답이 늘 옳다”고 말한 적은 없다.",
        "Rich Hickey never wrote that naps replace tests.",
        "제인 구달은 기다림이 헛되다고 쓰지 않았다.",
        "켄트 벡이라면 “걸음부터 줄이고 다시 생각하자”라고 말할 것이다.",
        "켄트 벡은 걸음에 대해 아무 말도 하지 않았다.",
        "“Small steps and long walks” is often misattributed to Martin Fowler.",
        "Martin Fowler doesn't think that the path is made of small steps.",
        "Martin Fowler refused to say that the path was long.",
        "켄트 벡은 “걸음을 줄이자”라고 말하지 않고 그냥 걸었다.",
        "켄트 벡은 걸음을 줄이자는 말 대신 그림을 그렸다.",
      })
  void deniedWordsAreNone(String note) {
    HeardNote.of(note).namesSomebody().givesNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "어제는 켄트 벡과 마틴 파울러의 책을 나란히 꽂았다.",
        "참고: 앨런 케이, 수전 손택, 그레이스 호퍼",
        "다음에 만나면 이수지 박사에게 물어볼 것.",
        "Talks by Rich Hickey and Julia Evans are on my list.",
        "제인 구달의 사진이 표지에 있다.",
        "See also Dan Luu and Hillel Wayne.",
        "한나 아렌트 읽기 모임은 목요일이다.",
        "I met Patrick McKenzie at the station.",
      })
  void bareMentionsAreNone(String note) {
    HeardNote.of(note).givesNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "켄트 벡에게 “다음 책은 언제 나오나요?”라고 물었다.",
        "나는 켄트 벡에게 “다음 책은 언제 나오나요?”라고 물었다.",
        "기자가 켄트 벡에게 “다음 책은 언제 나오나요?”라고 물었다.",
        "켄트 벡은 걸음을 줄이라고 배웠다.",
        "켄트 벡은 테스트가 느리다는 불평을 들었다.",
        "I asked Martin Fowler whether the path was made of small steps.",
        "I told Martin Fowler that the meeting had moved to Friday.",
        "We asked Martin Fowler, “where does the path begin?”",
        "Someone asked Martin Fowler, “where does the path begin?”",
        "“The path is made of small steps,” I said to Martin Fowler.",
        "“The path is made of small steps,” she told Martin Fowler.",
        "“걸음을 줄이자”고 켄트 벡을 설득했다.",
      })
  void wordsSaidToSomebodyAreNotTheirs(String note) {
    HeardNote.of(note).namesSomebody().givesNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "켄트 벡에 대해 사람들은 “걸음이 느린 사람”이라고 말한다.",
        "사람들은 켄트 벡이 걸음을 줄이라고 말했다고 오해한다.",
        "People say that Martin Fowler walks to work in the rain.",
      })
  void whatOthersSayOfSomebodyIsNotTheirs(String note) {
    HeardNote.of(note).namesSomebody().givesNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "구글은 “지도를 새로 그렸다”라고 밝혔다.",
        "OpenAI said, “the new model is slower but kinder.”",
        "애플에 따르면 배터리는 천천히 충전하는 편이 낫다.",
        "Microsoft announced that the window would be smaller.",
        "네이버는 검색창을 줄이겠다고 발표했다.",
        "ChatGPT는 “저는 차를 마시지 않습니다”라고 답했다.",
        "According to Wikipedia, clocks are older than calendars.",
        "파이썬은 “아름다움이 추함보다 낫다”라고 말한다.",
        "Anthropic은 설명서를 다시 썼다고 설명했다.",
        "GitHub says that the repository has been archived.",
        "카카오 관계자는 “점검이 길어졌다”고 설명했다.",
        "뉴욕타임스는 사과값이 올랐다고 보도했다.",
      })
  void firmsAndProductsAreNoSpeakers(String note) {
    HeardNote.of(note).givesNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 켄트 벡은 “걸음을 줄이라”고 말했다\n\n오늘은 정원에 물을 주었다.",
        "## “Ask the clock, not the calendar,” said Julia Evans\n\nA note about tea.",
        "## 앨런 케이: “창은 풍경보다 작다”\n\n목차만 적어 둔다.",
        "# 제인 구달에 따르면 기다림은 관찰이다\n\n사진을 정리했다.",
      })
  void headingsAreNone(String note) {
    HeardNote.of(note).namesSomebody().givesNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> 오늘은 정원에 물을 주고 나무 이름표를 달았다.",
        "> [!note]\n> 이 글은 아직 쓰는 중이다.",
        "> 출처: 켄트 벡, 『작은 걸음』",
        "> **주의**: 마틴 파울러의 목록은 오래되었다.",
        "켄트 벡의 책을 샀다. 날씨가 좋았다. 저녁에는 국수를 먹었다.\n\n> 내일은 화분을 옮길 것.",
        "> Ask Dan Luu about the second graph on Friday.",
      })
  void boxesAreNone(String note) {
    HeardNote.of(note).givesNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "켄트 벡이 믿음을 든 것은, 글의 값이 사람과 사람 사이에 있음을 짚는다.",
        "앨런 케이가 글의 “안목은 눈에 보이지 않는다”는 문장에서 곧바로 다음 장으로 넘어갔다.",
        "## 고치기 쉬운 코드⏎⏎![켄트 벡](beck.png)⏎⏎> 발표 자료는 나중에 올라오면 붙일 예정이다.",
        "추천 영상이다.⏎⏎[시험하는 법 by 켄트 벡](https://video.example/1)⏎⏎> 차례대로 보는 편이 낫다. 앞의 내용과 이어진다.",
      })
  void whatTheNotesAuthorSaysBesideANameIsNone(String note) {
    HeardNote.of(note).givesNothing();
  }

  @Test
  void aFootnoteOfSomebodyElseEndsWhatIsCarriedOn() {
    HeardNote heard =
        HeardNote.of(
            """
            켄트 벡은 걸음이 작아야 한다고 말했다[^beck]. 게다가 창을 열어 보니 값이 달랐다며, 왜 하나만 재었는지
            의문을 제기했다[^hotsalad].

            [^beck]: https://forum.example/1
            [^hotsalad]: https://forum.example/2
            """);
    assertThat(heard.sure())
        .filteredOn(quote -> quote.words().contains("창을"))
        .noneMatch(quote -> quote.isBy("켄트 벡"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| 이름 | 정의 |⏎|---|---|⏎| 멱등성 | 여러 번 해도 한 번 한 것과 같다. |⏎| 하이젠버그 | 보려고 하면 사라지는 벌레. |",
        "| 진행 | 완료 |⏎|---|---|⏎| 채널 | 슬랙봇 |⏎| 글 | 초안 |⏎⏎초안은 “아직 다듬어야 할 곳이 많다”라고 말한다.",
        "## 『물의 사전』 - 마르코 벨리니 지음⏎⏎**올해 읽은 책 가운데 가장 좋았고 또 읽을 것이다.**",
        "# 하루⏎⏎내년에도 느리게 쓰겠습니다. 고맙습니다.⏎⏎— 김하나",
        "# Quotes⏎⏎- Make it work before you make it fast (Agile)⏎- Many hands make light work (Proverb)",
        "\"배송이 빠르고 포장이 꼼꼼해서 좋았어요.\" - 구매자",
        "\"저장하시겠습니까? 되돌릴 수 없습니다.\" - 확인창",
        "    <expr> ::= <term> \"+\" <expr>⏎    <term> ::= <number>⏎    <expr> ::= <term>⏎    <term> ::= <name>",
        "2025-03-01 10:30 - 홍보팀: 보도 자료를 다시 써서 보냈다⏎2025-03-01 12:00 - 점심시간: 국수를 먹고 걸었다",
      })
  void tablesGrammarsAndSignOffsAreNobodys(String note) {
    HeardNote.of(note).givesNothing();
  }

  @Test
  void whatAReportSaysOfAQuotationIsTheReport() {
    HeardNote.of("켄트 벡(Kent Beck)은 “작동하게 만들고 나서 올바르게 만들라”는 말이 거짓이라고 주장했다.")
        .gives("켄트 벡", QuoteType.INDIRECT, "“작동하게 만들고 나서 올바르게 만들라”는 말이 거짓");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Kent Beck⏎⏎Kent Beck was born in 1961. He writes.⏎⏎## 평가⏎⏎동료 한 명은 이렇게 회고했다.⏎⏎> 그는 늘 작은 걸음을 좋아했고 서두르지 않았다.",
        "## 『느린 기계』 - 남이수 지음⏎⏎### 다른 이의 평⏎⏎> 이 책은 지나치게 느리고 또 지나치게 길다.",
        "# Naomi Brandt: Small Queues⏎⏎## Notes⏎⏎> I do not think this works on my team at all.",
      })
  void othersWordsOnAPageAreNotTheirsWhoIsOnIt(String note) {
    HeardNote.of(note).givesNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“I know,” Julia Evans said, looking out over the swollen grey sea and the harbour.",
        "Julia Evans concluded by offering several ways in which readers can begin a log.",
        "Kent Beck believes in the importance of lunch above all other meetings of the week.",
        "Alan Kay replied, with an equal distance of manner toward all of his guests.",
        "Simon Willison wrote the library that powers the archive and nothing else.",
        "Ken Thompson wrote the compiler that hid a door in the old login program.",
        "Kent Beck asked the team that built the first version to come back soon.",
        "Kent Beck wrote in a notebook that he carried everywhere he went that year.",
        "켄트 벡은 그 문장을 짧게 줄이라는 제안을 받았다.",
        "앨런 케이는 창이 너무 작다는 지적을 여러 번 들었다.",
        "앨런 케이는 창이 너무 작다는 말을 친구에게서 들었다.",
        "앨런 케이는 창이 너무 작다는 우려를 들었다.",
        "앨런 케이는 창이 너무 작다는 비판을 샀다.",
        "앨런 케이는 창이 너무 작다는 지적을 들었다.",
        "이 댓글은 켄트 벡이 시험을 먼저 쓰지 않고 지나갔다는 점을 짚는다.",
        "켄트 벡의 글이다.⏎⏎예산을 “돌멩이”라는 단위로 표현하면, 누구나 셀 수 있게 된다.",
      })
  void whatPeopleDoOrAreToldIsNone(String note) {
    HeardNote.of(note).givesNothing(QuoteType.INDIRECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- **The monthly call** will be on Thursday at half past two. — [Register](https://example.org/call)",
        "> Kent Beck said, https://example.org/watch?v=1234",
        "> 위 명령을 치면 입력 창이 나오는데, 알맞게 채우면 된다. (KR, Seoul 등)",
        "브라우저 목록이다.⏎⏎> 결국 두 가지 글꼴을 모두 준비해야 한다.⏎⏎- @media 구문 안에서는 되지 않는다.",
        "질문: 무엇이 다른가?⏎⏎답은 아래에 있다.⏎⏎믹스인: 스스로 쓰이지 않고 물려줄 기능만 담은 클래스.",
        "하루미 교수님에 따르면 그 갈래는 아래 표와 같이 정리할 수 있는데요.",
        "팔란티어 엔지니어는 현장에 나가는 사람과 제품을 만드는 사람으로 나뉜다고 한다.",
      })
  void linksTablesAndTermsAreNone(String note) {
    HeardNote.of(note).givesNothing();
  }
}
