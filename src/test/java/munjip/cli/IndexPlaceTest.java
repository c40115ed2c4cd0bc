package munjip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import munjip.index.IndexReport;
import munjip.index.IndexedFile;
import munjip.note.FileStamp;
import munjip.note.LeftAlone;
import munjip.note.NoteFolders;
import munjip.note.SkippedNote;
import munjip.result.Status;
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
  void whoHoldsTheLockForAMomentOnlyIsWaitedFor() throws IOException {
    IndexLock asked = IndexLock.take(place);
    Runnable letGo =
        () -> {
          try {
            asked.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };

    IndexLock.take(place, 2, letGo).close();
    assertThat(IndexLock.isHeld(place)).isFalse();
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
            3,
            4,
            5,
            List.of(new SkippedNote("한글/a.md", "too\tlarge\n(21 MB)")),
            List.of(new SkippedNote("b.pdf", "page 2 is\ta picture")),
            1,
            List.of(new LeftAlone(".xlsx", 1)),
            7,
            8,
            9);

    LastLook.of(report).write(place.lookFile());

    LastLook read = LastLook.read(place.lookFile()).orElseThrow();
    assertThat(read.files()).isEqualTo(LastLook.of(report).files());
    assertThat(read.leftAlone()).isEqualTo(report.leftAlone());
    assertThat(read.skipped()).containsExactly(new SkippedNote("한글/a.md", "too large (21 MB)"));
    assertThat(read.inPart()).containsExactly(new SkippedNote("b.pdf", "page 2 is a picture"));
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
  void aLookThatWasCutShortIsNoneWhereverItWasCut() throws IOException {
    SkippedNote file = new SkippedNote("한글/노트.pdf", "2쪽은 그림이다");
    LastLook.of(new IndexReport(3, 4, 5, List.of(file), List.of(file, file), 1, List.of(), 7, 8, 9))
        .write(place.lookFile());
    assertThat(place.isComplete()).isTrue();
    byte[] whole = Files.readAllBytes(place.lookFile());
    for (int end = 0; end < whole.length - 1; end++) {
      Files.write(place.lookFile(), Arrays.copyOf(whole, end));
      assertThat(place.isComplete()).as("%d bytes", end).isFalse();
    }
  }

  @Test
  void changesMendWhatIsSkippedAndHowTheFilesDivide() {
    SkippedNote link = new SkippedNote("link.md", "leads out");
    SkippedNote gone = new SkippedNote("old/gone.md", "leads nowhere");
    SkippedNote mended = new SkippedNote("mended.md", "was broken");
    SkippedNote broken = new SkippedNote("broken.md", "not text");
    IndexReport first = new IndexReport(1, 2, 0, List.of(gone, link, mended), 4, 0, 0, 0);
    LookedAt at =
        new LookedAt(
            NoteFolders.of(List.of(root)),
            Set.of(root.resolve("old"), root.resolve("mended.md"), root.resolve("broken.md")));

    LastLook after =
        LastLook.of(first)
            .after(
                List.of(
                    file("a.md", ""),
                    file("b.md", ""),
                    file("c.md", ""),
                    inPart("mended.md", "was cut off"),
                    file("broken.md", "not text")),
                List.of(broken),
                at::holds);

    assertThat(after.skipped()).containsExactly(broken, link);
    assertThat(after.inPart()).containsExactly(new SkippedNote("mended.md", "was cut off"));
    assertThat(after.files()).isEqualTo(new Status.Files(2, 2, 2, 4, 1));
    LastLook emptied = after.after(List.of(), List.of(), path -> true);
    assertThat(emptied.files()).isEqualTo(new Status.Files(0, 0, 0, 4, 0));
  }

  @Test
  void aFolderLookedAtHoldsAllBelowIt() {
    Path one = root.resolve("하나");
    Path two = root.resolve("two");
    NoteFolders both = NoteFolders.of(List.of(one, two));

    assertThat(new LookedAt(both, Set.of(root)).holds("two/a.md")).isTrue();
    assertThat(new LookedAt(both, Set.of(one)).holds("하나/a.md")).isTrue();
    assertThat(new LookedAt(both, Set.of(one)).holds("two/a.md")).isFalse();
    assertThat(new LookedAt(both, Set.of(two.resolve("a"))).holds("two/a/b.md")).isTrue();
    assertThat(new LookedAt(both, Set.of(two.resolve("a"))).holds("two/ab.md")).isFalse();
    assertThat(new LookedAt(NoteFolders.of(List.of(one)), Set.of(one)).holds("a.md")).isTrue();
  }

  private static IndexedFile file(String path, String skipped) {
    return new IndexedFile(
        path,
        path,
        new FileStamp(1, 1, 1),
        true,
        "",
        Optional.of(skipped).filter(reason -> !reason.isEmpty()));
  }

  private static IndexedFile inPart(String path, String why) {
    return new IndexedFile(
        path, path, new FileStamp(1, 1, 1), true, "", Optional.empty(), Optional.of(why));
  }
}
