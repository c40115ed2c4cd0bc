package munjip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTest {
  private final World world;

  StyleTest(@TempDir Path root) {
    world = new World(root);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "unset",
      value = {
        "true,  unset, xterm, true",
        "true,  '',    xterm, true",
        "true,  1,     xterm, false",
        "true,  unset, dumb,  false",
        "false, unset, xterm, false",
      })
  void coloursOnlyOnATerminalThatWantsThem(
      boolean terminal, String noColor, String term, boolean colours) {
    if (noColor != null) {
      world.variables.put("NO_COLOR", noColor);
    }
    world.variables.put("TERM", term);

    Style style = Style.of(world.surroundings(), terminal);

    assertThat(style.colours()).isEqualTo(colours);
    assertThat(style.mark("모델")).isEqualTo(colours ? "\u001b[1;33m모델\u001b[0m" : "[모델]");
    assertThat(style.bold("제목")).isEqualTo(colours ? "\u001b[1m제목\u001b[0m" : "제목");
  }
}
