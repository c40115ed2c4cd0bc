package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IgnoreFilesTest {
  @TempDir Path temp;
  private Path notes;

  @BeforeEach
  void makeNotes() throws Exception {
    notes = Files.createDirectories(temp.toRealPath().resolve("notes"));
    for (String path :
        List.of(
            "a.md", "일기/2024.md", "일기/공개.md", "drafts/b.md", "drafts/deep/c.md", "x/drafts/d.md")) {
      write(path, "글");
    }
  }

  private void write(String path, String text) throws Exception {
    Path file = notes.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private FoundFiles find(boolean git) throws Exception {
    return walk(git).find();
  }

  private FolderWalk walk(boolean git) throws Exception {
    NoteConfig config = new NoteConfig(Map.of("md", "md"), 1_000, 1_000, Set.of(), git);
    return new FolderWalk(NoteFolders.open(List.of(notes)), config);
  }

  private static List<String> paths(FoundFiles found) {
    return found.files().stream().map(NoteFile::path).toList();
  }

  @Test
  void whatIsWrittenDownIsLeftAloneAndCounted() throws Exception {
    write(
        ".munjipignore",
        """
        # private
        일기/*
        !일기/공개.md
        /drafts/
        """);
    FoundFiles found = find(false);
    assertThat(paths(found)).containsExactly("a.md", "x/drafts/d.md", "일기/공개.md");
    // The file itself, drafts as a whole, and one of 일기.
    assertThat(found.ignored()).isEqualTo(3);
    assertThat(found.skipped()).isEmpty();
  }

  @Test
  void rulesOfADeeperFolderOutrankThoseAbove() throws Exception {
    write(".munjipignore", "*.md\n");
    write("일기/.munjipignore", "!2024.md\n");
    assertThat(paths(find(false))).containsExactly("일기/2024.md");
  }

  @Test
  void namesOfAMacAndOfOthersAreTheSame() throws Exception {
    write(".munjipignore", Normalizer.normalize("일기/", Normalizer.Form.NFD));
    assertThat(paths(find(false))).noneMatch(path -> path.startsWith("일기"));
  }

  @Test
  void whatGitLeavesOutIsLeftAloneOnRequestOnly() throws Exception {
    write(".gitignore", "drafts/\n");
    write("x/.munjipignore", "!drafts/\n");
    assertThat(paths(find(false))).hasSize(6);
    assertThat(paths(find(true)))
        .containsExactly("a.md", "x/drafts/d.md", "일기/2024.md", "일기/공개.md");
  }

  @Test
  void aSinglePathIsJudgedAsTheWalkDoesAlsoWhenTheRulesChange() throws Exception {
    FolderWalk walk = walk(false);
    Path deep = notes.resolve("drafts/deep/c.md");
    assertThat(walk.judge(deep)).isInstanceOf(FileVerdict.Taken.class);
    write(".munjipignore", "drafts\n");
    assertThat(walk.judge(deep)).isInstanceOf(FileVerdict.Ignored.class);
    assertThat(walk.isIgnoreFile(notes.resolve("x/.munjipignore"))).isTrue();
    assertThat(walk.leavesAlone(notes.resolve(".munjipignore"))).isFalse();
    Files.delete(notes.resolve(".munjipignore"));
    assertThat(walk.judge(deep)).isInstanceOf(FileVerdict.Taken.class);
  }

  @Test
  void aPatternThatIsNoneIsListedWithItsLineAndTheOthersCount() throws Exception {
    int before = paths(find(false)).size();
    write(".munjipignore", "[초안\n# a.md\n\nx/\n");
    FoundFiles found = find(false);
    assertThat(found.skipped()).hasSize(1);
    assertThat(found.skipped().getFirst().reason())
        .isEqualTo("line 1 is no pattern that git knows: [초안: its other lines count");
    assertThat(paths(found)).hasSizeLessThan(before).noneMatch(path -> path.startsWith("x/"));
  }

  @Test
  void rulesThatCannotBeReadAreListed() throws Exception {
    Files.createDirectories(notes.resolve(".munjipignore"));
    write("x/.munjipignore", "a.md");
    Files.setPosixFilePermissions(
        notes.resolve("x/.munjipignore"), PosixFilePermissions.fromString("-w-------"));
    FoundFiles found = find(false);
    assertThat(paths(found)).hasSize(6);
    assertThat(found.skipped().getFirst().path()).isEqualTo(".munjipignore");
    assertThat(found.skipped().getFirst().reason()).contains("pattern on each line");
    assertThat(found.skipped().stream().filter(each -> each.path().equals(".munjipignore")))
        .hasSize(1);
    assertThat(found.leftAlone()).noneMatch(each -> each.what().contains("munjipignore"));
    assumeThat(Files.isReadable(notes.resolve("x/.munjipignore"))).isFalse();
    assertThat(found.skipped().get(1).reason()).contains("nothing is left alone");
  }
}
