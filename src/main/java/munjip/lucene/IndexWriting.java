package munjip.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import munjip.index.IndexFingerprint;
import munjip.index.IndexUnwritableException;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The writer of an index. Lucene closes it for good when something fails that may leave it in
 * doubt: a full disk, memory that ran out. What was committed is sound then, and {@link #mend}
 * opens another one on it.
 */
final class IndexWriting implements Closeable {
  static final String FINGERPRINT = "munjip.fingerprint";

  /** Large enough that a few hundred notes make one segment, small beside a default heap. */
  private static final double BUFFER_MB = 64;

  private final Directory directory;
  private final FieldAnalyzers analyzers;
  private final IndexFingerprint fingerprint;
  private final OpenIndex searched;
  private volatile IndexWriter writer;

  /**
   * @param anew whether an index of its own is begun, in place of what may be there
   */
  IndexWriting(
      Directory directory, FieldAnalyzers analyzers, IndexFingerprint fingerprint, boolean anew)
      throws IOException {
    this.directory = directory;
    this.analyzers = analyzers;
    this.fingerprint = fingerprint;
    this.writer = open(anew ? OpenMode.CREATE : OpenMode.APPEND);
    this.searched = new OpenIndex(searchers(writer));
  }

  private IndexWriter open(OpenMode mode) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(analyzers)
            .setOpenMode(mode)
            .setMergePolicy(merges())
            .setMergeScheduler(new QuietMerges())
            .setRAMBufferSizeMB(BUFFER_MB)
            .setCommitOnClose(true);
    try {
      IndexWriter opened = new IndexWriter(directory, config);
      opened.setLiveCommitData(Map.of(FINGERPRINT, fingerprint.value()).entrySet());
      return opened;
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException | OutOfMemoryError e) {
      throw new IndexUnwritableException(place(), e);
    }
  }

  /**
   * Few segments: a search opens each of its words in each of them, and that is most of its work in
   * the notes of one person. What is written once more for it is small.
   */
  private static MergePolicy merges() {
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setSegmentsPerTier(2);
    return merges;
  }

  /**
   * Writes no stack trace where a merge fails: the writer remembers it, and {@link #work} tells.
   */
  private static final class QuietMerges extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable failure) {}
  }

  /** What is written, as searches see it. */
  OpenIndex searched() {
    return searched;
  }

  FieldAnalyzers analyzers() {
    return analyzers;
  }

  /** Something done with the writer. */
  interface Work {
    void on(IndexWriter writer) throws IOException;
  }

  /**
   * @throws IndexUnwritableException when the disk or the memory fails it, now or since the last
   *     {@link #mend}
   */
  void work(Work work) throws IOException {
    IndexWriter used = writer;
    try {
      work.on(used);
    } catch (IllegalStateException e) {
      Throwable tragedy = used.getTragicException();
      if (tragedy == null) {
        throw e;
      }
      throw new IndexUnwritableException(place(), tragedy);
    } catch (IOException | OutOfMemoryError e) {
      throw new IndexUnwritableException(place(), e);
    }
  }

  /** Opens the index as it was last committed, should the writer have failed since. */
  synchronized void mend() throws IOException {
    if (writer.getTragicException() != null) {
      writer.rollback(); // waits until it is closed and has let go of its lock
      IndexWriter opened = open(committed());
      SearcherManager searchers = searchers(opened);
      writer = opened;
      searched.replace(searchers);
    }
  }

  private static SearcherManager searchers(IndexWriter opened) throws IOException {
    try {
      return new SearcherManager(opened, null);
    } catch (IOException | RuntimeException | Error e) {
      opened.rollback();
      throw e;
    }
  }

  private OpenMode committed() throws IOException {
    return DirectoryReader.indexExists(directory) ? OpenMode.APPEND : OpenMode.CREATE;
  }

  /** Where the index is, for people. */
  private String place() {
    return directory instanceof FSDirectory folder
        ? folder.getDirectory().toString()
        : directory.toString();
  }

  /** Commits what was written; what a writer that failed left on the disk is taken away. */
  @Override
  public void close() throws IOException {
    searched.close();
    if (writer.getTragicException() == null) {
      work(IndexWriter::close);
    } else {
      open(committed()).rollback();
    }
  }
}
