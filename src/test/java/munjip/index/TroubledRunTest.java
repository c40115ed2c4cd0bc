package munjip.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import munjip.glossary.NoteWordings;
import munjip.note.FileStamp;
import munjip.note.FoundFiles;
import munjip.note.NoteFolders;
import munjip.note.SkippedNote;
import munjip.quote.NoteQuotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that cannot be read costs itself; a folder or an index that is gone ends the run. */
class TroubledRunTest extends WithNoteFolder {
  private static final SkippedNote HUGE = new SkippedNote("huge.md", Reasons.NO_MEMORY);

  @Test
  void tooLargeFileIsSkippedUnread() throws Exception {
    TestNotes.write(notes, "big.md", "x".repeat(TestNotes.MOST_BYTES + 1));

    IndexReport report = run();

    assertThat(reader.readSince()).isEmpty();
    assertThat(report.skipped()).extracting(SkippedNote::path).containsExactly("big.md");
    assertThat(report.skipped().getFirst().reason()).contains("too large");
  }

  @Test
  void fileThatBecomesUnreadableLosesItsNotesAndIsListed() throws Exception {
    Path file = TestNotes.write(notes, "a.md", "가");
    run();
    Files.writeString(file, "\0");

    assertThat(run().skipped()).containsExactly(new SkippedNote("a.md", "it is not text"));
    assertThat(index.paths()).isEmpty();
  }

  @Test
  void badNoteNeverStopsTheRun() throws Exception {
    for (String name : List.of("1", "2", "3", "4", "good")) {
      TestNotes.write(notes, name + ".md", name);
    }
    reader.whenRead(
        file -> {
          switch (file.path()) {
            case "1.md" -> throw new IllegalStateException("ours");
            case "2.md" -> throw new StackOverflowError();
            case "3.md" -> throw new OutOfMemoryError();
            case "4.md" -> throw new AssertionError("ours");
            default -> {}
          }
        });

    IndexReport report = run();

    assertThat(index.paths()).containsExactly("good.md");
    assertThat(report.skipped()).extracting(SkippedNote::path).hasSize(4);
    assertThat(report.skipped().get(0).reason()).contains("IllegalStateException", "report");
    assertThat(report.skipped().get(1).reason()).contains("nested too deeply");
    assertThat(report.skipped().get(2).reason()).contains("memory");
  }

  @Test
  void noteTheEngineCannotTakeIsSkipped() throws Exception {
    TestNotes.write(notes, "bad.md", "bad");
    TestNotes.write(notes, "good.md", "good");
    NoteIndex picky =
        new ForwardingNoteIndex(index) {
          @Override
          public void put(IndexedFile file, List<IndexedNote> notes) throws IOException {
            if (file.path().equals("bad.md") && !notes.isEmpty()) {
              throw new IllegalArgumentException("immense term");
            }
            super.put(file, notes);
          }
        };

    IndexReport report = on(picky).run(progress -> {});

    assertThat(index.paths()).containsExactly("good.md");
    assertThat(report.indexed()).isEqualTo(1);
    assertThat(report.skipped()).extracting(SkippedNote::path).containsExactly("bad.md");
  }

  @Test
  void indexThatCannotBeWrittenEndsTheRun() throws Exception {
    TestNotes.write(notes, "a.md", "가");
    NoteIndex full =
        new ForwardingNoteIndex(index) {
          @Override
          public void put(IndexedFile file, List<IndexedNote> notes) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThatThrownBy(() -> on(full).run(progress -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  /** An index in which memory runs out while it takes one file, and which is closed until asked. */
  private static class Tight extends ForwardingNoteIndex {
    private final Set<String> tooMuch;
    private boolean failed;
    int opened;

    Tight(NoteIndex to, String... tooMuch) {
      super(to);
      this.tooMuch = Set.of(tooMuch);
    }

    @Override
    public void mend() {
      failed = false;
      opened++;
    }

    @Override
    public synchronized void put(IndexedFile file, List<IndexedNote> notes) throws IOException {
      failed |= tooMuch.contains(file.path()) && !notes.isEmpty();
      if (failed) {
        throw new IndexUnwritableException("here", new OutOfMemoryError());
      }
      super.put(file, notes);
    }
  }

  @Test
  void fileThatTakesAllMemoryOfTheIndexIsListedAndTheOthersGoOn() throws Exception {
    for (String name : List.of("a", "b", "huge", "y", "z")) {
      TestNotes.write(notes, name + ".md", name);
    }
    Tight tight = new Tight(index, "huge.md");

    IndexReport report = on(tight).run(progress -> {});

    assertThat(tight.opened).as("with others, alone, and without it").isEqualTo(3);
    assertThat(index.paths()).containsExactlyInAnyOrder("a.md", "b.md", "y.md", "z.md");
    assertThat(report.indexed()).isEqualTo(4);
    assertThat(report.unchanged()).isZero();
    assertThat(report.notes()).isEqualTo(4);
    assertThat(report.skipped()).extracting(SkippedNote::path).containsExactly("huge.md");
    assertThat(report.skipped().getFirst().reason()).contains("memory", "-Xmx");
  }

  @Test
  void howeverManyFilesTakeAllMemoryTheOthersGoOnAndTheReportIsOfAllTrials() throws Exception {
    Path gone = TestNotes.write(notes, "gone.md", "간 것");
    run();
    Files.delete(gone);
    String[] huge = new String[8];
    for (int i = 0; i < huge.length; i++) {
      huge[i] = "huge" + i + ".md";
      TestNotes.write(notes, huge[i], "큰 것 " + i);
      TestNotes.write(notes, "small" + i + ".md", "작은 것 " + i);
    }

    IndexReport report = on(new Tight(index, huge)).run(progress -> {});

    assertThat(report.indexed()).isEqualTo(8);
    assertThat(report.removed()).isEqualTo(1);
    assertThat(report.skipped()).extracting(SkippedNote::path).containsExactlyInAnyOrder(huge);
  }

  @Test
  void fileThatTakesAllMemoryOnlyWhenItIsWrittenIsListedToo() throws Exception {
    TestNotes.write(notes, "a.md", "가");
    TestNotes.write(notes, "huge.md", "큰 것 ".repeat(200_000));
    TestNotes.write(notes, "z.md", "하");
    Tight tight =
        new Tight(index) {
          private boolean holds;

          @Override
          public void mend() {
            super.mend();
            holds = false;
            index.crash();
          }

          @Override
          public synchronized void put(IndexedFile file, List<IndexedNote> notes)
              throws IOException {
            super.put(file, notes);
            holds |= file.path().equals("huge.md") && !notes.isEmpty();
          }

          @Override
          public synchronized void commit() throws IOException {
            if (holds) {
              throw new IndexUnwritableException("here", new OutOfMemoryError());
            }
            super.commit();
          }

          @Override
          public void settle() throws IOException {
            commit();
            super.settle();
          }
        };

    IndexReport report = on(tight).run(progress -> {});

    assertThat(index.paths()).containsExactlyInAnyOrder("a.md", "z.md");
    assertThat(report.skipped()).containsExactly(HUGE);
    assertThat(report.indexed()).isEqualTo(2);
  }

  @Test
  void whatATrialBeforeMadeOfAFileIsNotMadeAgain() throws Exception {
    for (String name : List.of("a", "huge", "huger", "nothing", "odd", "z")) {
      TestNotes.write(notes, name + ".md", name);
    }
    reader.whenRead(
        file -> {
          if (file.path().equals("nothing.md")) {
            throw new OutOfMemoryError();
          }
        });
    Indexer indexer =
        new Indexer(
            NoteFolders.open(List.of(notes)),
            TestNotes.CONFIG,
            List.of(reader),
            new NoteSteps(
                TestNotes::whole,
                note -> {
                  if (note.text().equals("odd")) {
                    throw new OutOfMemoryError();
                  }
                  return NoteQuotes.NONE;
                },
                note -> NoteWordings.NONE),
            new Tight(index, "huge.md", "huger.md"),
            TestNotes.MUCH_LATER);

    IndexReport report = indexer.run(progress -> {});

    assertThat(report.skipped())
        .extracting(SkippedNote::path)
        .containsExactly("huge.md", "huger.md", "nothing.md");
    assertThat(report.inPart()).extracting(SkippedNote::path).containsExactly("odd.md");
    List<String> read = reader.readSince();
    assertThat(read).filteredOn("odd.md"::equals).hasSize(1);
    // Beside others, and then alone.
    assertThat(read).filteredOn("nothing.md"::equals).hasSizeLessThanOrEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void largeFileAfterWhichMemoryRunsOutLaterIsListedToo(boolean losesWhatWasNotCommitted)
      throws Exception {
    TestNotes.write(notes, "a.md", "가");
    TestNotes.write(notes, "huge.md", "큰 것 ".repeat(200_000));
    TestNotes.write(notes, "z.md", "하");
    NoteIndex merging =
        new ForwardingNoteIndex(index) {
          @Override
          public void mend() {
            if (losesWhatWasNotCommitted) {
              index.crash();
            }
          }

          @Override
          public void settle() throws IOException {
            if (index.files().values().stream().anyMatch(TroubledRunTest::isHugeAndSearched)) {
              throw new IndexUnwritableException("here", new OutOfMemoryError());
            }
            super.settle();
          }
        };

    IndexReport report = on(merging).run(progress -> {});

    assertThat(index.paths()).containsExactlyInAnyOrder("a.md", "z.md");
    assertThat(report.skipped()).containsExactly(HUGE);
    assertThat(report.indexed()).isEqualTo(2);
    assertThat(report.unchanged()).isZero();
  }

  private static boolean isHugeAndSearched(IndexedFile file) {
    return file.path().equals("huge.md") && file.skipped().isEmpty();
  }

  @Test
  void memoryThatRunsOutBesideReadingAndWritingEndsNoRun() throws Exception {
    for (String name : List.of("a", "huge", "z")) {
      TestNotes.write(notes, name + ".md", name);
    }
    AtomicBoolean first = new AtomicBoolean(true);
    IndexReport report =
        on(index)
            .run(
                progress -> {
                  if (first.getAndSet(false)) {
                    throw new OutOfMemoryError();
                  }
                });
    assertThat(index.paths()).containsExactlyInAnyOrder("a.md", "huge.md", "z.md");
    assertThat(report.skipped()).isEmpty();
    assertThat(report.indexed()).isEqualTo(3);
  }

  @Test
  void indexThatNeverHasMemoryEndsTheRun() throws Exception {
    TestNotes.write(notes, "a.md", "가");
    NoteIndex never =
        new ForwardingNoteIndex(index) {
          @Override
          public void commit() throws IOException {
            throw new IndexUnwritableException("here", new OutOfMemoryError());
          }
        };

    assertThatThrownBy(() -> on(never).run(progress -> {}))
        .isInstanceOf(IndexUnwritableException.class)
        .hasMessageContaining("memory");
  }

  @Test
  void fileForWhichMemoryDidNotSufficeBesideOthersIsReadAlone() throws Exception {
    TestNotes.write(notes, "huge.md", "가");
    TestNotes.write(notes, "small.md", "나");
    AtomicInteger reads = new AtomicInteger();
    reader.whenRead(
        file -> {
          if (file.path().equals("huge.md") && reads.incrementAndGet() == 1) {
            throw new OutOfMemoryError();
          }
        });

    IndexReport report = run();

    assertThat(index.paths()).containsExactlyInAnyOrder("huge.md", "small.md");
    assertThat(report.indexed()).isEqualTo(2);
    assertThat(report.skipped()).isEmpty();
  }

  @Test
  void folderThatVanishedKeepsItsNotes() throws Exception {
    TestNotes.write(notes, "a.md", "가");
    Indexer indexer = indexer(TestNotes.MUCH_LATER, notes);
    indexer.run(progress -> {});
    Files.move(notes, temp.resolve("elsewhere"));

    assertThatThrownBy(() -> indexer.run(progress -> {}))
        .isInstanceOf(FolderGoneException.class)
        .hasMessageContaining("notes");
    assertThatThrownBy(() -> indexer.update(Set.of(notes.resolve("a.md"))))
        .isInstanceOf(FolderGoneException.class);
    assertThat(index.paths()).containsExactly("a.md");
  }

  @Test
  void whatCannotBeListedNowIsNotForgotten() {
    FoundFiles found =
        new FoundFiles(
            List.of(), List.of(new SkippedNote("disk", "no")), List.of(), Set.of("disk"));

    assertThat(Indexer.missing(Map.of("1", known("disk/a.md"), "2", known("disks/b.md")), found))
        .containsExactly("2");
  }

  private static IndexedFile known(String path) {
    return new IndexedFile(path, path, new FileStamp(1, 1, 1), true, "", Optional.empty());
  }
}
