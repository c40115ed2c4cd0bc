package munjip.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {
  @TempDir Path temp;
  private Path notes;

  @BeforeEach
  void makeNotes() throws IOException {
    notes = Files.createDirectories(temp.toRealPath().resolve("notes"));
    write("b.md");
    write("a/한글.md");
    write("a/그림.png");
    write(".obsidian/x.md");
    write("node_modules/x/y.md");
    write(".hidden.md");
  }

  @Test
  void notesAreFoundInOrderAndTheRestIsCounted() throws Exception {
    FoundFiles found = walk(notes).find();
    assertThat(found.files()).extracting(NoteFile::path).containsExactly("a/한글.md", "b.md");
    assertThat(found.ignored()).isEqualTo(4);
    assertThat(found.skipped()).isEmpty();
    assertThat(found.files().get(0).stamp().size()).isEqualTo(2);
    assertThat(found.files().get(0).stamp().modified()).isPositive();
  }

  @Test
  void anIndexInsideTheNotesIsLeftAlone() throws Exception {
    write("index/munjip-index");
    write("index/folders.txt");
    write("index/index/deep.md");
    FolderWalk walk = walk(notes);

    assertThat(walk.find().files()).extracting(NoteFile::path).containsExactly("a/한글.md", "b.md");
    assertThat(walk.find().ignored()).isEqualTo(5);
    assertThat(walk.leavesAlone(notes.resolve("index"))).isTrue();
    for (String changed : List.of("index", "index/folders.txt", "index/index/deep.md")) {
      assertThat(walk.findAt(List.of(notes.resolve(changed))).files()).as(changed).isEmpty();
    }
  }

  @Test
  void whatIsLeftAloneIsToldByKindMostFirst() throws Exception {
    for (String name : List.of("x.XLSX", "y.xlsx", "log.000001", "v1.Final draft", ".secret")) {
      write("kinds/" + name);
    }
    write("kinds/Makefile");

    assertThat(walk(notes.resolve("kinds")).find().leftAlone())
        .containsExactly(
            new LeftAlone(".xlsx", 2),
            new LeftAlone(LeftAlone.OTHER, 2),
            new LeftAlone(LeftAlone.HIDDEN, 1),
            new LeftAlone(LeftAlone.NO_ENDING, 1));
  }

  @Test
  void whatABrowserSavesBesideAPageIsLeftAlone() throws Exception {
    write("saved/글.html");
    write("saved/글_files/ad.md");
    write("saved/my_files/note.md");
    FoundFiles found = walk(notes.resolve("saved")).find();
    assertThat(found.files()).extracting(NoteFile::path).containsExactly("my_files/note.md");
  }

  @Test
  void severalFoldersHaveNamesOfTheirOwn() throws Exception {
    Path other = Files.createDirectories(temp.resolve("other/notes"));
    Files.writeString(other.resolve("c.md"), "글");
    FoundFiles found = walk(notes, other).find();
    assertThat(found.files())
        .extracting(NoteFile::path)
        .containsExactly("notes-2/c.md", "notes/a/한글.md", "notes/b.md");
  }

  @Test
  void folderInsideAnotherGivesEachFileOnce() throws Exception {
    FoundFiles found = walk(notes, notes.resolve("a"), notes.resolve("a/../a")).find();
    assertThat(found.files()).extracting(NoteFile::path).containsExactly("a/한글.md", "notes/b.md");
    NoteFile alone = walk(notes.resolve("a")).find().files().get(0);
    assertThat(found.files().get(0).id()).isEqualTo(alone.id());
  }

  @Test
  void linksAreNeverFollowed() throws Exception {
    Path secret = temp.resolve("secret.md");
    Files.writeString(secret, "비밀");
    Files.createSymbolicLink(notes.resolve("out.md"), secret);
    Files.createSymbolicLink(notes.resolve("outside"), temp);
    Files.createSymbolicLink(notes.resolve("loop"), notes);
    Files.createSymbolicLink(notes.resolve("in.md"), notes.resolve("b.md"));
    Files.createSymbolicLink(notes.resolve("gone.md"), notes.resolve("nowhere.md"));
    FoundFiles found = walk(notes).find();
    assertThat(found.files()).extracting(NoteFile::path).containsExactly("a/한글.md", "b.md");
    assertThat(found.skipped())
        .extracting(SkippedNote::path)
        .containsExactly("gone.md", "out.md", "outside");
    assertThat(found.skipped().get(1).reason()).contains("leads out of the folder");
    assertThat(found.ignored()).isEqualTo(6);
    assertThat(walk(notes).judge(notes.resolve("outside/secret.md")))
        .isInstanceOf(FileVerdict.Ignored.class);
  }

  @Test
  void fileThatBecameALinkIsNotRead() throws Exception {
    NoteFile file = walk(notes).find().files().get(1);
    Files.delete(file.file());
    Path secret = temp.resolve("secret.md");
    Files.writeString(secret, "비밀");
    Files.createSymbolicLink(file.file(), secret);
    assertThatThrownBy(() -> NoteBytes.read(file, Reading.CONFIG))
        .isInstanceOf(UnreadableNoteException.class);
  }

  @Test
  void fileWithoutAByteIsCalledEmptyWhateverItsKind() throws Exception {
    for (String name : List.of("a.md", "a.txt", "a.ipynb")) {
      write("empty/" + name);
      NoteFile file = walk(notes.resolve("empty")).find().files().getFirst();
      Files.write(file.file(), new byte[0]);
      assertThatThrownBy(() -> NoteBytes.read(file, Reading.CONFIG))
          .hasMessageStartingWith("empty");
      Files.delete(file.file());
    }
  }

  @Test
  void tooLargeFileIsReportedWithSizeAndLimit() throws Exception {
    Files.write(notes.resolve("big.md"), new byte[1_200_000]);
    assertThat(walk(notes).find().skipped())
        .containsExactly(
            new SkippedNote(
                "big.md",
                "too large: 1.2 MB, the limit is 1.0 MB: split it, or raise the limit in index.yaml"));
  }

  @Test
  void folderThatMayNotBeReadIsReported() throws Exception {
    Path shut = notes.resolve("a");
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isReadable(shut)).as("root reads everything").isFalse();
      assertThat(walk(notes).find().skipped()).extracting(SkippedNote::path).containsExactly("a");
    } finally {
      Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aFolderBelowOneThatMayNotBeReadIsNotCalledMissing() throws Exception {
    Path shut = notes.resolve("a");
    Path below = Files.createDirectories(shut.resolve("below"));
    assertThat(NoteFolders.isOutOfReach(below)).isFalse();
    assertThat(NoteFolders.isOutOfReach(notes.resolve("nowhere"))).isFalse();
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isReadable(shut)).as("root reads everything").isFalse();
      assertThatThrownBy(() -> NoteFolders.open(List.of(below)))
          .hasMessageContaining("cannot be reached");
    } finally {
      Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void singlePathsAreJudgedAsInTheWalk() throws Exception {
    FolderWalk walk = walk(notes);
    assertThat(walk.judge(notes.resolve("a/한글.md")))
        .isEqualTo(new FileVerdict.Taken(walk.find().files().get(0)));
    for (String left : List.of(".obsidian/x.md", "node_modules/x/y.md", "a/그림.png", "no.md", "a")) {
      assertThat(walk.judge(notes.resolve(left))).isInstanceOf(FileVerdict.Ignored.class);
    }
    assertThat(walk.judge(temp.resolve("x.md"))).isInstanceOf(FileVerdict.Ignored.class);
  }

  @Test
  void unusableFoldersAreNamed() {
    assertThatThrownBy(() -> NoteFolders.open(List.of(temp.resolve("no"))))
        .hasMessageContaining("There is no folder");
    assertThatThrownBy(() -> NoteFolders.open(List.of(notes.resolve("b.md"))))
        .hasMessageContaining("is a file");
  }

  @Test
  void onlyPlainFilesInsideTheFolderAreAnswered() throws Exception {
    Files.writeString(temp.resolve("secret.md"), "비밀");
    Files.createSymbolicLink(notes.resolve("out.png"), temp.resolve("secret.md"));
    NoteFolder folder = NoteFolders.open(List.of(notes)).folders().get(0);
    assertThat(FolderFiles.resolveInside(folder, "a/그림.png")).contains(notes.resolve("a/그림.png"));
    assertThat(FolderFiles.resolveInside(folder, "a/./../b.md")).contains(notes.resolve("b.md"));
    for (String path :
        List.of(
            "../secret.md", "out.png", ".hidden.md", "a", "", "/etc/passwd", "a\0b", "no.png")) {
      assertThat(FolderFiles.resolveInside(folder, path)).as(path).isEmpty();
    }
  }

  private FolderWalk walk(Path... folders) throws UnusableFolderException {
    return new FolderWalk(NoteFolders.open(List.of(folders)), Reading.CONFIG);
  }

  private void write(String path) throws IOException {
    Path file = notes.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x\n");
  }
}
