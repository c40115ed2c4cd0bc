package munjip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
  private final World world;

  UsageTest(@TempDir Path root) {
    world = new World(root);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "serach 모델                     | There is no command 'serach'. Did you mean search?",
        "glossary --limit 0              | it must be a whole number from 1 to 10000",
        "eval --queries q.tsv            | Give --queries and --qrels, or --quotes.",
        "search                          | Missing required parameter: 'QUERY'",
        "search --limt 5 모델            | There is no option --limt. Did you mean --limit?",
        "search 모델 --limt=5            | There is no option --limt. Did you mean --limit?",
        "search -광고                    | munjip search -- -광고",
        "search 모델 --limit five        | --limit takes a whole number, such as 10.",
        "serve --port abc                | --port takes a whole number, such as 7878.",
        "related --text=                 | --text holds no text.",
        "related -                       | Standard input holds no text.",
        "search 모델 --limit 0           | it must be a whole number from 1 to 1000",
        "search 모델 --sort newst        | Did you mean newest?",
        "search 모델 --sort sideways     | none of relevance, newest, oldest",
        "serve --port 70000              | it must be from 0 to 65535",
        "serve --prot 80                 | Did you mean --port?",
        "serve --samples notes           | Give either folders or --samples, not both.",
        "index --samples notes           | Give either folders or --samples, not both.",
        "related                         | Related to what?",
        "related a.md --text b           | not both",
        "related a.md b.md               | 'b.md' is more than related takes.",
        "analyze                         | Missing required parameter: 'TEXT'",
        "explain                         | Missing required parameter: 'QUERY PASSAGE_ID'",
        "explain 모델                    | Give a query and, last, the id of a passage",
        "status --al                     | Did you mean --all?",
        "forget                          | Missing required parameter: 'FOLDER'",
        "search 모델 --index             | Missing required parameter for option '--index'",
      })
  void wrongUsageIsToldInOneLineAndEndsWithTwo(String command, String said) {
    int code = world.run(command.strip().split(" +"));

    assertThat(code).isEqualTo(2);
    assertThat(world.talk()).contains(said).contains("Help: munjip");
    assertThat(world.talk().lines().toList()).hasSize(2);
    assertThat(world.data()).isEmpty();
  }

  @Test
  void withoutCommandSaysWhichThereAre() {
    assertThat(world.run()).isEqualTo(2);
    assertThat(world.talk())
        .contains(
            "serve", "index", "search", "related", "analyze", "explain", "eval", "status",
            "forget");
  }

  @ParameterizedTest
  @CsvSource({
    "--help, munjip serve ~/notes",
    "search --help, 모델 -광고",
    "serve --help, --port",
    "index --help, --samples",
    "related --help, --text",
    "analyze --help, --field",
    "explain --help, --no-expand",
    "eval --help, --compare",
    "status --help, --all",
    "forget --help, FOLDER"
  })
  void helpIsData(String command, String told) {
    assertThat(world.run(command.split(" "))).isZero();
    assertThat(world.data()).contains(told);
    assertThat(world.talk()).isEmpty();
  }

  @Test
  void versionIsData() {
    assertThat(world.run("--version")).isZero();
    assertThat(world.data()).startsWith("munjip ");
  }

  @Test
  void wordsLostToTheLocaleAreExplained() {
    world.argumentEncoding = StandardCharsets.US_ASCII;

    assertThat(world.run("search", "\uFFFD\uFFFD\uFFFD")).isEqualTo(1);
    assertThat(world.talk()).contains("LC_ALL=C.UTF-8");
  }

  @Test
  void helpHasNoColoursWhereNobodyWatches() {
    world.run("--help");
    assertThat(world.data()).doesNotContain("\u001b");
  }
}
