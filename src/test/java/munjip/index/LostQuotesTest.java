package munjip.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import munjip.note.NoteFolders;
import munjip.note.SkippedNote;
import munjip.quote.NoteQuotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in finding quotes costs the quotes, and nothing else. */
class LostQuotesTest {
  @TempDir Path notes;

  private final MemoryNoteIndex index = new MemoryNoteIndex();

  private IndexReport run(Error error) throws Exception {
    return new Indexer(
            NoteFolders.open(List.of(notes)),
            TestNotes.CONFIG,
            List.of(new TestNotes()),
            TestNotes::whole,
            note -> {
              if (note.text().contains("깨")) {
                if (error != null) {
                  throw error;
                }
                throw new IllegalStateException("a rule that breaks");
              }
              return NoteQuotes.NONE;
            },
            index,
            TestNotes.MUCH_LATER)
        .run(progress -> {});
  }

  @Test
  void noteWhoseQuotesFailIsSearchedAndTold() throws Exception {
    TestNotes.write(notes, "good.md", "가");
    TestNotes.write(notes, "odd.md", "깨진다");

    IndexReport report = run(null);

    assertThat(index.paths()).containsExactlyInAnyOrder("good.md", "odd.md");
    assertThat(report.indexed()).isEqualTo(2);
    assertThat(report.skipped()).isEmpty();
    assertThat(report.unquoted()).extracting(SkippedNote::path).containsExactly("odd.md");
    assertThat(report.unquoted().getFirst().reason())
        .contains("IllegalStateException", "please report");
  }

  @ParameterizedTest
  @ValueSource(classes = {StackOverflowError.class, OutOfMemoryError.class})
  void runningOutOfRoomIsNoMore(Class<? extends Error> error) throws Exception {
    TestNotes.write(notes, "odd.md", "깨진다");

    assertThat(run(error.getConstructor().newInstance()).unquoted()).hasSize(1);
    assertThat(index.paths()).containsExactly("odd.md");
  }

  @Test
  void quotesThatDidNotFitAreLookedForAgain() throws Exception {
    TestNotes.write(notes, "odd.md", "깨진다");

    assertThat(run(new OutOfMemoryError()).unquoted()).hasSize(1);
    assertThat(run(new OutOfMemoryError()).unquoted()).as("a second run").hasSize(1);
    assertThat(run(new StackOverflowError()).unquoted()).as("a third").hasSize(1);
    assertThat(run(new StackOverflowError()).unquoted()).as("would be the same again").isEmpty();
  }
}
