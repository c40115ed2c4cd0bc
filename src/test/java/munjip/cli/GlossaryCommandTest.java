package munjip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import munjip.json.Json;
import munjip.result.GlossaryResults;
import munjip.result.GlossaryResults.Place;
import munjip.result.GlossaryResults.Term;
import org.junit.jupiter.api.Test;

/** What glossary asks the running server, and how it tells the answer. */
class GlossaryCommandTest extends WithFakeServer {
  private static final Place PLACE = new Place(Results.NOTE, 12);

  @Test
  void termsStandInColumnsWithTheirPlaces() {
    Term sure =
        new Term("소형 언어 모델", "small language model", "SLM", .96, 3, 4, List.of(PLACE, PLACE));
    Term unsure = new Term("증류", "distillation", null, .85, 1, 1, List.of(PLACE));
    server.answer("/api/glossary", 200, Json.write(new GlossaryResults(7, List.of(sure, unsure))));

    assertThat(world.run("glossary", "언어", "모델", "--limit", "2", "--min-confidence", "0.8"))
        .isZero();

    assertThat(lastAsked())
        .contains("q=%EC%96%B8%EC%96%B4%20%EB%AA%A8%EB%8D%B8&limit=2&offset=0&minConfidence=0.8");
    assertThat(world.data())
        .isEqualTo(
            """
            소형 언어 모델  small language model (SLM)  3 notes: talks/software-3.md:12 …
            증류            distillation                talks/software-3.md:12 · confidence 0.85
            """);
    assertThat(world.talk()).contains("2 of 7 terms; --limit 7 lists all.");
  }

  @Test
  void nothingFoundSaysWhatThereMayBe() {
    server.answer("/api/glossary", 200, Json.write(new GlossaryResults(0, List.of())));

    assertThat(world.run("glossary", "없는")).isZero();
    assertThat(world.talk())
        .contains("No such term; --min-confidence 0 lists the less sure ones, too.");
    assertThat(world.run("glossary")).isZero();
    assertThat(world.talk()).contains("No note gives a term in two languages");
  }

  @Test
  void wrongConfidenceIsRefused() {
    assertThat(world.run("glossary", "--min-confidence", "2")).isNotZero();
    assertThat(world.talk()).contains("minConfidence must be from 0 to 1");
  }
}
