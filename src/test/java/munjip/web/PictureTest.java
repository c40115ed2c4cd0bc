package munjip.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import munjip.json.Schemas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
  @TempDir static Path parent;
  private static Served served;
  private static String files;

  @BeforeAll
  static void start() throws Exception {
    Path notes = Files.createDirectories(parent.resolve("notes"));
    Files.writeString(parent.resolve("secret.png"), "비밀");
    Files.createDirectories(parent.resolve("notes-2"));
    Files.writeString(parent.resolve("notes-2/secret.png"), "비밀");
    served = Served.in(notes);
    files = "/api/notes/" + served.llm + "/files/";
    Files.createDirectories(notes.resolve("talks/img"));
    Files.createDirectories(notes.resolve("assets"));
    Files.createDirectories(notes.resolve("talks/folder.png"));
    Files.writeString(notes.resolve("talks/a.png"), "a");
    Files.writeString(notes.resolve("talks/img/B.JPG"), "b");
    Files.writeString(notes.resolve("talks/그림 1%.png"), "k");
    Files.writeString(
        notes.resolve("talks/" + Normalizer.normalize("사진.gif", Normalizer.Form.NFD)), "n");
    Files.writeString(notes.resolve("talks/c.svg"), "<svg><script>alert(1)</script></svg>");
    Files.writeString(notes.resolve("talks/secret.txt"), "비밀");
    Files.writeString(notes.resolve("talks/.hidden.png"), "비밀");
    Files.writeString(notes.resolve("talks/page.html"), "비밀");
    Files.writeString(notes.resolve("assets/d.webp"), "d");
    Files.createDirectories(notes.resolve("deep/er"));
    Files.writeString(notes.resolve("deep/er/e.avif"), "f");
    Files.writeString(notes.resolve("deep/e.avif"), "e");
    Files.createDirectories(notes.resolve(".trash"));
    Files.writeString(notes.resolve(".trash/hidden.png"), "비밀");
    Files.createSymbolicLink(notes.resolve("talks/inside.png"), notes.resolve("talks/a.png"));
    Files.createSymbolicLink(notes.resolve("talks/out.png"), parent.resolve("secret.png"));
    Files.createSymbolicLink(notes.resolve("talks/out"), parent);
    Files.createSymbolicLink(notes.resolve("talks/text.png"), notes.resolve("talks/secret.txt"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "a.png,image/png,a",
    "img/B.JPG,image/jpeg,b",
    "%EA%B7%B8%EB%A6%BC%201%25.png,image/png,k",
    "%EC%82%AC%EC%A7%84.gif,image/gif,n",
    "assets/d.webp,image/webp,d",
    "..%2Fassets%2Fd.webp,image/webp,d",
    "inside.png,image/png,a",
    "e.avif,image/avif,e",
  })
  void picturesOfTheFolderAreSent(String path, String mediaType, String content) throws Exception {
    HttpResponse<String> answer = served.get(files + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(mediaType);
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Content-Length")).hasValue("1");
    assertThat(answer.body()).isEqualTo(content);
  }

  @Test
  void drawingsMayNotRunScripts() throws Exception {
    HttpResponse<String> answer = served.get(files + "c.svg");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "sandbox")
        .doesNotContain("script-src");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../secret.png",
        "..%2F..%2Fsecret.png",
        "%2e%2e/%2e%2e/secret.png",
        "%2e%2e%2f%2e%2e%2fsecret.png",
        "..%2F..%2Fnotes-2%2Fsecret.png",
        "..%5C..%5Csecret.png",
        "..%252F..%252Fsecret.png",
        "%2Fetc%2Fpasswd",
        "/etc/passwd",
        "a.png%00.txt",
        "secret.txt%00.png",
        "out.png",
        "out/secret.png",
        "text.png",
        "secret.txt",
        "page.html",
        "llm.md",
        "folder.png",
        "img/",
        ".",
        "none.png",
        "hidden.png",
        ".hidden.png",
        "%C0%AE%C0%AE/secret.png",
        "~/secret.png",
        "a.png;x=.png",
      })
  void nothingElseIsSent(String path) throws Exception {
    RawHttp.Answer answer =
        RawHttp.ask(served.port, "GET " + files + path + " HTTP/1.1", "Host: localhost");
    assertThat(answer.status()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("비밀").doesNotContain("root:");
    Schemas.assertValid("problem", answer.body());
  }

  @Test
  void anAbsolutePathIsRefusedThoughTheFileExists() throws Exception {
    String absolute = parent.toRealPath().resolve("secret.png").toString().replace("/", "%2F");
    assertThat(served.get(files + absolute).statusCode()).isEqualTo(404);
  }
}
