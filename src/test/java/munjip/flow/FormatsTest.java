package munjip.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import munjip.json.Schemas;
import munjip.note.LibraryFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One server over a file of each format, asked over HTTP. */
@Timeout(300)
class FormatsTest {
  private static final String CLIPPINGS =
      """
      \uFEFF빵과 엔트로피 (타마다 이쿠오)
      - 12페이지의 하이라이트 | 추가한 날짜: 2024년 1월 12일 금요일 오후 3:15:00

      반죽은 배운 것을 잊지 않는다, 굽기 전까지는.
      ==========
      Bread and Entropy (Tamada, Ikuo)
      - Your Highlight on Location 180-182 | Added on Monday, 1 January 2024 10:00:00

      Dough forgets nothing it was taught.
      ==========
      """;

  private static final String CUT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <en-export><note><title>끊긴 공책</title>
      <content><![CDATA[<en-note><div>여기까지만 남은 문장이다.</div></en-note>]]></content></note>
      <note><title>둘""";

  @TempDir static Path temp;
  private static Home home;
  private static Server server;

  @BeforeAll
  static void serve() throws Exception {
    home = Home.in(temp);
    home.write("essay.md", "# 정원\n\n마크다운으로 쓴 문단이다.\n");
    home.write("page.html", "<html><body><h1>쪽</h1><p>웹에서 저장한 문단이다.</p></body></html>");
    home.write("roam.org", "#+title: 오그\n\n* 머리\n오그로 쓴 문단이다.\n");
    home.write(
        "cells.ipynb",
        """
        {"cells": [{"cell_type": "markdown", "source": ["# 실험\\n"]},
                   {"cell_type": "code", "source": "print('노트북으로 쓴 문단이다')", "outputs": []}]}
        """);
    home.write(
        "notes.enex",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <en-export><note><title>옛 공책</title><created>20200112T010000Z</created>
        <content><![CDATA[<en-note><div>에버노트로 쓴 문단이다.</div></en-note>]]></content></note></en-export>
        """);
    home.write("cut.enex", CUT);
    home.write("talk.vtt", "WEBVTT\n\n00:01:01.000 --> 00:01:04.500\n자막으로 쓴 문단이다.\n");
    home.write(
        "interview.vtt",
        """
        WEBVTT

        00:00:01.000 --> 00:00:04.000
        <v Terry Okafor>A garden keeps what it was told, and so does a notebook.

        00:00:09.000 --> 00:00:12.000
        <v Terry Okafor>That is all I know of gardens.
        """);
    // As a Mac writes names.
    home.write(Normalizer.normalize("한글 이름의 노트.md", Normalizer.Form.NFD), "이름은 자모로 풀어 쓴 문단이다.\n");
    home.write("My Clippings.txt", CLIPPINGS);
    home.write(
        "KakaoTalk_20240113.txt",
        """
        독서 모임 님과 카카오톡 대화
        저장한 날짜 : 2024-01-13 09:00:00

        --------------- 2024년 1월 12일 금요일 ---------------
        [문가람] [오후 3:15] 대화로 쓴 문단이라고 생각해 정말로
        [윤도겸] [오후 3:16] 나는 그렇게 생각하지 않아 조금도
        [문가람] [오후 3:17] 그러면 무엇으로 쓴 것인지 말해 봐
        [엄마] [오후 3:18] 저녁은 집에서 먹자, 오늘은 국수다
        """);
    home.write(
        "general/2024-01-12.json",
        """
        [{"type": "message", "user": "U1", "user_profile": {"real_name": "문가람"},
          "text": "슬랙으로 쓴 문단이다.", "ts": "1705046400.000100"}]
        """);
    home.write("general/2024-01-13.json", "{\"no\": \"chat\"}");
    home.write("memo.txt", "글자만으로 쓴 문단이다.\n");
    home.write("paper.pdf", LibraryFiles.pdf("종이처럼 쓴 문단이다."));
    home.write("word.docx", LibraryFiles.docx("워드로 쓴 문단이다."));
    home.write("writer.odt", LibraryFiles.odt("오픈오피스로 쓴 문단이다."));
    home.write("rich.rtf", LibraryFiles.rtf("알티에프로 쓴 문단이다."));
    home.write("book.epub", LibraryFiles.epub("전자책으로 쓴 문단이다."));
    home.write("old.hwp", LibraryFiles.hwp("한글로 쓴 문단이다."));
    home.write("new.hwpx", LibraryFiles.hwpx("새 한글로 쓴 문단이다."));
    server = Server.start(home);
    server.ready();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "마크다운으로 쓴 문단 | essay.md | md | [1,3] | null",
        "웹에서 저장한 문단 | page.html | html | [1,1] | null",
        "오그로 쓴 문단 | roam.org | org | [3,4] | null",
        "노트북으로 쓴 문단 | cells.ipynb | ipynb | null | {\"part\":\"cell 1\"}",
        "에버노트로 쓴 문단 | notes.enex#1-옛-공책 | enex | null | null",
        "자막으로 쓴 문단 | talk.vtt | subtitles | [4,4] | {\"time\":[61000,64500]}",
        "배운 것을 잊지 않는다 | My Clippings.txt#1-빵과-엔트로피 | clippings | [4,4] | {\"page\":12}",
        "Dough forgets nothing | My Clippings.txt#2-Bread-and-Entropy | clippings | [9,9] | {\"part\":\"location 180-182\"}",
        "대화로 쓴 문단 | KakaoTalk_20240113.txt#1-독서-모임-2024-01-12 | chat | [5,8] | null",
        "슬랙으로 쓴 문단 | general/2024-01-12.json | chat | null | null",
        "글자만으로 쓴 문단 | memo.txt | txt | [1,1] | null",
        "종이처럼 쓴 문단 | paper.pdf | pdf | null | {\"page\":1}",
        "워드로 쓴 문단 | word.docx | docx | null | {\"part\":\"paragraph 1\"}",
        "오픈오피스로 쓴 문단 | writer.odt | odt | null | {\"part\":\"paragraph 1\"}",
        "알티에프로 쓴 문단 | rich.rtf | rtf | null | {\"part\":\"paragraph 1\"}",
        "전자책으로 쓴 문단 | book.epub | epub | null | {\"part\":\"첫째 마당\"}",
        "한글로 쓴 문단 | old.hwp | hwp | null | {\"part\":\"paragraph 2\"}",
        "새 한글로 쓴 문단 | new.hwpx | hwpx | null | {\"part\":\"paragraph 2\"}",
      })
  void everyFormatIsFoundInItsPlace(
      String words, String path, String kind, String lines, String place) throws Exception {
    JsonNode hit =
        server.json("/api/search?q=" + Server.encoded("\"" + words + "\"")).at("/hits/0");
    assertThat(hit.at("/note/path").asText()).isEqualTo(path);
    assertThat(hit.at("/note/kind").asText()).isEqualTo(kind);
    JsonNode passage = hit.at("/passages/0");
    assertThat(passage.get("lines")).hasToString(lines == null ? "null" : lines);
    assertThat(passage.path("place").toString()).isEqualTo(place == null ? "" : place);

    String id = hit.at("/note/id").asText();
    JsonNode note = server.json("/api/notes/" + id);
    assertThat(note.get("blocks")).isNotEmpty();
    assertThat(note.get("path").asText()).isEqualTo(path);
    assertThat(server.get("/api/notes/" + id + "/source").body()).contains(words.substring(0, 4));
    assertThat(
            server
                .json("/api/search?q=" + Server.encoded("kind:" + kind + " " + words))
                .get("hits"))
        .isNotEmpty();
  }

  @Test
  void whoSaidItInABookAndInAChatIsKnown() throws Exception {
    JsonNode book = server.json("/api/quotes?speaker=" + Server.encoded("타마다")).get("quotes");
    assertThat(book.at("/0/text").asText()).startsWith("반죽은 배운 것을");
    assertThat(book.at("/0/work").asText()).isEqualTo("빵과 엔트로피");
    assertThat(book.at("/0/place/page").asInt()).isEqualTo(12);
    JsonNode chat = server.json("/api/quotes?speaker=" + Server.encoded("문가람")).get("quotes");
    assertThat(chat.findValuesAsText("text")).contains("대화로 쓴 문단이라고 생각해 정말로");
    JsonNode mother = server.json("/api/search?q=" + Server.encoded("said:엄마 저녁"));
    assertThat(mother.get("hits")).hasSize(1);
    JsonNode talk = server.json("/api/quotes?speaker=" + Server.encoded("Okafor")).get("quotes");
    assertThat(talk.findValuesAsText("text"))
        .contains("A garden keeps what it was told, and so does a notebook.");
  }

  @Test
  void aNameOfAMacIsTheSameName() throws Exception {
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      for (String query : List.of("title:이름의", "path:\"한글 이름의\"", "자모로 풀어")) {
        String typed = Normalizer.normalize(query, form);
        JsonNode hits = server.json("/api/search?q=" + Server.encoded(typed)).get("hits");
        assertThat(hits).as(query).hasSize(1);
        assertThat(hits.at("/0/note/path").asText()).isEqualTo("한글 이름의 노트.md");
      }
    }
  }

  @Test
  void whatIsNoChatIsListedAndAllFilesAreCounted() throws Exception {
    JsonNode status = server.json("/api/status");
    assertThat(status.at("/skipped/0/path").asText()).isEqualTo("general/2024-01-13.json");
    JsonNode files = status.get("files");
    assertThat(
            files.get("indexed").asInt()
                + files.get("unchanged").asInt()
                + files.get("skipped").asInt()
                + files.get("ignored").asInt())
        .isEqualTo(21);
    assertThat(status.get("notes").asInt()).isEqualTo(22);
  }

  @Test
  void whatIsSearchedInPartIsTold() throws Exception {
    Commands commands = new Commands(home);
    for (JsonNode status : List.of(server.json("/api/status"), commands.json("status"))) {
      assertThat(status.at("/inPart")).hasSize(1);
      assertThat(status.at("/inPart/0/path").asText()).isEqualTo("cut.enex");
      assertThat(status.at("/inPart/0/reason").asText()).contains("breaks off");
    }
  }

  @Test
  void whoAsksForWhatIsRelatedToAFileOfSeveralNotesIsToldTheirPaths() throws Exception {
    Commands commands = new Commands(home);
    String file = home.notes().resolve("My Clippings.txt").toString();
    for (String typed : List.of("My Clippings.txt", file)) {
      assertThat(commands.talk("related", typed))
          .as(typed)
          .contains("'My Clippings.txt#1-빵과-엔트로피'", "'path:\"My Clippings.txt\"' shows more");
    }
    assertThat(commands.json("search", "path:\"My Clippings.txt\"").get("hits")).hasSize(2);
  }

  @Test
  void eachRunTellsOfEveryFile(@TempDir Path other) throws Exception {
    Home home = Home.in(other);
    home.write("cut.enex", CUT);
    home.write("fine.md", "글이다.\n");
    home.write("binary.md", new byte[] {1, 2, 0, 3});
    home.write("sheet.xlsx", "x");
    home.write(".hidden/a.md", "글");
    Commands commands = new Commands(home);
    for (int run = 1; run <= 2; run++) {
      JsonNode report = commands.json("index", home.notes().toString());
      Schemas.assertValid("index", report.toString());
      assertThat(report.get("indexed").asInt()).isEqualTo(run == 1 ? 2 : 0);
      assertThat(report.get("unchanged").asInt()).isEqualTo(run == 1 ? 0 : 2);
      assertThat(report.at("/skipped/0/path").asText()).isEqualTo("binary.md");
      assertThat(report.at("/inPart/0/path").asText()).isEqualTo("cut.enex");
      assertThat(report.get("ignored").asInt()).isEqualTo(2);
    }
    Schemas.assertValid("status", commands.json("status").toString());
  }

  @Test
  void aFileThatIsWholeAgainIsNoLongerTold(@TempDir Path other) throws Exception {
    Home changing = Home.in(other);
    changing.write("cut.enex", CUT);
    changing.write("My Clippings.txt", CLIPPINGS);
    try (Server served = Server.start(changing)) {
      served.ready();
      assertThat(told(served)).containsExactly("cut.enex");

      changing.write(
          "My Clippings.txt", CLIPPINGS + "Bread and Entropy (Tamada, Ikuo)\n- Your High");
      Eventually.see(
          "one that breaks off now",
          () -> told(served),
          paths -> paths.equals(List.of("My Clippings.txt", "cut.enex")));
      changing.write("cut.enex", CUT + "</title></note></en-export>");
      Eventually.see(
          "one that is whole now",
          () -> told(served),
          paths -> paths.equals(List.of("My Clippings.txt")));
      assertThat(served.json("/api/status").at("/files/inPart").asInt()).isEqualTo(1);
    }
  }

  private static List<String> told(Server served) throws Exception {
    return served.json("/api/status").get("inPart").findValuesAsText("path");
  }

  @Test
  void aNoteThatLeavesItsFileIsForgotten(@TempDir Path other) throws Exception {
    Home changing = Home.in(other);
    changing.write("My Clippings.txt", CLIPPINGS);
    try (Server served = Server.start(changing)) {
      served.ready();
      assertThat(served.search("kind:clippings").paths()).hasSize(2);
      String kept = served.search("Dough").hits().getFirst().id();

      changing.write("My Clippings.txt", CLIPPINGS.substring(CLIPPINGS.indexOf("Bread")));

      Eventually.see(
          "one clipping is left",
          () -> served.search("kind:clippings").paths(),
          paths -> paths.equals(List.of("My Clippings.txt#1-Bread-and-Entropy")));
      assertThat(served.search("Dough").hits().getFirst().id()).isEqualTo(kept);
    }
  }
}
