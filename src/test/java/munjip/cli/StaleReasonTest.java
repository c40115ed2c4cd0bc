package munjip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of why an index is made anew. */
class StaleReasonTest {
  @TempDir Path own;
  @TempDir Path shipped;
  private Path names;
  private Path given;

  @BeforeEach
  void settings() throws IOException {
    names = Files.writeString(own.resolve("names.txt"), "하루\n");
    given = Files.writeString(shipped.resolve("given-names.txt"), "ada\n");
  }

  private MadeWith madeWith(String program) throws IOException {
    return MadeWith.of(program, List.of(names, own.resolve("userdict_ko.txt"), given), own);
  }

  /** As it is read back from the file that is kept. */
  private Optional<MadeWith> kept(String program) throws IOException {
    Path file = own.resolve("made-with.tsv");
    madeWith(program).write(file);
    return MadeWith.read(file);
  }

  @Test
  void filesAreToldByTheirContent() throws IOException {
    Optional<MadeWith> made = kept("1");
    Files.writeString(names, "하루 윤\n");
    assertThat(StaleReason.of(made, madeWith("1"), true))
        .isEqualTo("names.txt changed since the notes were indexed");

    Files.delete(names);
    Files.writeString(own.resolve("userdict_ko.txt"), "바이브코딩\n");
    assertThat(StaleReason.of(made, madeWith("1"), true))
        .isEqualTo("names.txt, userdict_ko.txt changed since the notes were indexed");

    Files.writeString(given, "ada grace\n");
    assertThat(StaleReason.of(made, madeWith("1"), true)).contains("index-time/given-names.txt");
  }

  @Test
  void aFileThatIsOnlyNewerDidNotChange() throws IOException {
    Optional<MadeWith> made = kept("1");
    Files.setLastModifiedTime(given, FileTime.fromMillis(Long.MAX_VALUE / 1_000_000));
    assertThat(StaleReason.of(made, madeWith("1"), true)).startsWith("the index may be damaged");
  }

  @Test
  void afterAnUpgradeNothingIsSaidOfSettings() throws IOException {
    Optional<MadeWith> made = kept("1");
    Files.writeString(given, "ada grace\n");
    assertThat(StaleReason.of(made, madeWith("2"), true))
        .contains("the program may be newer than the index")
        .doesNotContain("given-names")
        .doesNotContain("settings");
    assertThat(StaleReason.of(Optional.empty(), madeWith("2"), true))
        .startsWith("the program is newer than the index")
        .doesNotContain("settings");
  }

  @Test
  void withoutALookItIsUnfinished() throws IOException {
    assertThat(StaleReason.of(Optional.empty(), madeWith("1"), false)).startsWith("unfinished");
    assertThat(StaleReason.of(kept("1"), madeWith("1"), false)).startsWith("unfinished");
    assertThat(StaleReason.of(kept("1"), madeWith("2"), false)).contains("newer than the index");
  }

  @Test
  void whatIsNoSuchFileTellsNothing() throws IOException {
    assertThat(MadeWith.read(own.resolve("none"))).isEmpty();
    assertThat(MadeWith.read(Files.writeString(own.resolve("empty"), ""))).isEmpty();
    assertThat(MadeWith.read(Files.writeString(own.resolve("other"), "a\nb\n"))).isEmpty();
  }
}
