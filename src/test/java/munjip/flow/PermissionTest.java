package munjip.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that the user may not read, or may not write. */
@Timeout(300)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are those of POSIX")
class PermissionTest {
  @TempDir Path temp;
  private Home home;
  private final List<Path> shut = new ArrayList<>();

  @BeforeEach
  void makeNotes() throws IOException {
    home = Home.in(temp);
    home.write("fine.md", "# 정원\n\n기억은 정원이다.\n");
  }

  /** So that the temporary folder can be deleted. */
  @AfterEach
  void open() throws IOException {
    for (Path path : shut.reversed()) {
      permit(path, "rwx------");
    }
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private void shut(Path path, String permissions) throws IOException {
    permit(path, permissions);
    shut.add(path);
  }

  private String said(int exit, String... arguments) throws Exception {
    try (Program program = Program.startBound(home, arguments)) {
      String said = program.said();
      assertThat(program.end()).as(said).isEqualTo(exit);
      return said;
    }
  }

  @Test
  void whatMayNotBeReadIsListedAndTheOthersAreFound() throws Exception {
    shut(home.write("secret.md", "# 비밀\n"), "-w-------");
    home.write("closed/in.md", "# 닫힌 폴더\n");
    shut(home.notes().resolve("closed"), "---------");

    said(0, "index", home.notes().toString());

    assertThat(said(0, "status"))
        .contains("secret.md: may not be read: give yourself the right to read it")
        .contains("closed: may not be read: give yourself the right to read it");
    assertThat(said(0, "search", "정원")).contains("fine.md");

    open();
    shut.clear();
    assertThat(said(0, "index", home.notes().toString())).contains("2 indexed, 1 unchanged");
  }

  @Test
  void aNoteThatMayNotBeReadAnyMoreIsSaidToBeSo() throws Exception {
    Path note = home.write("mine.md", "# 내 노트\n\n은하수 이야기.\n");
    said(0, "index", home.notes().toString());
    Files.writeString(note, "# 내 노트\n\n다른 이야기.\n");
    shut(note, "-w-------");

    assertThat(said(0, "index", home.notes().toString())).contains("1 skipped");
    assertThat(said(0, "status")).contains("mine.md: may not be read");
  }

  @Test
  void anIndexThatMayNotBeWrittenIsSearchedAndIndexSaysWhatToDo() throws Exception {
    said(0, "index", home.notes().toString());
    shutAll(home.root().resolve("xdg"));
    home.write("later.md", "# 나중\n");

    assertThat(said(0, "search", "정원")).contains("fine.md");
    assertThat(said(0, "quotes")).doesNotContain("Exception");
    assertThat(said(0, "status")).contains("1 note");
    assertThat(said(1, "index", home.notes().toString())).contains("cannot be", "--index DIR");
  }

  @Test
  void aPlaceWhereNothingMayBeWrittenIsNamed() throws Exception {
    Path place = Files.createDirectories(home.root().resolve("place"));
    shut(place, "r-x------");
    String said =
        said(1, "index", "--index", place.resolve("a").toString(), home.notes().toString());
    assertThat(said).contains("The index cannot be kept in " + place.resolve("a"), "permission");
  }

  private void shutAll(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        shut(path, Files.isDirectory(path) ? "r-x------" : "r--------");
      }
    }
  }
}
