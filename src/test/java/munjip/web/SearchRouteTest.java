package munjip.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import munjip.json.Json;
import munjip.json.Problem;
import munjip.json.Schemas;
import munjip.result.SearchResults;
import munjip.search.SearchRequest;
import munjip.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchRouteTest extends WithServed {
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void aSearchGivesMarkedPassagesAndHowLongItTook() throws Exception {
    HttpResponse<String> answer = served.get("/api/search?q=" + encoded("언어 모델"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    Schemas.assertValid("search", answer.body());
    SearchResults found =
        Json.read(answer.body().getBytes(StandardCharsets.UTF_8), SearchResults.class);
    assertThat(found.hits()).hasSize(1);
    assertThat(found.hits().getFirst().passages().getFirst().snippet().marks())
        .containsExactly(new TextRange(0, 5));
  }

  @Test
  void koreanTypedIntoATerminalWithoutEncodingIsUnderstood() throws Exception {
    RawHttp.Answer answer =
        RawHttp.ask(served.port, "GET /api/search?q=언어+모델 HTTP/1.1", "Host: localhost");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("\"text\":\"언어 모델\"");
  }

  @Test
  void limitAndOffsetPageThroughNotes() throws Exception {
    HttpResponse<String> second = served.get("/api/search?q=&limit=1&offset=1&passages=1");
    SearchResults found =
        Json.read(second.body().getBytes(StandardCharsets.UTF_8), SearchResults.class);
    assertThat(found.hits()).hasSize(1);
    assertThat(found.hits().getFirst().note().id()).isEqualTo(served.memory);
    assertThat(found.hits().getFirst().passages()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/search",
        "/api/search?",
        "/api/search?q",
        "/api/search?q=a&&unknown=1",
        "/api/search?q=a&limit=&sort=&offset=",
        "/api/search?q=a&expand=false&rescue=true&sort=newest",
        "/api/search/?q=%00%25&sort=OLDEST",
      })
  void theseAreUnderstood(String path) throws Exception {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Schemas.assertValid("search", answer.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sort=newst|sort|relevance, newest, oldest",
        "limit=0|limit|from 1 to 1000",
        "limit=1001|limit|limit=10",
        "limit=ten|limit|\"ten\"",
        "limit=99999999999|limit|whole number",
        "limit=1.5|limit|whole number",
        "offset=-1|offset|from 0 to",
        "passages=0|passages|from 1 to 100",
        "expand=yes|expand|true or false",
        "rescue=1|rescue|true or false",
        "q=a&q=b|q|twice",
        "q=%FF%FE|q|not UTF-8",
      })
  void whatIsWrongIsToldWithItsNameAndWhatWasExpected(String query, String name, String told)
      throws Exception {
    HttpResponse<String> answer = served.get("/api/search?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
    Schemas.assertValid("problem", answer.body());
    Problem problem = Json.read(answer.body().getBytes(StandardCharsets.UTF_8), Problem.class);
    assertThat(problem.parameter()).isEqualTo(name);
    assertThat(problem.detail()).contains(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=%", "q=%zz", "q=50%", "q=%E", "q=%EC%9", "%=1"})
  void brokenPercentEncodingIsABadRequest(String query) throws Exception {
    RawHttp.Answer answer =
        RawHttp.ask(served.port, "GET /api/search?" + query + " HTTP/1.1", "Host: localhost");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.isProblem()).isTrue();
    assertThat(answer.body()).contains("percent").doesNotContain("Exception");
  }

  @Test
  void tenThousandKoreanCharactersAreAnsweredAndOneMoreIsABadRequest() throws Exception {
    String longest = "가".repeat(SearchRequest.MAX_TEXT);
    assertThat(encoded(longest)).hasSize(90_000);
    assertThat(served.get("/api/search?q=" + encoded(longest)).statusCode()).isEqualTo(200);
    HttpResponse<String> answer = served.get("/api/search?q=" + encoded(longest + "가"));
    assertThat(answer.statusCode()).isEqualTo(400);
    Schemas.assertValid("problem", answer.body());
    assertThat(answer.body()).contains("10,001", "/api/related");
  }

  @Test
  void addressesAndHeadersBeyondTheLimitAreToldSo() throws Exception {
    RawHttp.Answer address =
        RawHttp.ask(
            served.port,
            "GET /api/search?q=" + "a".repeat(140_000) + " HTTP/1.1",
            "Host: localhost");
    assertThat(address.status()).isEqualTo(414);
    Schemas.assertValid("problem", address.body());
    RawHttp.Answer headers =
        RawHttp.ask(
            served.port, "GET /healthz HTTP/1.1", "Host: localhost", "X-A: " + "a".repeat(140_000));
    assertThat(headers.status()).isEqualTo(431);
    Schemas.assertValid("problem", headers.body());
    assertThat(
            RawHttp.ask(
                    served.port,
                    "GET /healthz HTTP/1.1",
                    "Host: localhost",
                    "X-A: " + "a".repeat(120_000))
                .status())
        .isEqualTo(200);
  }

  @Test
  void anUnexpectedErrorNamesAReferenceAndLogsNoQuery() throws Exception {
    List<String> logged = new ArrayList<>();
    Handler listener =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            synchronized (logged) {
              logged.add(new SimpleFormatter().format(record));
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger root = Logger.getLogger("");
    root.addHandler(listener);
    try {
      HttpResponse<String> answer = served.get("/api/search?q=" + encoded(FakeSearcher.BREAKING));
      assertThat(answer.statusCode()).isEqualTo(500);
      Schemas.assertValid("problem", answer.body());
      Problem problem = Json.read(answer.body().getBytes(StandardCharsets.UTF_8), Problem.class);
      assertThat(answer.body()).doesNotContain("Exception").doesNotContain(FakeSearcher.BREAKING);
      assertThat(logged).hasSize(1);
      assertThat(logged.getFirst())
          .contains(problem.reference(), "IllegalStateException", "FakeSearcher.find")
          .doesNotContain(FakeSearcher.BREAKING)
          .doesNotContain(encoded(FakeSearcher.BREAKING));
    } finally {
      root.removeHandler(listener);
    }
  }

  @Test
  void aPassageComesWithItsNote() throws Exception {
    HttpResponse<String> answer = served.get("/api/passages/" + served.passageOf(served.llm));
    assertThat(answer.statusCode()).isEqualTo(200);
    Schemas.assertValid("passage", answer.body());
  }

  @Test
  void aPassageThatIsGoneNamesTheNearest() throws Exception {
    HttpResponse<String> answer = served.get("/api/passages/" + served.llm + ".headgone");
    assertThat(answer.statusCode()).isEqualTo(404);
    Schemas.assertValid("problem", answer.body());
    assertThat(answer.body()).contains("\"nearest\":\"" + served.llm + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nodot", "a.b", "%20", "..", "%2F", "%EA%B0%80.%EA%B0%80"})
  void idsThatWereNeverGivenAreNotThere(String id) throws Exception {
    for (String path : new String[] {"/api/passages/", "/api/notes/"}) {
      HttpResponse<String> answer = served.get(path + id);
      assertThat(answer.statusCode()).as(path).isIn(400, 404);
      Schemas.assertValid("problem", answer.body());
    }
  }

  @Test
  void anExplanationTellsKindOfHitRankAndParts() throws Exception {
    String passage = served.passageOf(served.llm);
    HttpResponse<String> answer =
        served.get("/api/explain?q=" + encoded("언어 모델") + "&passage=" + passage);
    assertThat(answer.statusCode()).isEqualTo(200);
    Schemas.assertValid("explain", answer.body());
    assertThat(answer.body())
        .contains("\"hit\":\"full\"", "\"rank\":1,", "\"source\":\"glossary\"");

    HttpResponse<String> lost =
        served.get("/api/explain?q=nothing&expand=false&passage=" + passage);
    Schemas.assertValid("explain", lost.body());
    assertThat(lost.body()).contains("\"hit\":\"none\"", "\"rank\":null", "\"said\":\"Not found");
  }

  @ParameterizedTest
  @CsvSource({
    "'?q=a', 400, '/api/explain?q=…&passage=…'",
    "'?q=a&passage=no%20id', 404, is not the id of a passage",
    "'?q=a&passage=nobody.nobody', 404, There is no passage",
    "'?q=a&passage=x&expand=maybe', 400, true or false"
  })
  void anExplanationOfNothingIsAProblem(String query, int status, String said) throws Exception {
    HttpResponse<String> answer = served.get("/api/explain" + query);
    assertThat(answer.statusCode()).isEqualTo(status);
    Schemas.assertValid("problem", answer.body());
    assertThat(answer.body()).contains(said);
  }

  @Test
  void analysisShowsTokensOfTheFieldAskedFor() throws Exception {
    HttpResponse<String> answer =
        served.get("/api/analyze?text=" + encoded("언어 모델은") + "&field=grams");
    assertThat(answer.statusCode()).isEqualTo(200);
    Schemas.assertValid("analyze", answer.body());
    assertThat(answer.body())
        .contains("\"field\":\"grams\"", "{\"term\":\"모델은\",\"range\":[3,6],\"position\":1");
    HttpResponse<String> unknown = served.get("/api/analyze?text=a&field=none");
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.body()).contains("words, grams");
    assertThat(served.get("/api/analyze").statusCode()).isEqualTo(400);
    assertThat(served.get("/api/analyze?text=" + "a".repeat(10_001)).statusCode()).isEqualTo(400);
  }
}
