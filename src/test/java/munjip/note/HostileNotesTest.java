package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts on which a naive reader overflows its stack or takes time that grows with the square. */
class HostileNotesTest {
  static List<String> texts() {
    return List.of(
        "가나다 word ".repeat(400_000),
        "# 제목\n\n".repeat(100_000),
        "> ".repeat(20_000) + "x",
        nested("- ", 1_000),
        "[".repeat(100_000),
        "[a](".repeat(50_000),
        "![[".repeat(100_000),
        "*a **b ".repeat(50_000),
        "*a ".repeat(5_000) + "b* ".repeat(5_000),
        "<a ".repeat(100_000),
        "x <!-- ".repeat(100_000),
        "<!-- ".repeat(100_000) + "\n\nx",
        "\n<script>\n".repeat(50_000) + "x",
        "`a``b```".repeat(30_000),
        "$a ".repeat(100_000),
        "%% a\n".repeat(100_001),
        "{".repeat(200_000) + "}",
        "{#a ".repeat(100_000) + "}",
        "{:a ".repeat(100_000),
        "x&unknown;".repeat(50_000),
        "**e**\u0301".repeat(20_000),
        "*\u0301*".repeat(30_000) + " x",
        "---\n" + "a: [".repeat(10_000) + "\n---\nx",
        "+++\n" + "a=[".repeat(10_000) + "\n+++\nx",
        "a\n".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(120) // a guard against squared time, not a measure: each takes a second or so
  void isReadAllTheSame(String text) throws UnreadableNoteException {
    NoteConfig config = new NoteConfig(Map.of("md", "md"), 50_000_000, Set.of());
    Path path = Path.of("/notes/a.md");
    NoteFile file =
        new NoteFile(
            new NoteFolder("notes", path.getParent()), "a.md", path, new FileStamp(1, 1, 0));
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    assertThat(new MarkdownReader(config).read(file, content)).hasSize(1);
  }

  private static String nested(String marker, int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append("  ".repeat(i)).append(marker).append("x\n");
    }
    return text.toString();
  }
}
