package munjip.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import munjip.json.Schemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryRouteTest extends WithServed {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                             | \"total\":1",
        "?q=language                  | \"korean\":\"소형 언어 모델\",\"english\":\"small language model\"",
        "?q=LanguageMODEL             | \"total\":1",
        "?q=%EB%AA%A8%EB%8D%B8        | \"line\":3",
        "?q=forgetting                | \"terms\":[]",
        "?minConfidence=0             | \"total\":2",
        "?minConfidence=0&offset=1    | \"english\":\"forgetting\"",
        "?minConfidence=0&q=karpathy  | \"total\":0",
      })
  void termsHaveTheirShapeAndPersonsAreNone(String query, String part) throws Exception {
    HttpResponse<String> answer = served.get("/api/glossary" + (query == null ? "" : query));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Schemas.assertValid("glossary", answer.body());
    assertThat(answer.body()).contains(part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "minConfidence=2 | a number from 0 to 1",
        "limit=0         | a whole number from 1 to 10000",
        "offset=-1       | a whole number from 0",
      })
  void wrongParametersAreNamed(String query, String said) throws Exception {
    HttpResponse<String> answer = served.get("/api/glossary?" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    Schemas.assertValid("problem", answer.body());
    assertThat(answer.body()).contains(said);
  }
}
