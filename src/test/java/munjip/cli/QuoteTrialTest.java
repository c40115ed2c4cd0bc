package munjip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import munjip.json.Schemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteTrialTest {
  private final World world;
  private final Path folder;

  QuoteTrialTest(@TempDir Path root) {
    world = new World(root);
    world.engines = new MemoryEngines();
    folder = world.root.resolve("labelled");
  }

  @BeforeEach
  void labelledNotes() {
    world.folder("program/index-config/index-time", "index.yaml", "kinds:\n  md: [md]\n");
    world.folder("program/index-config/search-time", "ranking.yaml", "");
    world.folder(
        "labelled/notes",
        "said.md",
        "# Talk\n\nGrace Okafor said, \"The beds forget nothing at all.\"\n",
        "none.md",
        "# Nobody\n\nIt rained.\n");
    world.folder(
        "labelled",
        "labels.jsonl",
        """
        {"file": "said.md", "start": 3, "end": 3, "speaker": "Grace Okafor", "aliases": [], "type": "direct", "certain": true}
        {"file": "none.md", "none": true}
        {"file": "said.md", "start": "three"}
        {"file": "gone.md", "start": 1, "end": 1, "speaker": "Ada", "type": "direct", "certain": true}
        """);
  }

  @Test
  void tellsPrecisionAndRecallAndWhatWentWrong() {
    assertThat(world.run("eval", "--quotes", folder.toString(), "--folds", "2", "-v")).isZero();

    assertThat(world.data())
        .contains("2 notes, quotes of confidence 0.75 or more", "precision", "by type", "by rule");
    assertThat(world.talk())
        .contains("labels.jsonl:3: ", "start must be a whole number", "gone.md: cannot be read");
  }

  @Test
  void speakersAreToldByThemselvesAndJsonHasItsShape() {
    assertThat(
            world.run(
                "eval",
                "--quotes",
                folder.toString(),
                "--speaker",
                "Okafor",
                "--folds",
                "3",
                "--json"))
        .isZero();

    Schemas.assertValid("eval-quotes", world.data());
    assertThat(world.data()).contains("\"name\":\"Okafor\"");
  }

  @Test
  void labelsAndNotesMayLieApart() {
    world.folder("elsewhere", "said.md", "# Talk\n\nGrace Okafor said, \"Nothing at all.\"\n");
    String labels = folder.resolve("labels.jsonl").toString();
    String notes = world.root.resolve("elsewhere").toString();

    assertThat(world.run("eval", "--quotes", labels, "--notes", notes)).isZero();
    assertThat(world.data()).startsWith("1 note, ");
    assertThat(world.talk()).contains("none.md: cannot be read");
  }

  @Test
  void whatIsEvaluatedMustBeSaid() {
    assertThat(world.run("eval")).isEqualTo(2);
    assertThat(world.talk()).contains("Give --queries and --qrels, or --quotes.");
    assertThat(world.run("eval", "--quotes", folder.toString(), "--queries", "q")).isEqualTo(2);
    assertThat(world.run("eval", "--quotes", folder.toString(), "--min-confidence", "2"))
        .isEqualTo(2);
    assertThat(world.run("eval", "--quotes", folder.resolve("nowhere").toString())).isEqualTo(1);
    assertThat(world.talk()).contains("There is no file");
  }
}
