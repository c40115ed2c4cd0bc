package munjip.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import munjip.eval.Run.Ranked;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Questions, judgments and runs as files. */
class DataFormsTest {
  private static String nfd(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  @Test
  void questionsKeepTheirOrderAndBrokenLinesAreNamed() {
    Queries queries =
        Queries.read("\uFEFFq2\t언어 모델은?\r\n\nq1\tforgetting curve\nq3\n\t글\nq2\t다른 글\n", "q.tsv");

    assertThat(queries.all())
        .containsExactly(new Query("q2", "언어 모델은?"), new Query("q1", "forgetting curve"));
    assertThat(queries.problems())
        .containsExactly(
            "q.tsv:4: expected 2 fields with tabs between, found 1",
            "q.tsv:5: no id",
            "q.tsv:6: the id 'q2' was used before; the first one counts");
  }

  @Test
  void judgmentsTakePathsWithBlanksAndNameBrokenLines() {
    Judgments judgments =
        Judgments.read(
            """
            q1\t0\tmy notes/기억.md\t2
            q1\t0\tb.md\t0
            q2 0 c.md 1
            q3\t0\td.md\tyes
            q3\t0
            q1\t0\tb.md\t1
            q1\t0\tb.md\t0
            """,
            "r.tsv");

    assertThat(judgments.of("q1")).isEqualTo(Map.of("my notes/기억.md", 2, "b.md", 0));
    assertThat(judgments.answers("q1")).isTrue();
    assertThat(judgments.answers("q2")).isTrue();
    assertThat(judgments.answers("q3")).isFalse();
    assertThat(judgments.paths()).containsExactly("b.md", "c.md", "my notes/기억.md");
    assertThat(judgments.problems())
        .containsExactly(
            "r.tsv:4: the grade is 'yes', a whole number is expected",
            "r.tsv:5: expected 4 fields with tabs between, found 2",
            "r.tsv:6: 'b.md' was judged 0 before; that counts");
  }

  @Test
  void aQuestionWithNothingButZerosHasNoAnswer() {
    assertThat(Judgments.read("q1\t0\ta.md\t0\n", "r.tsv").answers("q1")).isFalse();
  }

  @Test
  void decomposedAndComposedPathsAreTheSame() {
    Judgments judgments = Judgments.read("q1\t0\t" + nfd("메모/카파시.md") + "\t1\n", "r.tsv");
    Run composed = Run.of(Map.of("q1", List.of(new Ranked("메모/카파시.md", 1))));
    Run decomposed = Run.read("q1\tQ0\t" + nfd("메모/카파시.md") + "\t1\t1\tother\n", "o.run");

    assertThat(decomposed.found()).isEqualTo(composed.found());
    assertThat(Measures.of(decomposed.of("q1"), judgments.of("q1")).mrr10()).isEqualTo(1);
  }

  @Test
  void aNoteCountsWhereItFirstAppears() {
    Run run =
        Run.read(
            """
            q1 Q0 b.md 2 0.9 x
            q1 Q0 a.md 1 1.0 x
            q1 Q0 a.md 3 0.8 x
            q1 Q0 c.md 0 0.7 x
            q1 Q0 c.md five 0.7 x
            q1 Q0 c.md
            """,
            "o.run");

    assertThat(run.of("q1")).containsExactly(new Ranked("a.md", 1), new Ranked("b.md", 2));
    assertThat(run.of("q2")).isEmpty();
    assertThat(run.problems())
        .containsExactly(
            "o.run:4: the rank is 0; ranks begin at 1",
            "o.run:5: the rank is 'five', a whole number is expected",
            "o.run:6: expected 6 fields with tabs between, found 3");
  }

  @Property
  void aRunComesBackFromItsFile(
      @ForAll @Size(max = 5)
          Map<
                  @AlphaChars @StringLength(min = 1, max = 5) String,
                  @Size(min = 1, max = 12) List<@AlphaChars @StringLength(min = 1, max = 3) String>>
              found) {
    Map<String, List<Ranked>> ranked = new LinkedHashMap<>();
    found.forEach(
        (id, notes) -> {
          List<Ranked> list = new java.util.ArrayList<>();
          for (String note : notes) {
            list.add(new Ranked("내 노트/" + note + ".md", list.size() / 2 + 1));
          }
          ranked.put(id, list);
        });
    Run run = Run.of(ranked);

    Run back = Run.read(run.text("munjip"), "f");

    assertThat(back.found()).isEqualTo(run.found());
    assertThat(back.problems()).isEmpty();
  }

  @Test
  void aRunsScoresFallWithItsRanks() {
    String text =
        Run.of(Map.of("q1", List.of(new Ranked("a.md", 1), new Ranked("b.md", 2)))).text("munjip");

    assertThat(text)
        .isEqualTo("q1\tQ0\ta.md\t1\t1.000000\tmunjip\nq1\tQ0\tb.md\t2\t0.500000\tmunjip\n");
  }
}
