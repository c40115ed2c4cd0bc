package munjip.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import munjip.json.Schemas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteRouteTest {
  @TempDir Path folder;
  private Served served;

  @BeforeEach
  void start() throws Exception {
    served = Served.in(folder);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void aNoteComesWithItsBlocksAndItsLinksResolved() throws Exception {
    HttpResponse<String> answer = served.get("/api/notes/" + served.llm);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Schemas.assertValid("note", answer.body());
    assertThat(answer.body())
        .contains(
            "\"title\":\"언어 모델\"",
            "\"dateFrom\":\"front_matter\"",
            "\"path\":\"talks/llm.md\"",
            "\"target\":\"Memory\",\"note\":\"" + served.memory + "\"",
            "\"target\":\"없는 노트\",\"note\":null");
  }

  @Test
  void aNoteIsReadAfresh() throws Exception {
    Files.writeString(served.root.resolve("memory.md"), "Memory\n\n새 문단\n");
    assertThat(served.get("/api/notes/" + served.memory).body()).contains("새 문단");
  }

  @Test
  void theSourceIsUtf8WhateverTheFileIs() throws Exception {
    Files.write(served.root.resolve("memory.md"), "옛 노트\n".getBytes(Charset.forName("MS949")));
    assertThat(served.get("/api/notes/" + served.memory + "/source").body()).isEqualTo("옛 노트\n");
  }

  @Test
  void hostileTextStaysData() throws Exception {
    HttpResponse<String> note = served.get("/api/notes/" + served.hostile);
    assertThat(note.headers().firstValue("Content-Type")).hasValue("application/json");
    Schemas.assertValid("note", note.body());
    assertThat(note.body()).contains("{\"t\":\"html\",\"lines\":[3,3],\"text\":\"<img src=x");
    HttpResponse<String> source = served.get("/api/notes/" + served.hostile + "/source");
    assertThat(source.body()).startsWith(Served.HOSTILE);
    assertThat(source.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
    assertThat(source.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(source.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "sandbox");
  }

  @Test
  void aNoteWhoseFileIsGoneIsNotThere() throws Exception {
    Files.delete(served.root.resolve("memory.md"));
    for (String path : new String[] {"", "/source"}) {
      HttpResponse<String> answer = served.get("/api/notes/" + served.memory + path);
      assertThat(answer.statusCode()).isEqualTo(404);
      Schemas.assertValid("problem", answer.body());
      assertThat(answer.body()).contains("memory.md");
    }
  }

  @Test
  void aNoteThatBecameALinkOutOfTheFolderIsNotRead(@TempDir Path outside) throws Exception {
    Path secret = Files.writeString(outside.resolve("secret.md"), "비밀\n");
    Path note = served.root.resolve("memory.md");
    Files.delete(note);
    Files.createSymbolicLink(note, secret);
    for (String path : new String[] {"", "/source"}) {
      HttpResponse<String> answer = served.get("/api/notes/" + served.memory + path);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).doesNotContain("비밀");
    }
  }

  @Test
  void headGivesTheSameWithoutABody() throws Exception {
    HttpResponse<String> answer =
        served.send(
            served
                .request("/api/notes/" + served.llm)
                .method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    HttpResponse<String> none =
        served.send(
            served
                .request("/api/notes/none")
                .method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody()));
    assertThat(none.statusCode()).isEqualTo(404);
  }
}
