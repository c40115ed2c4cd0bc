package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import munjip.text.LineRange;
import munjip.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatReaderTest {
  private static final String COMPUTER =
      """
      독서 모임 님과 카카오톡 대화
      저장한 날짜 : 2024-01-13 09:00:00

      --------------- 2024년 1월 12일 금요일 ---------------
      윤도겸님이 들어왔습니다.
      [문가람] [오후 3:15] 정원은 잊지 않는다고 쓴 사람이 누구였지
      [윤도겸] [오후 3:16] 소리를 적는 손에 나와

      두 줄째도 있어 https://example.org/a
      --------------- 2024년 1월 13일 토요일 ---------------
      [문가람] [오전 8:01] 고마워
      """;

  private static final String PHONE_WITHOUT_HEAD =
      """
      2025. 10. 14. 화요일

      2025. 10. 14. 오전 9:30, 문가람@garam : https://example.org/a

      2025. 10. 14. 오전 10:15, 윤도겸 : 고마워
      2025. 10. 14. 오전 10:16, 문가람@garam : 응
      """;

  private static List<Note> read(String path, String text) throws UnreadableNoteException {
    return Reading.text(clock -> new ChatReader(Reading.CONFIG, clock), path, text);
  }

  private static boolean reads(String path, byte[] content) {
    return new ChatReader(Reading.CONFIG).reads(Reading.file(path, content), content);
  }

  @Test
  void eachDayIsANoteAndEachLineSomebodys() throws Exception {
    List<Note> notes = read("KakaoTalk_20240113.txt", COMPUTER);

    assertThat(notes)
        .extracting(Note::path)
        .containsExactly(
            "KakaoTalk_20240113.txt#1-독서-모임-2024-01-12",
            "KakaoTalk_20240113.txt#2-독서-모임-2024-01-13");
    assertThat(notes)
        .extracting(note -> note.meta().date().orElseThrow().day().toString())
        .containsExactly("2024-01-12", "2024-01-13");
    assertThat(Reading.outline(notes.getFirst()))
        .isEqualTo(
            """
            Paragraph 5-5: 윤도겸님이 들어왔습니다.
            Paragraph 6-6: [문가람] [오후 3:15] 정원은 잊지 않는다고 쓴 사람이 누구였지
            Paragraph 7-9: [윤도겸] [오후 3:16] 소리를 적는 손에 나와⏎두 줄째도 있어 https://example.org/a
            """);
    assertThat(notes.getFirst().kind()).isEqualTo("chat");
    assertThat(notes.getFirst().links())
        .extracting(NoteLinkTarget::target)
        .containsExactly("https://example.org/a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "윤도겸님이 나갔습니다.",
        "문가람님이 한서진님과 오카포님을 초대했습니다.",
        "문가람님이 한서진님을 내보냈습니다.",
        "한서진님이 들어왔습니다. 타인, 기관 등의 사칭에 유의해 주세요. 금전 요구는 신고해 주세요.",
        "채팅방 관리자가 메시지를 가렸습니다.",
        "Hana Kim left this chatroom.",
      })
  void whatTheMessengerSaysIsNobodysWord(String notice) throws Exception {
    String chat =
        COMPUTER.stripTrailing() + "\n[문가람] [오후 4:00] 앞의 말\n" + notice + "\n[문가람] [오후 4:01] 뒤의 말\n";
    Note note = read("KakaoTalk_20240113.txt", chat).getLast();
    assertThat(note.blocks().stream().map(block -> block.range().of(note.text())))
        .contains("[문가람] [오후 4:00] 앞의 말", notice, "[문가람] [오후 4:01] 뒤의 말");
  }

  @ParameterizedTest
  @ValueSource(strings = {"선생님이 들어왔습니다.", "윤도겸님이 들어왔습니다.\n그렇게 적혀 있었어", "교수님이 나갔습니다.\n그래서 우리도 나갔다"})
  void whatSomebodyWritesOfThoseWhoComeStaysHis(String lines) throws Exception {
    String chat =
        COMPUTER.stripTrailing() + "\n[문가람] [오후 4:00] 앞의 말\n" + lines + "\n[윤도겸] [오후 4:01] 뒤의 말\n";
    Note note = read("KakaoTalk_20240113.txt", chat).getLast();
    assertThat(note.blocks().stream().map(block -> block.range().of(note.text())))
        .contains("[문가람] [오후 4:00] 앞의 말\n" + lines, "[윤도겸] [오후 4:01] 뒤의 말");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        독서 모임 3 카카오톡 대화
        저장한 날짜 : 2024년 1월 13일 오전 9:00


        2024년 1월 12일 금요일
        2024년 1월 12일 오후 3:15, 문가람 : 정원은 잊지 않는다
        둘째 줄
        2024년 1월 12일 오후 3:16, 윤도겸님이 나갔습니다.
        """,
        """
        독서 모임 카카오톡 대화
        저장한 날짜 : 2024. 1. 13. 오전 9:00

        2024. 1. 12. 오후 3:15, 문가람 : 정원은 잊지 않는다
        둘째 줄
        2024. 1. 12. 오후 3:16: 윤도겸님이 나갔습니다.
        """,
        """
        KakaoTalk Chats with 독서 모임
        Date Saved : 2024-01-13 09:00:00

        --------------- Friday, January 12, 2024 ---------------
        [문가람] [오후 3:15] 정원은 잊지 않는다
        둘째 줄
        """,
        """
        Talk_2024.1.13 09:00-1.txt
        저장한 날짜 : 2024. 1. 13. 오전 9:00

        2024년 1월 12일 금요일
        2024. 1. 12. 오후 3:15, 문가람 : 정원은 잊지 않는다
        둘째 줄
        2024. 1. 12. 오후 3:16: 윤도겸님이 문가람님을 초대했습니다.
        """,
        """
        -----------------
        2024년 1월 12일 금요일
        -----------------
        오후 3:15, 문가람 : 정원은 잊지 않는다
        둘째 줄
        """,
        """
        KakaoTalk Chats with 독서 모임
        Date Saved : Jan 13, 2024, 9:00 AM

        Jan 12, 2024 at 오후 3:15, 문가람 : 정원은 잊지 않는다
        둘째 줄
        """
      })
  void chatsOfAllPhonesAndComputersAreRead(String chat) throws Exception {
    Note note = read("KakaoTalkChats.txt", chat).getFirst();
    assertThat(note.text()).startsWith("[문가람] [오후 3:15] 정원은 잊지 않는다\n둘째 줄");
    assertThat(note.meta().title()).matches("(?:독서 모임.*|KakaoTalkChats) 2024-01-12");
    assertThat(note.meta().date().orElseThrow().day()).hasToString("2024-01-12");
  }

  @Test
  void tablesAreReadWithTheirMarksAndLineEnds() throws Exception {
    List<Note> notes =
        read(
            "KakaoTalk_Chat_독서 모임_2024-01-13.csv",
            """
            \uFEFFDate,User,Message
            2024-01-12 15:15:10,"문가람","그가 ""정원""이라
            말했다"
            2024-01-12 00:05:10,"윤도겸","쉼표, 가 있다"
            2024-01-13 09:00:00,Terry,no marks
            """
                .replace("\n", "\r\n"));
    assertThat(notes).hasSize(2);
    assertThat(Reading.outline(notes.getFirst()))
        .isEqualTo(
            """
            Paragraph 2-3: [문가람] [오후 3:15] 그가 "정원"이라⏎말했다
            Paragraph 4-4: [윤도겸] [오전 12:05] 쉼표, 가 있다
            """);
    assertThat(notes.get(1).text()).isEqualTo("[Terry] [오전 9:00] no marks");
  }

  @Test
  void aLineOfDashesIsPartOfWhatWasSaid() throws Exception {
    String dashes = "-".repeat(20_000) + "x";
    Note note = read("a.txt", COMPUTER + dashes + "\n").getLast();
    assertThat(note.text()).endsWith("고마워\n" + dashes);
  }

  @Test
  void chatsAreKnownByWhatTheySayOfThemselvesInAnyEncoding() {
    assertThat(reads("a.txt", COMPUTER.getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(reads("a.txt", COMPUTER.getBytes(StandardCharsets.UTF_16))).isTrue();
    assertThat(reads("a.txt", COMPUTER.getBytes(Charset.forName("x-windows-949")))).isTrue();
    assertThat(reads("a.txt", PHONE_WITHOUT_HEAD.getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(reads("a.md", COMPUTER.getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(reads("a.txt", "카카오톡 대화를 백업하는 법".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(reads("a.txt", "[main] [12:30] start\n".repeat(5).getBytes(StandardCharsets.UTF_8)))
        .isFalse();
    assertThat(reads("KakaoTalk 가계부.csv", "날짜,값\n".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThatThrownBy(() -> read("a.txt", "독서 님과 카카오톡 대화\n저장한 날짜 : 2024-01-13\n"))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessageContaining("nobody");
  }

  @Test
  void longMessagesOfTablesKeepTheirLines() throws Exception {
    Note note =
        read(
                "KakaoTalkChats.csv",
                """
                Date,User,Message
                2024-01-12 15:15:10,"문가람","하나
                둘
                셋
                넷"
                """
                    .replace("\n", "\r\n"))
            .getFirst();
    assertThat(note.lines(new TextRange(note.text().indexOf("넷"), note.text().length())))
        .isEqualTo(new LineRange(5, 5));
  }

  @Test
  void aDayInEnglishIsNoMessage() throws Exception {
    List<Note> notes =
        read(
            "KakaoTalkChats.txt",
            """
            Book club with KakaoTalk Chats
            Date Saved : Jan 13, 2024 at 09:00

            Thursday, January 11, 2024
            Jan 11, 2024 at 15:15, Garam : the first message of that day
            Jan 11, 2024 at 15:16, Terry : and the second one of them
            """);
    assertThat(notes).hasSize(1);
    assertThat(notes.getFirst().text()).startsWith("[Garam]").contains("[Terry]");
  }
}
