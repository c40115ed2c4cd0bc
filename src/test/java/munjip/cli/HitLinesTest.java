package munjip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import munjip.result.SearchResults;
import munjip.result.SearchResults.Total;
import munjip.result.Snippet;
import munjip.text.LineRange;
import munjip.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HitLinesTest {
  private final World world;

  HitLinesTest(@TempDir Path root) {
    world = new World(root);
  }

  private List<String> lines(SearchResults results) {
    Surroundings surroundings = world.surroundings();
    return new HitLines(surroundings, Style.of(surroundings, surroundings.outIsTerminal()))
        .of(results);
  }

  @Test
  void aHitSaysWhatWhenWhereAndWhichPassages() {
    assertThat(lines(Results.search(new Total(1, 1, true, 0), Results.hit(false, List.of()))))
        .containsExactly(
            "1. 소프트웨어 3.0  2025-06-19  talks/software-3.md:34",
            "   2부 › LLM 심리학 · lines 34-36 · id AAAAAAAAAAAA.abcdefgh",
            "   … 소형 [언어 모델]은 작다");
  }

  @Test
  void aPartialHitSaysWhatItLacks() {
    assertThat(lines(Results.search(new Total(0, 0, true, 1), Results.hit(true, List.of("모델")))))
        .contains("   without: 모델");
  }

  @Test
  void marksAreColouredOnATerminalAlsoAcrossLines() {
    world.outIsTerminal = true;
    world.variables.put("COLUMNS", "40");
    Snippet snippet =
        new Snippet(
            "a ".repeat(15) + "언어 모델은 작다",
            new LineRange(1, 1),
            null,
            List.of(new TextRange(30, 35)),
            false,
            true);

    List<String> lines = new SnippetLines(new Style(true), 37).of(snippet);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).endsWith("\u001b[1;33m언어\u001b[0m");
    assertThat(lines.get(1)).isEqualTo("\u001b[1;33m모델\u001b[0m은 작다 …");
  }

  @Test
  void aNoteCannotSteerTheTerminal() {
    Snippet evil =
        new Snippet(
            "\u001b[2J지움", new LineRange(1, 1), null, List.of(new TextRange(0, 1)), false, false);

    assertThat(new SnippetLines(new Style(false), 0).of(evil)).containsExactly("[ ][2J지움");
  }
}
