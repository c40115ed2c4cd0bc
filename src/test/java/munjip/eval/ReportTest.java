package munjip.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import munjip.eval.Run.Ranked;
import munjip.json.Json;
import munjip.json.Schemas;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final List<Query> QUERIES =
      List.of(new Query("q1", "기억"), new Query("q2", "garden"), new Query("q3", "아무도 모른다"));
  private static final Judgments JUDGMENTS =
      Judgments.read("q1\t0\ta.md\t1\nq2\t0\tb.md\t1\nq9\t0\tb.md\t1\n", "r.tsv");
  private static final Run HERE =
      Run.of(Map.of("q1", List.of(new Ranked("x.md", 1), new Ranked("a.md", 2))));
  private static final Run THERE = Run.of(Map.of("q1", List.of(new Ranked("a.md", 1))));

  private static Report report(Optional<Report.Other> other) {
    return Report.of(QUERIES, JUDGMENTS, HERE, other, List.of("b.md"), List.of("q.tsv:4: no id"));
  }

  @Test
  void measuresWhatIsJudgedAndSaysWhatIsNot() {
    Report report = report(Optional.empty());

    assertThat(report.questions()).isEqualTo(2);
    assertThat(report.measures().mrr10()).isEqualTo(0.25);
    assertThat(report.queries()).extracting(Report.Answered::rank).containsExactly(2, null);
    assertThat(report.unjudged()).containsExactly("q3");
    assertThat(report.unasked()).containsExactly("q9");
    assertThat(report.compared()).isNull();
  }

  @Test
  void winsAreThisSearchsOwn() {
    Report report = report(Optional.of(new Report.Other("there.run", THERE)));

    assertThat(report.compared().measures().mrr10()).isEqualTo(0.5);
    Report.Difference difference = report.compared().differences().mrr10();
    assertThat(difference).isEqualTo(new Report.Difference(-0.25, 0, 1, 1, 1));
    assertThat(report.queries().get(0).compared().mrr10()).isEqualTo(1);
  }

  @Test
  void itsJsonFitsItsSchema() {
    for (Optional<Report.Other> other :
        List.of(
            Optional.<Report.Other>empty(), Optional.of(new Report.Other("there.run", THERE)))) {
      Schemas.assertValid("eval", new String(Json.write(report(other)), StandardCharsets.UTF_8));
    }
  }
}
