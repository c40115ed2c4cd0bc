package munjip.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import munjip.json.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteRouteTest extends WithServed {
  private static String encoded(String query) {
    StringBuilder encoded = new StringBuilder();
    for (String pair : query.split("&")) {
      String[] told = pair.split("=", 2);
      encoded.append(encoded.isEmpty() ? "?" : "&").append(told[0]).append('=');
      encoded.append(URLEncoder.encode(told[1], StandardCharsets.UTF_8));
    }
    return encoded.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "speaker=카파시                    | \"total\":2",
        "speaker=@karpathy                 | \"total\":2",
        "speaker=Karpathy&minConfidence=.9 | \"total\":1",
        "speaker=카파시&limit=1&offset=1   | \"confidence\":0.8",
        "speaker=카파시&about=정원         | \"text\":\"정원은",
        "speaker=카파시&work=소리          | \"work\":\"소리를 적는 손\"",
        "work=없는 책                      | \"total\":0",
        "speaker=카파시&mentions=0         | \"mentions\":{\"total\":2,\"passages\":[]}",
        "unattributed=only                 | \"total\":0",
        "unattributed=true                 | \"total\":2",
        "minConfidence=0&new=1             | \"total\":2",
        "speaker=                          | \"speaker\":null",
      })
  void quotesHaveTheirShape(String query, String part) throws Exception {
    HttpResponse<String> answer = served.get("/api/quotes" + encoded(query));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Schemas.assertValid("quotes", answer.body());
    assertThat(answer.body()).contains(part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "minConfidence=1.5 | a number from 0 to 1",
        "minConfidence=sure | a number from 0 to 1",
        "limit=0           | a whole number from 1 to 1000",
        "offset=-1         | a whole number from 0",
        "mentions=1001     | a whole number from 0 to 1000",
        "unattributed=some | true, false or only",
      })
  void wrongParametersAreNamed(String query, String said) throws Exception {
    HttpResponse<String> answer = served.get("/api/quotes?" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    Schemas.assertValid("problem", answer.body());
    assertThat(answer.body()).contains(query.substring(0, query.indexOf('=')), said);
  }

  @Test
  void tooLongANameIsRefused() throws Exception {
    assertThat(served.get("/api/quotes?speaker=" + "a".repeat(10_001)).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "q=          | \"total\":1",
        "q=카파      | \"quotes\":2",
        "q=nobody    | \"speakers\":[]",
        "q=&offset=1 | \"speakers\":[]",
      })
  void speakersHaveTheirShape(String query, String part) throws Exception {
    HttpResponse<String> answer = served.get("/api/speakers" + encoded(query));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Schemas.assertValid("speakers", answer.body());
    assertThat(answer.body()).contains(part);
  }

  @Test
  void noteTellsWhoIsQuotedInItAndSearchesCountThem() throws Exception {
    String note = served.get("/api/notes/" + served.said).body();
    Schemas.assertValid("note", note);
    assertThat(note)
        .contains(
            "\"quotes\":[{\"id\":\"" + served.said,
            "\"text\":\"정원은 아무것도 잊지 않는다\",\"confidence\":0.93");

    String search = served.get("/api/search?q=" + encoded("q=말").substring(3)).body();
    Schemas.assertValid("search", search);
    assertThat(search).contains("\"speaker\":[{\"value\":\"Andrej Karpathy\",\"count\":1}]");
  }
}
