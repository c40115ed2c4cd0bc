package munjip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files tell of why an index is made anew. */
class StaleReasonTest {
  @TempDir Path own;
  private Path look;
  private Path names;

  @BeforeEach
  void indexed() throws IOException {
    look = at(own.resolve("look"), 100);
    names = at(own.resolve("names.txt"), 50);
    Files.setLastModifiedTime(own, FileTime.fromMillis(60));
  }

  private static Path at(Path file, long ms) throws IOException {
    Files.writeString(file, "하루\n");
    return Files.setLastModifiedTime(file, FileTime.fromMillis(ms));
  }

  private String reason() {
    return StaleReason.of(look, List.of(names, own.resolve("userdict_ko.txt")), own);
  }

  @Test
  void aChangedFileIsNamed() throws IOException {
    at(names, 101);
    assertThat(reason()).isEqualTo("names.txt changed since the notes were indexed");
  }

  @Test
  void aFileThatIsGoneShowsInItsFolder() throws IOException {
    Files.delete(names);
    Files.setLastModifiedTime(own, FileTime.fromMillis(101));
    assertThat(reason()).contains("was taken away or added since the notes were indexed");
  }

  @Test
  void otherwiseItIsAnotherProgramOrUnfinished() throws IOException {
    assertThat(reason()).contains("another munjip");
    Files.delete(look);
    assertThat(reason()).startsWith("unfinished");
  }
}
