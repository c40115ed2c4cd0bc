package munjip.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One server over a folder of notes, asked over HTTP while the notes change under it. */
@Timeout(300)
class FlowTest {
  private static final String MEMORY =
      """
      ---
      title: 소형 언어 모델의 기억
      date: 2025-03-07
      tags: [LLM, 기억]
      ---

      # 소형 언어 모델의 기억

      소형 언어 모델은 대화가 끝나면 배운 것을 잊는다. 이것을 전향성 기억상실증에 비유한다.

      ## 비유의 한계

      사람의 기억상실과 달리, 모델의 가중치는 그대로 남는다.
      """;

  @TempDir static Path temp;
  private static Home home;
  private static Server server;

  @BeforeAll
  static void serve() throws Exception {
    home = Home.in(temp);
    home.write("강연/기억.md", MEMORY);
    home.write(
        "amnesia.md",
        """
        # Anterograde amnesia

        A small language model forgets what it was told: 전향성 기억상실증, or anterograde amnesia.
        """);
    home.write("빵.txt", "탕종 식빵\n\n반죽을 밤새 두었더니 두 배가 되었다.\n");
    home.write("photo.jpg", "not a note");
    home.write("broken.md", "\0\0\0\1\2 binary \0\0");
    server = Server.start(home);
    server.ready();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void awaitPaths(String query, String... paths) throws Exception {
    Eventually.see(
        query + " finds " + List.of(paths),
        () -> server.search(query).paths(),
        found -> found.size() == paths.length && found.containsAll(List.of(paths)));
  }

  @Test
  void wordsAreMarkedWhereTheyStand() throws Exception {
    Found found = server.search("언어 모델");

    assertThat(found.paths()).contains("강연/기억.md");
    assertThat(found.hit("강연/기억.md").first().marked()).contains("언어 모델");
    assertThat(server.search("amnesia").hit("amnesia.md").first().marked())
        .contains("amnesia")
        // What means the same is searched, too, and marked.
        .allMatch(mark -> mark.equalsIgnoreCase("amnesia") || mark.equals("기억상실증"));
  }

  @Test
  void particlesMakeNoDifference() throws Exception {
    List<String> bare = server.search("모델").paths();

    assertThat(bare).isNotEmpty();
    for (String form : List.of("모델은", "모델이", "모델의")) {
      assertThat(server.search(form).paths()).as(form).containsExactlyInAnyOrderElementsOf(bare);
    }
  }

  @Test
  void countsAddUp() throws Exception {
    JsonNode status = server.json("/api/status");
    JsonNode files = status.get("files");

    assertThat(files.get("skipped").asInt()).isEqualTo(status.get("skipped").size()).isEqualTo(1);
    assertThat(status.at("/skipped/0/path").asText()).isEqualTo("broken.md");
    assertThat(files.get("ignored").asInt()).isEqualTo(1);
    assertThat(files.get("indexed").asInt() + files.get("unchanged").asInt())
        .isEqualTo(status.get("notes").asInt());
    assertThat(server.search("").hits()).hasSize(status.get("notes").asInt());
  }

  @Test
  void relatedPassagesSayWhy() throws Exception {
    String passage = server.search("\"전향성 기억상실증\"").hit("amnesia.md").first().id();

    JsonNode related = server.json("/api/passages/" + passage + "/related").get("passages");

    assertThat(related.at("/0/note/path").asText()).isEqualTo("강연/기억.md");
    assertThat(related.at("/0/because")).isNotEmpty();
    assertThat(Found.each(related).map(each -> each.at("/note/path").asText()))
        .doesNotContain("amnesia.md");
  }

  @Test
  void aNoteIsReadAsBlocks() throws Exception {
    String id = server.search("title:소형").hits().getFirst().id();

    JsonNode note = server.json("/api/notes/" + id);

    assertThat(note.get("title").asText()).isEqualTo("소형 언어 모델의 기억");
    assertThat(note.get("date").asText()).isEqualTo("2025-03-07");
    assertThat(Found.each(note.get("blocks")).map(block -> block.get("t").asText()))
        .containsExactly("heading", "paragraph", "heading", "paragraph");
    assertThat(server.get("/api/notes/" + id + "/source").body()).isEqualTo(MEMORY);
  }

  @Test
  void aSavedNoteIsFoundAndListenersHearOfIt() throws Exception {
    try (Events events = server.events()) {
      long before = events.newest().get("generation").asLong();

      home.write("새로/저장.md", "# 방금 저장한 노트\n\n사랑초 화분을 옮겼다.\n");

      events.after(before);
      awaitPaths("사랑초", "새로/저장.md");
    }
  }

  @Test
  void aSaveByRenamingReplacesTheOldText() throws Exception {
    home.write("rename.md", "# Rename\n\n처음에는 봉숭아였다.\n");
    awaitPaths("봉숭아", "rename.md");

    Path fresh = home.write(".rename.md.tmp", "# Rename\n\n나중에는 채송화였다.\n");
    Files.move(
        fresh,
        home.notes().resolve("rename.md"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);

    awaitPaths("채송화", "rename.md");
    awaitPaths("봉숭아");
  }

  @Test
  void aMovedNoteIsFoundUnderItsNewPathAndADeletedOneNotAtAll() throws Exception {
    Path old = home.write("옮길/분꽃.md", "# 옮길 노트\n\n분꽃은 저녁에 핀다.\n");
    awaitPaths("분꽃", "옮길/분꽃.md");

    Path moved = Files.createDirectories(home.notes().resolve("옮긴")).resolve("분꽃.md");
    Files.move(old, moved);
    awaitPaths("분꽃", "옮긴/분꽃.md");

    Files.delete(moved);
    awaitPaths("분꽃");
  }

  @Test
  void itEndsWhenToldAndTheNextStartReadsNothingAgain(@TempDir Path other) throws Exception {
    Home own = Home.in(other);
    for (int i = 0; i < 20; i++) {
      own.write(i + ".md", "# Note %d\n\n번호 %d번 노트에는 낱말 하나씩.\n".formatted(i, i));
    }
    JsonNode before;
    try (Server first = Server.start(own)) {
      before = first.ready().search("노트").json().get("hits");
      assertThat(own.serverFiles()).hasSize(1);
      try (Events open = first.events()) {
        open.newest();
        first.program.terminate();
        // 128 + SIGTERM: the JVM tells how it was ended. An open event stream holds nobody up.
        assertThat(first.program.end(Duration.ofSeconds(20))).isEqualTo(143);
      }
      assertThat(own.serverFiles()).isEmpty();
    }

    try (Server second = Server.start(own)) {
      JsonNode status = second.ready().json("/api/status");
      assertThat(status.at("/files/unchanged").asInt()).isEqualTo(20);
      assertThat(status.at("/files/indexed").asInt()).isZero();
      assertThat(second.search("노트").json().get("hits")).isEqualTo(before);
    }
  }
}
