package munjip.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import munjip.glossary.NoteWordings;
import munjip.note.Note;
import munjip.note.NoteFolders;
import munjip.note.SkippedNote;
import munjip.quote.NoteQuotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in finding quotes costs the quotes and nothing else, and so with glosses. */
class HalfReadNotesTest {
  @TempDir Path notes;

  private final MemoryNoteIndex index = new MemoryNoteIndex();

  private IndexReport run(Error error) throws Exception {
    return new Indexer(
            NoteFolders.open(List.of(notes)),
            TestNotes.CONFIG,
            List.of(new TestNotes()),
            new NoteSteps(
                TestNotes::whole,
                note -> broken(note, "깨", error, NoteQuotes.NONE),
                note -> broken(note, "금", error, NoteWordings.NONE)),
            index,
            TestNotes.MUCH_LATER)
        .run(progress -> {});
  }

  private static <T> T broken(Note note, String by, Error error, T otherwise) {
    if (note.text().contains(by)) {
      if (error != null) {
        throw error;
      }
      throw new IllegalStateException("a rule that breaks");
    }
    return otherwise;
  }

  @Test
  void noteWhoseQuotesFailIsSearchedAndTold() throws Exception {
    TestNotes.write(notes, "good.md", "가");
    TestNotes.write(notes, "odd.md", "깨진다");

    IndexReport report = run(null);

    assertThat(index.paths()).containsExactlyInAnyOrder("good.md", "odd.md");
    assertThat(report.indexed()).isEqualTo(2);
    assertThat(report.skipped()).isEmpty();
    assertThat(report.inPart()).extracting(SkippedNote::path).containsExactly("odd.md");
    assertThat(report.inPart().getFirst().reason())
        .contains("quotes", "IllegalStateException", "please report");
  }

  @Test
  void noteWhoseGlossesFailIsSearchedAndTold() throws Exception {
    TestNotes.write(notes, "odd.md", "금 간 그릇");

    IndexReport report = run(null);

    assertThat(index.paths()).containsExactly("odd.md");
    assertThat(report.inPart()).extracting(SkippedNote::path).containsExactly("odd.md");
    assertThat(report.inPart().getFirst().reason()).startsWith("term pairs: ");
  }

  @ParameterizedTest
  @ValueSource(classes = {StackOverflowError.class, OutOfMemoryError.class})
  void runningOutOfRoomIsNoMore(Class<? extends Error> error) throws Exception {
    TestNotes.write(notes, "odd.md", "깨진다");

    assertThat(run(error.getConstructor().newInstance()).inPart()).hasSize(1);
    assertThat(index.paths()).containsExactly("odd.md");
  }

  @Test
  void quotesThatDidNotFitAreLookedForAgain() throws Exception {
    TestNotes.write(notes, "odd.md", "깨진다");

    assertThat(run(new OutOfMemoryError()).inPart()).hasSize(1);
    assertThat(run(new OutOfMemoryError()).inPart()).as("a second run").hasSize(1);
    assertThat(run(new StackOverflowError()).inPart()).as("a third").hasSize(1);
    IndexReport fourth = run(new StackOverflowError());
    assertThat(fourth.unchanged()).as("would be the same again").isEqualTo(1);
    assertThat(fourth.inPart()).as("and is told again").hasSize(1);
  }
}
