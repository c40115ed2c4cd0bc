package munjip.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import munjip.json.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedRouteTest extends WithServed {
  @Test
  void passagesNotesAndTextsHaveRelatedOnes() throws Exception {
    HttpResponse<String> passages =
        served.get("/api/passages/" + served.passageOf(served.llm) + "/related?limit=1");
    assertThat(passages.statusCode()).as(passages.body()).isEqualTo(200);
    Schemas.assertValid("related-passages", passages.body());
    HttpResponse<String> notes = served.get("/api/notes/" + served.llm + "/related");
    assertThat(notes.statusCode()).as(notes.body()).isEqualTo(200);
    Schemas.assertValid("related-notes", notes.body());
    HttpResponse<String> text =
        served.post("/api/related", "{\"text\":\"언어 모델\",\"limit\":2,\"perNote\":1,\"new\":1}");
    assertThat(text.statusCode()).as(text.body()).isEqualTo(200);
    Schemas.assertValid("related-passages", text.body());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void faintOnesAreAskedForAndToldApart(boolean faint) throws Exception {
    String path = "/api/passages/" + served.passageOf(served.llm) + "/related?faint=" + faint;
    assertThat(served.get(path).body()).contains("\"faint\":" + faint);
    String posted = "{\"text\":\"언어 모델\",\"faint\":" + faint + "}";
    assertThat(served.post("/api/related", posted).body()).contains("\"faint\":" + faint);
  }

  @Test
  void whatIsNotThereHasNone() throws Exception {
    for (String path : new String[] {"/api/passages/a.b/related", "/api/notes/a/related"}) {
      HttpResponse<String> answer = served.get(path);
      assertThat(answer.statusCode()).isEqualTo(404);
      Schemas.assertValid("problem", answer.body());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":|line 1, column",
        "''|line 1, column 1",
        "{\"text\":5}|text must be a text",
        "{\"text\":null}|must have a text",
        "{\"limit\":5}|must have a text",
        "{\"text\":\"a\",\"limit\":0}|limit is 0; it must be a whole number from 1 to 100",
        "{\"text\":\"a\",\"limit\":\"5\"}|limit must be a whole number",
        "{\"text\":\"a\",\"perNote\":1000}|perNote is 1000",
        "[]|must be an object",
      })
  void wrongBodiesAreToldWithTheirPlace(String body, String told) throws Exception {
    HttpResponse<String> answer = served.post("/api/related", body);
    assertThat(answer.statusCode()).isEqualTo(400);
    Schemas.assertValid("problem", answer.body());
    assertThat(answer.body().replace("\\\"", "\"")).contains(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=101", "limit=x"})
  void limitsAreChecked(String query) throws Exception {
    HttpResponse<String> answer =
        served.get("/api/passages/" + served.passageOf(served.llm) + "/related?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    Schemas.assertValid("problem", answer.body());
  }

  @Test
  void oneMegabyteOfTextIsTakenHoweverItIsEscapedAndMoreIsNot() throws Exception {
    assertThat(
            served
                .post("/api/related", "{\"text\":\"" + "a".repeat(1_000_000) + "\"}")
                .statusCode())
        .isEqualTo(200);
    assertThat(
            served
                .post("/api/related", "{\"text\":\"" + "\\uac00".repeat(333_333) + "\"}")
                .statusCode())
        .isEqualTo(200);
    for (String text :
        new String[] {"a".repeat(1_000_001), "가".repeat(333_334), "a".repeat(7_000_000)}) {
      HttpResponse<String> answer = served.post("/api/related", "{\"text\":\"" + text + "\"}");
      assertThat(answer.statusCode()).isEqualTo(413);
      Schemas.assertValid("problem", answer.body());
    }
  }
}
