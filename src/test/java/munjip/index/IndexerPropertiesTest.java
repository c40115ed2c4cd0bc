package munjip.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import munjip.note.NoteFolders;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IndexerPropertiesTest {
  /** One thing done to a folder; later ones at the same path outdo earlier ones. */
  record Edit(String path, String kind) {
    void make(Path root) throws IOException {
      Path file = root.resolve(path);
      remove(file);
      Files.createDirectories(file.getParent());
      switch (kind) {
        case "nothing" -> {}
        case "bad" -> Files.writeString(file, "\0");
        case "large" -> Files.writeString(file, "x".repeat(1_001));
        case "link" -> Files.createSymbolicLink(file, root.getParent());
        case "broken link" -> Files.createSymbolicLink(file, Path.of("nowhere"));
        case "folder" -> Files.writeString(Files.createDirectory(file).resolve("in.md"), "in");
        default -> Files.writeString(file, kind);
      }
    }
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    Arbitrary<String> folders = Arbitraries.of("", "talks/", "글/2024/", ".git/", "node_modules/");
    Arbitrary<String> names = Arbitraries.of("a.md", "b.MD", "카파시.md", ".c.md", "photo.jpg", "d");
    Arbitrary<String> kinds =
        Arbitraries.of(
            "one", "two", "셋", "nothing", "bad", "large", "link", "broken link", "folder");
    return Combinators.combine(folders, names, kinds)
        .as((folder, name, kind) -> new Edit(folder + name, kind))
        .list()
        .ofMaxSize(12);
  }

  @Property(tries = 60)
  void everyFileIsCountedOnceAndIncrementalEqualsFromScratch(
      @ForAll("edits") List<Edit> before, @ForAll("edits") List<Edit> after) throws Exception {
    Path temp = Files.createTempDirectory("munjip-index").toRealPath();
    try {
      Path root = Files.createDirectory(temp.resolve("notes"));
      MemoryNoteIndex index = new MemoryNoteIndex();
      make(root, before);
      assertThat(counted(run(root, index))).isEqualTo(entries(root));
      make(root, after);

      IndexReport second = run(root, index);
      MemoryNoteIndex fresh = new MemoryNoteIndex();
      IndexReport scratch = run(root, fresh);

      assertThat(counted(second)).isEqualTo(entries(root));
      assertThat(index.paths()).isEqualTo(fresh.paths());
      assertThat(index.texts()).isEqualTo(fresh.texts());
      assertThat(second.skipped()).isEqualTo(scratch.skipped());
      assertThat(second.ignored()).isEqualTo(scratch.ignored());
      assertThat(run(root, index).changedAnything()).isFalse();
    } finally {
      remove(temp);
    }
  }

  @Property(tries = 60)
  void updateOfWhatChangedEqualsAFullRun(
      @ForAll("edits") List<Edit> before, @ForAll("edits") List<Edit> after) throws Exception {
    Path temp = Files.createTempDirectory("munjip-index").toRealPath();
    try {
      Path root = Files.createDirectory(temp.resolve("notes"));
      MemoryNoteIndex index = new MemoryNoteIndex();
      make(root, before);
      run(root, index);
      make(root, after);

      Set<Path> changed = new HashSet<>();
      after.forEach(edit -> changed.add(root.resolve(edit.path())));
      indexer(root, index).update(changed);

      MemoryNoteIndex fresh = new MemoryNoteIndex();
      run(root, fresh);
      assertThat(index.paths()).isEqualTo(fresh.paths());
      assertThat(index.texts()).isEqualTo(fresh.texts());
      assertThat(index.files().keySet()).isEqualTo(fresh.files().keySet());
    } finally {
      remove(temp);
    }
  }

  private static void make(Path root, List<Edit> edits) throws IOException {
    for (Edit edit : edits) {
      edit.make(root);
    }
  }

  private static Indexer indexer(Path root, NoteIndex index) throws Exception {
    return new Indexer(
        NoteFolders.open(List.of(root)),
        TestNotes.CONFIG,
        List.of(new TestNotes()),
        NoteSteps.passagesOnly(TestNotes::whole),
        index,
        TestNotes.MUCH_LATER);
  }

  private static IndexReport run(Path root, NoteIndex index) throws Exception {
    return indexer(root, index).run(progress -> {});
  }

  private static int counted(IndexReport report) {
    return report.indexed() + report.unchanged() + report.skipped().size() + report.ignored();
  }

  /** Files there are, a folder that is left alone counting once. */
  private static int entries(Path root) throws IOException {
    try (Stream<Path> all = Files.list(root)) {
      int count = 0;
      for (Path path : (Iterable<Path>) all::iterator) {
        String name = path.getFileName().toString();
        boolean entered =
            Files.isDirectory(path)
                && !Files.isSymbolicLink(path)
                && !name.startsWith(".")
                && !name.equals("node_modules");
        count += entered ? entries(path) : 1;
      }
      return count;
    }
  }

  private static void remove(Path path) throws IOException {
    if (!Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              each -> {
                try {
                  Files.delete(each);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
