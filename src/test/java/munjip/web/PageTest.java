package munjip.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import munjip.json.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest extends WithServed {
  @ParameterizedTest
  @CsvSource({
    "/,text/html;charset=utf-8",
    "/?q=a&note=b,text/html;charset=utf-8",
    "/index.html,text/html;charset=utf-8",
    "/js/main.js,text/javascript;charset=utf-8",
  })
  void thePageComesWithAStrictPolicy(String path, String mediaType) throws Exception {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
        .isEqualTo(mediaType);
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .containsExactly(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                + " connect-src 'self'; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-cache");
  }

  @Test
  void whatTheBrowserHasIsNotSentAgain() throws Exception {
    String etag = served.get("/").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = served.send(served.request("/").header("If-None-Match", etag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(served.send(served.request("/").header("If-None-Match", "\"x\"")).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/api",
        "/api/",
        "/api/nowhere",
        "/js/",
        "/js",
        "/js/../../munjip/Main.class",
        "/../munjip/Main.class",
        "/%2e%2e/munjip/Main.class",
        "/..%2Fmunjip%2FMain.class",
        "//js/main.js",
        "/index.html%00.js",
        "/META-INF/MANIFEST.MF",
        "/.hidden.js",
        "/js/main.js/",
      })
  void elsewhereIsNothing(String path) throws Exception {
    RawHttp.Answer answer =
        RawHttp.ask(served.port, "GET " + path + " HTTP/1.1", "Host: localhost");
    assertThat(answer.status()).isIn(400, 404);
    Schemas.assertValid("problem", answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"suggest", "suggest?q=a"})
  void plannedPathsSayThatTheyAreNotThereYet(String path) throws Exception {
    HttpResponse<String> answer = served.get("/api/" + path);
    assertThat(answer.statusCode()).isEqualTo(404);
    Schemas.assertValid("problem", answer.body());
    assertThat(answer.body()).contains("urn:munjip:not-yet", "not there yet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST|/api/search|GET, HEAD",
        "DELETE|/api/notes/x|GET, HEAD",
        "GET|/api/related|POST",
        "OPTIONS|/api/search|GET, HEAD",
        "PUT|/|GET, HEAD",
        "POST|/js/main.js|GET, HEAD",
        "TRACE|/api/search|GET, HEAD",
        "FROB|/api/search|GET, HEAD",
      })
  void theWrongMethodIsToldTheRightOnes(String method, String path, String allowed)
      throws Exception {
    RawHttp.Answer answer =
        RawHttp.ask(served.port, method + " " + path + " HTTP/1.1", "Host: localhost");
    assertThat(answer.status()).isEqualTo(405);
    Schemas.assertValid("problem", answer.body());
    assertThat(answer.head()).contains("Allow: " + allowed);
  }

  @Test
  void statusAndHealthAnswer() throws Exception {
    HttpResponse<String> status = served.get("/api/status");
    Schemas.assertValid("status", status.body());
    HttpResponse<String> skipped = served.get("/api/status/skipped");
    Schemas.assertValid("skipped", skipped.body());
    assertThat(skipped.body()).contains("a.bin", "\"b\"");
    HttpResponse<String> health = served.get("/healthz");
    assertThat(health.body()).isEqualTo("ok\n");
    assertThat(health.headers().firstValue(WebServer.TOKEN_HEADER)).contains(Served.TOKEN);
  }
}
