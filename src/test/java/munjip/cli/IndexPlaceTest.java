package munjip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import munjip.index.IndexReport;
import munjip.note.SkippedNote;
import munjip.search.IndexLockedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexPlaceTest {
  private final Path root;
  private final IndexPlace place;

  IndexPlaceTest(@TempDir Path root) throws IOException {
    this.root = root;
    this.place = new IndexPlace(root.resolve("place"));
    place.prepare();
  }

  @Test
  void onlyOneHoldsTheLock() throws IOException {
    try (IndexLock first = IndexLock.take(place)) {
      assertThat(first).isNotNull();
      assertThat(IndexLock.isHeld(place)).isTrue();
      assertThatThrownBy(() -> IndexLock.take(place)).isInstanceOf(IndexLockedException.class);
    }
    assertThat(IndexLock.isHeld(place)).isFalse();
    IndexLock.take(place).close();
  }

  @Test
  void deletingTakesTheIndexAndNothingElse() throws IOException {
    Path outside = Files.writeString(root.resolve("note.md"), "mine");
    Files.createDirectories(place.engineDir());
    Files.createSymbolicLink(place.engineDir().resolve("link"), root);
    Files.writeString(place.engineDir().resolve("segments_1"), "x");
    Files.writeString(place.engineDir().resolve("_0_Lucene104_0.dvd"), "x");
    Path sub = Files.createDirectories(place.engineDir().resolve("_mine.d"));
    Path deep = Files.writeString(sub.resolve("_0.cfs"), "mine");
    Path near = Files.writeString(place.engineDir().resolve("thesis.md"), "mine");
    Path foreign = Files.writeString(place.dir().resolve("todo.txt"), "not an index file");

    try (IndexLock lock = IndexLock.take(place)) {
      place.delete(lock);
    }

    assertThat(place.isIndex()).isFalse();
    assertThat(outside).exists();
    assertThat(deep).exists();
    assertThat(foreign).exists();
    assertThat(near).exists();
    assertThat(place.engineDir()).isDirectoryNotContaining("glob:**segments_1");
    assertThat(place.engineDir()).isDirectoryNotContaining("glob:**.dvd");
    assertThat(place.dir().toFile().list()).containsExactlyInAnyOrder("index", "todo.txt");
  }

  @Test
  void whatHoldsNothingElseIsDeletedWhole() throws IOException {
    Files.createDirectories(place.engineDir());
    Files.writeString(place.engineDir().resolve("segments_1"), "x");

    try (IndexLock lock = IndexLock.take(place)) {
      place.name(List.of(root.resolve("notes")), lock);
      place.delete(lock);
    }

    assertThat(place.dir()).doesNotExist();
  }

  @Test
  void aFolderWithoutTheMarkIsNeitherTakenNorDeleted() throws IOException {
    IndexPlace users = new IndexPlace(Files.createDirectories(root.resolve("trip")));
    Files.writeString(users.dir().resolve("folders.txt"), "/photos\n/letters\n");
    Path kept = Files.createDirectories(users.engineDir()).resolve("segments_1");
    Files.writeString(kept, "mine");
    Files.setPosixFilePermissions(users.dir(), PosixFilePermissions.fromString("rwxr-xr-x"));

    assertThat(users.isIndex()).isFalse();
    assertThat(users.folders()).isEmpty();
    assertThatThrownBy(users::prepare).isInstanceOf(Failure.class).hasMessageContaining("trip");
    try (IndexLock lock = IndexLock.take(place)) {
      assertThatThrownBy(() -> users.delete(lock)).isInstanceOf(Failure.class);
    }

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(users.dir())))
        .isEqualTo("rwxr-xr-x");
    assertThat(users.dir().toFile().list()).containsExactlyInAnyOrder("folders.txt", "index");
    assertThat(kept).exists();
  }

  @Test
  void anEngineFolderThatIsALinkIsRefused() throws IOException {
    Files.createSymbolicLink(place.engineDir(), Files.createDirectories(root.resolve("else")));

    assertThatThrownBy(place::prepare).isInstanceOf(Failure.class);
  }

  @Test
  void lastLookReadsBackAsWritten() throws IOException {
    IndexReport report =
        new IndexReport(
            3, 4, 5, List.of(new SkippedNote("한글/a.md", "too\tlarge\n(21 MB)")), 6, 7, 8, 9);

    LastLook.of(report).write(place.lookFile());

    LastLook read = LastLook.read(place.lookFile()).orElseThrow();
    assertThat(read.files()).isEqualTo(LastLook.of(report).files());
    assertThat(read.skipped()).containsExactly(new SkippedNote("한글/a.md", "too large (21 MB)"));
  }

  @Test
  void aBrokenOrMissingLookIsNone() throws IOException {
    assertThat(LastLook.read(place.lookFile())).isEmpty();
    Files.writeString(place.lookFile(), "half a li");
    assertThat(LastLook.read(place.lookFile())).isEmpty();
    Files.writeString(place.lookFile(), "");
    assertThat(LastLook.read(place.lookFile())).isEmpty();
  }

  @Test
  void changesMendWhatIsSkipped() {
    SkippedNote link = new SkippedNote("link.md", "leads out");
    SkippedNote mended = new SkippedNote("mended.md", "was broken");
    SkippedNote broken = new SkippedNote("broken.md", "not text");
    IndexReport first = new IndexReport(0, 0, 0, List.of(link, mended), 0, 0, 0, 0);

    LastLook after =
        LastLook.of(first)
            .after(
                Map.of("mended.md", Optional.empty(), "broken.md", Optional.of("not text")),
                List.of(broken));

    assertThat(after.skipped()).containsExactly(broken, link);
    assertThat(after.files().skipped()).isEqualTo(2);
  }
}
