package munjip.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import munjip.note.SkippedNote;
import org.junit.jupiter.api.Test;

/** What is changed, deleted or interrupted in the middle of a run is not taken for read. */
class ChangesWhileReadingTest extends WithNoteFolder {
  @Test
  void fileDeletedWhileItIsReadIsForgotten() throws Exception {
    Path file = TestNotes.write(notes, "a.md", "가");
    run();
    Files.writeString(file, "나");

    IndexReport report = indexer(justBeforeReading(n -> Files.delete(file)), notes).run(p -> {});

    assertThat(report.removed()).isEqualTo(1);
    assertThat(report.skipped()).containsExactly(new SkippedNote("a.md", Reasons.DELETED));
    assertThat(index.files()).isEmpty();
  }

  @Test
  void fileThatChangesWhileItIsReadIsReadOnceMoreAndNotTrusted() throws Exception {
    Path file = TestNotes.write(notes, "a.md", "0");

    indexer(justBeforeReading(n -> Files.writeString(file, "x".repeat(n + 1))), notes)
        .run(progress -> {});

    assertThat(index.texts()).containsExactly("xxx");
    assertThat(index.files().values()).extracting(IndexedFile::settled).containsExactly(false);
  }

  @Test
  void fileThatOutgrowsTheLimitWhileItIsReadIsSkipped() throws Exception {
    Path file = TestNotes.write(notes, "a.md", "0");

    IndexReport report =
        indexer(
                justBeforeReading(
                    n -> Files.writeString(file, "x".repeat(TestNotes.MOST_BYTES + 1))),
                notes)
            .run(progress -> {});

    assertThat(report.skipped()).hasSize(1);
    assertThat(report.skipped().getFirst().reason()).contains("too large");
    assertThat(report.indexed()).isZero();
  }

  private interface Act {
    void at(int reading) throws IOException;
  }

  /** The clock is asked just before a file is read; this one uses the moment. */
  private static InstantSource justBeforeReading(Act act) {
    AtomicInteger readings = new AtomicInteger();
    return () -> {
      try {
        act.at(readings.incrementAndGet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return TestNotes.MUCH_LATER.instant();
    };
  }

  @Test
  void interruptedRunKeepsWhatItDid() throws Exception {
    for (int i = 0; i < 200; i++) {
      TestNotes.write(notes, i + ".md", "note " + i);
    }
    Thread caller = Thread.currentThread();
    reader.whenRead(file -> caller.interrupt());

    assertThatThrownBy(this::run).isInstanceOf(InterruptedException.class);

    // Further files, read beside the first, interrupted the test itself once more.
    Thread.interrupted();
    assertThat(index.paths()).isNotEmpty();
    reader.whenRead(file -> {});
    int before = index.paths().size();
    assertThat(run().indexed()).isEqualTo(200 - before);
    assertThat(index.paths()).hasSize(200);
  }
}
