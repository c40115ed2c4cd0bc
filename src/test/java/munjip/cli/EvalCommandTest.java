package munjip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import munjip.json.Schemas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {
  private final World world;
  private final MemoryEngines engines = new MemoryEngines();
  private final Path folder;

  EvalCommandTest(@TempDir Path root) throws IOException {
    world = new World(root);
    world.engines = engines;
    folder = world.root.resolve("judged");
    world.folder("program/index-config/index-time");
    Files.writeString(
        root.resolve("program/index-config/index-time/index.yaml"), "kinds:\n  md: [md]\n");
    world.folder(
        "program/corpus", "정원.md", "# 정원\n\n물레방아가 돈다.\n", "walk.md", "# Walk\n\nA garden walk.\n");
    world.folder(
        "judged",
        "q.tsv",
        "q1\t물레방아\nq2\tgarden\nq3\t물레\nbroken\n",
        "r.tsv",
        "q1\t0\t" + nfd("정원.md") + "\t1\nq2\t0\twalk.md\t1\nq2\t0\tgone.md\t1\n");
  }

  private static String nfd(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  @BeforeEach
  void indexed() {
    assertThat(world.run("index", "--samples")).isZero();
  }

  @AfterEach
  void everythingOpenedIsClosed() {
    assertThat(engines.open).isZero();
  }

  private int eval(String... more) {
    String[] args = new String[more.length + 6];
    String[] first = {
      "eval", "--samples", "--queries", folder + "/q.tsv", "--qrels", folder + "/r.tsv"
    };
    System.arraycopy(first, 0, args, 0, 6);
    System.arraycopy(more, 0, args, 6, more.length);
    return world.run(args);
  }

  @Test
  void printsTheMeasuresAndSaysWhatWasLeftOut() {
    assertThat(eval()).isZero();
    assertThat(world.data())
        .isEqualTo(
            "MRR@10       1.0000\nrecall@1     0.7500\nrecall@10    0.7500\nnDCG@10      0.8066\n");
    assertThat(world.talk())
        .contains(
            "q.tsv:4: expected 2 fields with tabs between, found 1",
            "2 questions.",
            "1 question without an answer in the judgments, left out: q3",
            "1 judged path not in the index, counted as not found: gone.md");
  }

  @Test
  void itsRunComparesWithItselfWithoutADifference() {
    String run = folder.resolve("out.run").toString();

    assertThat(eval("--run", run)).isZero();
    assertThat(Path.of(run))
        .content()
        .isEqualTo(
            """
            q1\tQ0\t정원.md\t1\t1.000000\tmunjip
            q2\tQ0\twalk.md\t1\t1.000000\tmunjip
            q3\tQ0\t정원.md\t1\t1.000000\tmunjip
            """);
    assertThat(eval("--compare", run, "-v")).isZero();
    assertThat(world.data().lines().toList())
        .containsExactly(
            "               this  compared  difference   wins  losses   ties        p",
            "MRR@10       1.0000    1.0000     +0.0000      0       0      2   1.0000",
            "recall@1     0.7500    0.7500     +0.0000      0       0      2   1.0000",
            "recall@10    0.7500    0.7500     +0.0000      0       0      2   1.0000",
            "nDCG@10      0.8066    0.8066     +0.0000      0       0      2   1.0000");
    assertThat(world.talk()).contains("compared with out.run");
  }

  @Test
  void anotherRunShowsWhichQuestionsChanged() {
    world.folder(
        "judged",
        "old.run",
        "q1 Q0 walk.md 1 1 old\nq1 Q0 정원.md 2 0.5 old\nq2 Q0 walk.md 1 1 old\nq2 Q0 walk.md zero 1 old\n");

    assertThat(eval("--compare", folder + "/old.run", "--verbose")).isZero();
    assertThat(world.data())
        .contains("MRR@10       1.0000    0.7500     +0.2500      1       0      1   1.0000")
        .contains("gained  rank  1, compared  2  q1  물레방아");
    assertThat(world.talk()).contains("old.run:4: the rank is 'zero'");
  }

  @Test
  void questionsThatFoundNothingRightAreListed() {
    world.folder("judged", "q.tsv", "q1\t없는 말\n");

    assertThat(eval("-v")).isZero();
    assertThat(world.data()).contains("MRR@10       0.0000").contains("not found  q1  없는 말");
  }

  @Test
  void settingsAreComparedOnTheSameIndex() throws IOException {
    Path tried = world.folder("tried/search-time", "ranking.yaml", "titleBonus: 0\n");
    Files.createDirectories(tried.resolveSibling("index-time"));
    Files.writeString(
        tried.resolveSibling("index-time").resolve("index.yaml"), "kinds:\n  md: [md]\n");

    assertThat(eval("--compare", tried.getParent().toString())).isZero();
    assertThat(world.data()).contains("compared", "1.0000    1.0000");
    assertThat(world.talk()).contains("compared with tried");
    assertThat(engines.ranking.titleBonus()).isZero();
  }

  @Test
  void settingsThatNeedAnotherIndexAreRefused() throws IOException {
    Path tried = world.folder("tried/index-time", "index.yaml", "kinds:\n  md: [md, txt]\n");

    assertThat(eval("--compare", tried.getParent().toString())).isEqualTo(1);
    assertThat(world.talk()).contains("differs in its index-time settings", "--run");
    assertThat(world.data()).isEmpty();
  }

  @Test
  void jsonFitsItsSchema() {
    assertThat(eval("--json")).isZero();
    Schemas.assertValid("eval", world.data());
    assertThat(world.data())
        .contains(
            "\"questions\":2",
            "\"missing\":[\"gone.md\"]",
            "\"problems\":[\"q.tsv:4: expected 2 fields with tabs between, found 1\"]");
  }

  @Test
  void nothingToMeasureIsAFailure() {
    world.folder("judged", "r.tsv", "other\t0\twalk.md\t1\n");

    assertThat(eval()).isEqualTo(1);
    assertThat(world.talk()).contains("No question of", "the ids in their first columns");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThat(eval("--compare", folder + "/no.run")).isEqualTo(1);
    assertThat(world.talk()).contains("There is no file").contains("no.run");
  }
}
