package munjip.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An update looks at the paths it is given, and at what is below them. */
class UpdateTest extends WithNoteFolder {
  @Test
  void updateLooksAtTheGivenPathsOnly() throws Exception {
    Path a = TestNotes.write(notes, "a.md", "1");
    Path b = TestNotes.write(notes, "b.md", "1");
    run();
    reader.readSince();
    Files.writeString(a, "2");
    Files.writeString(b, "2");

    IndexReport report = update(a);

    assertThat(reader.readSince()).containsExactly("a.md");
    assertThat(report.indexed()).isEqualTo(1);
    assertThat(index.texts()).containsExactly("1", "2");
  }

  @Test
  void updateOfAFolderCoversAllBelowIt() throws Exception {
    TestNotes.write(notes, "talks/2024/a.md", "1");
    TestNotes.write(notes, "talks/b.md", "1");
    TestNotes.write(notes, "talks.md", "1");
    TestNotes.write(notes, "talks more/c.md", "1");
    update(notes.resolve("talks"));
    assertThat(index.paths()).containsExactly("talks/2024/a.md", "talks/b.md");

    run();
    Files.move(notes.resolve("talks"), temp.resolve("away"));
    IndexReport report = update(notes.resolve("talks"), notes.resolve("talks/b.md"));

    assertThat(report.removed()).isEqualTo(2);
    assertThat(index.paths()).containsExactly("talks more/c.md", "talks.md");
  }

  @Test
  void fileThatBecameAFolderIsForgotten() throws Exception {
    Path a = TestNotes.write(notes, "a.md", "1");
    run();
    Files.delete(a);
    TestNotes.write(notes, "a.md/b.md", "2");

    update(a);

    assertThat(index.paths()).containsExactly("a.md/b.md");
  }

  @Test
  void updateOutsideTheFoldersIsPassedOver() throws Exception {
    Path outside = TestNotes.write(temp, "secret.md", "no");

    assertThat(update(outside, notes.resolve("../secret.md")).indexed()).isZero();
    assertThat(index.paths()).isEmpty();
  }

  @Test
  void foldersOfTheSameNameAreKeptApart() throws Exception {
    Path other = Files.createDirectories(temp.resolve("blog/notes2"));
    TestNotes.write(notes, "a.md", "1");
    TestNotes.write(other, "a.md", "2");
    Indexer both = indexer(TestNotes.MUCH_LATER, notes, other);
    both.run(progress -> {});
    Files.delete(other.resolve("a.md"));

    both.update(Set.of(other));

    assertThat(index.paths()).containsExactly("notes/a.md");
  }
}
