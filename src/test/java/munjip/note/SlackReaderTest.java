package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackReaderTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-05-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private static ArrayNode day() {
    ArrayNode day = JSON.createArrayNode();
    day.addObject()
        .put("type", "message")
        .put("subtype", "channel_join")
        .put("user", "U1")
        .put("text", "<@U1> has joined the channel")
        .put("ts", "1705046000.000100");
    for (String notice : List.of("channel_topic", "channel_purpose", "group_topic")) {
      day.addObject()
          .put("type", "message")
          .put("subtype", notice)
          .put("user", "U1")
          .put("text", "<@U1> set the channel topic: 색인")
          .put("ts", "1705046100.000100");
    }
    day.addObject()
        .put("type", "message")
        .put("user", "U1")
        .put("text", "색인이 &lt;느리다&gt;고 <@U2>가 말했다, <https://example.org/a|여기> <#C1|잡담>")
        .put("ts", "1705046400.000100");
    day.addObject()
        .put("type", "message")
        .put("user", "U2")
        .put("text", "둘째 줄도\n있다 <!here>")
        .put("ts", "1705089600.000100")
        .putArray("files")
        .addObject()
        .put("name", "graph.png");
    return day;
  }

  private NoteFile file(String path, byte[] content) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return new NoteFile(
        new NoteFolder("notes", folder), path, file, new FileStamp(content.length, 0, 0));
  }

  private Note read(ArrayNode day) throws Exception {
    byte[] content = JSON.writeValueAsBytes(day);
    return new SlackReader(Reading.CONFIG, CLOCK)
        .read(file("c/2024-01-12.json", content), content)
        .getFirst();
  }

  @Test
  void aDayOfAChannelIsANoteWithEverybodysName() throws Exception {
    file(
        "users.json",
        """
        [{"id": "U1", "name": "garam", "profile": {"real_name": "문가람"}},
         {"id": "U2", "name": "okafor", "profile": {"real_name": "", "display_name": "Terry Okafor"}}]
        """
            .getBytes(StandardCharsets.UTF_8));
    byte[] content = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(day());
    NoteFile file = file("검색/2024-01-12.json", content);
    SlackReader reader = new SlackReader(Reading.CONFIG, CLOCK);

    assertThat(reader.reads(file, content)).isTrue();
    List<Note> notes = reader.read(file, content);

    assertThat(notes).hasSize(1);
    Note note = notes.getFirst();
    NoteInvariants.check(note);
    assertThat(Reading.outline(note))
        .isEqualTo(
            """
            Paragraph 1-1: [문가람] [8:00 AM] 색인이 <느리다>고 @Terry Okafor가 말했다, 여기 #잡담
            Paragraph 2-3: [Terry Okafor] [8:00 PM] 둘째 줄도⏎있다 @here
            Bullets 4-4
              Paragraph 4-4: graph.png
            """);
    assertThat(note.meta().title()).isEqualTo("#검색 2024-01-12");
    assertThat(note.meta().date().orElseThrow().day()).hasToString("2024-01-12");
    assertThat(note.kind()).isEqualTo("chat");
  }

  @Test
  void withoutAListOfUsersTheMessagesSayWhoTheyAreOf() throws Exception {
    ArrayNode day = day();
    ((ObjectNode) day.get(1)).putObject("user_profile").put("real_name", "문가람");
    Note note = read(day);
    assertThat(note.text()).startsWith("[문가람] [8:00 AM]").contains("[U2] [8:00 PM]");
  }

  @Test
  void otherJsonIsNone() throws Exception {
    SlackReader reader = new SlackReader(Reading.CONFIG, CLOCK);
    for (String other : List.of("{}", "[1]", "[{\"type\": \"message\"}]", "")) {
      byte[] content = other.getBytes(StandardCharsets.UTF_8);
      assertThat(reader.reads(file("c/2024-01-12.json", content), content)).as(other).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[] | empty", "'[{\"type\": \"message\", \"text\": \"끊' | not valid JSON"})
  void anEmptyOrBrokenDaySaysSo(String day, String reason) throws Exception {
    byte[] content = day.getBytes(StandardCharsets.UTF_8);
    SlackReader reader = new SlackReader(Reading.CONFIG, CLOCK);
    NoteFile file = file("c/2024-01-12.json", content);
    assertThat(reader.reads(file, content)).isTrue();
    assertThatThrownBy(() -> reader.read(file, content)).hasMessageStartingWith(reason);
    assertThat(reader.reads(file("c/data.json", content), content)).isFalse();
  }

  @Test
  void whatHangsOnAMessageIsRead() throws Exception {
    ArrayNode day = JSON.createArrayNode();
    ObjectNode message =
        day.addObject()
            .put("type", "message")
            .put("user", "U1")
            .put("text", "*굵은* 말과 _기운 말_, ~지운~ a_b_c 2*3*4")
            .put("ts", "1705046400.000100");
    message
        .putArray("attachments")
        .addObject()
        .put("title", "색인의 역사")
        .put("text", "역색인은 오래되었다")
        .put("fallback", "not read")
        .putArray("fields")
        .addObject()
        .put("title", "상태")
        .put("value", "끝남");
    day.addObject()
        .put("type", "message")
        .put("subtype", "bot_message")
        .put("username", "배포")
        .put("text", "")
        .put("ts", "1705046460.000100")
        .putArray("attachments")
        .addObject()
        .put("fallback", "배포 실패");
    Note note = read(day);
    assertThat(note.text())
        .isEqualTo(
            """
            [U1] [8:00 AM] 굵은 말과 기운 말, 지운 a_b_c 2*3*4
            색인의 역사
            역색인은 오래되었다
            상태 끝남
            [배포] [8:01 AM]
            배포 실패\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*굵게* 쓴다 | 굵게 쓴다",
        "_기울여_는 | 기울여는",
        "`def __init__(self)` *b* | `def __init__(self)` b",
        "def __init__(self) | def __init__(self)",
        "<https://x.org/_foo_/b> | https://x.org/_foo_/b",
        "<https://x.org/__tests__/a> | https://x.org/__tests__/a",
        "___ *** ~ | ___ *** ~",
        "a *b c* d* | a b c d*",
        "5 * 3 * 2 | 5 * 3 * 2",
      })
  void onlyWhatIsEmphasisLosesItsSigns(String written, String shown) throws Exception {
    ArrayNode day = JSON.createArrayNode();
    day.addObject()
        .put("type", "message")
        .put("user", "U1")
        .put("text", written)
        .put("ts", "1705046400.000100");
    Note note = read(day);
    assertThat(note.text()).isEqualTo("[U1] [8:00 AM] " + shown);
  }

  @Test
  void wordsInBlocksOnlyAreReadAndTheMarkOfAnEncodingIsNoHindrance() throws Exception {
    String day =
        """
        [{"type": "message", "user": "U1", "ts": "1705030000.000100", "text": "",
          "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "섹션 블록"}},
                     {"type": "rich_text", "elements": [{"type": "rich_text_section",
                       "elements": [{"type": "text", "text": "풍부한 글"}]}]}],
          "files": [{"title": "a.txt", "plain_text": "붙인 글의 처음"}]}]
        """;
    byte[] content = ("\uFEFF" + day).getBytes(StandardCharsets.UTF_8);
    NoteFile file = file("c/2024-01-12.json", content);
    SlackReader reader = new SlackReader(Reading.CONFIG, CLOCK);
    assertThat(reader.reads(file, content)).isTrue();
    assertThat(reader.read(file, content).getFirst().text())
        .isEqualTo("[U1] [3:26 AM] 섹션 블록\n풍부한 글\na.txt\n붙인 글의 처음");
  }
}
