package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file in {@code regressions/} once broke something; beside it, what is seen of it. */
class RegressionsTest {
  private static final Path FOLDER = Path.of("src/test/resources/regressions");

  static List<Path> notes() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("notes")
  void readsRightNow(Path file) throws Exception {
    Note note = Reading.bytes(file.getFileName().toString(), Files.readAllBytes(file));
    NoteInvariants.check(note);
    assertThat(note.text()).isEqualTo(Files.readString(Path.of(file + ".seen")));
    assertThat(note.meta().tags()).isEmpty();
  }
}
