package munjip.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import munjip.index.IndexUnwritableException;
import munjip.index.IndexedFile;
import munjip.note.FileStamp;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What fails the writer for good costs what was not committed, and nothing else. */
class FailingWriterTest {
  private final Disk disk = new Disk();
  private IndexWriting writing;
  private LuceneNoteIndex index;

  /** A disk that can be full, or take all the memory. */
  private static final class Disk extends FilterDirectory {
    boolean full;
    boolean greedy;

    Disk() {
      super(new ByteBuffersDirectory());
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (full) {
        throw new FileSystemException(name, null, "No space left on device");
      }
      if (greedy) {
        throw new OutOfMemoryError("Java heap space");
      }
      return super.createOutput(name, context);
    }
  }

  @BeforeEach
  void open() throws IOException {
    writing =
        new IndexWriting(
            disk,
            new FieldAnalyzers(ShippedAnalyzer.CONFIG.analysis()),
            LuceneEngine.fingerprint("test"),
            true);
    index = new LuceneNoteIndex(writing);
  }

  @AfterEach
  void close() throws IOException {
    disk.full = false;
    disk.greedy = false;
    writing.close();
  }

  private void put(String id) throws IOException {
    FileStamp stamp = new FileStamp(1, 2, 3);
    index.put(new IndexedFile(id, id + ".md", stamp, true, "hash", Optional.empty()), List.of());
  }

  @Test
  void fullDiskIsNamedAndWhatWasCommittedIsServedOn() throws IOException {
    put("before");
    index.commit();
    put("after");
    disk.full = true;

    assertThatThrownBy(index::commit)
        .isInstanceOf(IndexUnwritableException.class)
        .hasMessageContainingAll("cannot be written", "No space left on device", "munjip index");
    assertThat(writing.searched().<Integer>ask(searcher -> searcher.getIndexReader().numDocs()))
        .isEqualTo(1);
  }

  @Test
  void onceThereIsRoomTheIndexGoesOnAsItWasCommitted() throws IOException {
    put("before");
    index.commit();
    put("lost");
    disk.full = true;
    assertThatThrownBy(index::commit).isInstanceOf(IndexUnwritableException.class);
    disk.full = false;

    index.mend();
    assertThat(index.files()).doesNotContainKey("after").containsKey("before");
    put("after");
    index.commit();
    assertThat(index.files()).containsKeys("before", "after");
  }

  @Test
  void memoryThatRunsOutBeforeTheFirstCommitLeavesAnEmptyIndex() throws IOException {
    put("lost");
    disk.greedy = true;

    assertThatThrownBy(index::commit)
        .isInstanceOf(IndexUnwritableException.class)
        .hasMessageContaining("memory")
        .hasMessageContaining("-Xmx");
    assertThatThrownBy(() -> put("other")).isInstanceOf(IndexUnwritableException.class);
    disk.greedy = false;
    index.mend();
    assertThat(index.files()).isEmpty();
    put("after");
    index.commit();
    assertThat(index.files()).containsOnlyKeys("after");
  }

  @Test
  void whatFailedWriterLeftIsSweptAwayAtTheEnd() throws IOException {
    put("before");
    index.commit();
    List<String> committed = List.of(disk.listAll());
    put("lost");
    disk.greedy = true;
    assertThatThrownBy(index::commit).isInstanceOf(IndexUnwritableException.class);
    disk.greedy = false;
    writing.close();

    assertThat(disk.listAll()).containsExactlyInAnyOrderElementsOf(committed);
    open();
  }
}
