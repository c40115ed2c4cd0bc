package munjip.lucene;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Supplier;
import munjip.analysis.AnalysisConfig;
import munjip.analysis.TextAnalyzer;
import munjip.index.IndexFingerprint;
import munjip.index.IndexState;
import munjip.index.NoteIndex;
import munjip.note.Ids;
import munjip.search.Engine;
import munjip.search.IndexLockedException;
import munjip.search.QuoteQuery;
import munjip.search.RankingConfig;
import munjip.search.Searcher;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Version;

/** Lucene with Nori, embedded: the index in a folder, open for writing or for reading only. */
public final class LuceneEngine implements Engine {
  static {
    // A query has up to 100 words; word~ becomes up to 50 terms in two fields.
    IndexSearcher.setMaxClauseCount(20_000);
  }

  private final Directory directory;
  private final FieldAnalyzers analyzers;
  private final Optional<IndexWriting> writing;
  private final OpenIndex searched;
  private final TextAnalyzer analyzer;
  private final LuceneSearcher searcher;
  private final IndexState state;

  private LuceneEngine(
      Directory directory,
      FieldAnalyzers analyzers,
      Optional<IndexWriting> writing,
      Supplier<RankingConfig> ranking,
      IndexState state)
      throws IOException {
    this.directory = directory;
    this.analyzers = analyzers;
    this.writing = writing;
    this.state = state;
    this.searched =
        writing.isPresent()
            ? writing.get().searched()
            : new OpenIndex(new SearcherManager(directory, null));
    this.analyzer = new RememberingAnalyzer(new LuceneTextAnalyzer(analyzers));
    this.searcher = new LuceneSearcher(searched, analyzer, ranking);
  }

  /**
   * What an index made now would be made with.
   *
   * @param indexTimeText the index-time configuration as one text
   */
  public static IndexFingerprint fingerprint(String indexTimeText) {
    String nori = String.valueOf(KoreanTokenizer.class.getPackage().getImplementationVersion());
    return new IndexFingerprint(
        Ids.of(
            Fields.VERSION,
            Double.toString(QuoteQuery.DEFAULT_CONFIDENCE),
            Version.LATEST.toString(),
            nori,
            com.ibm.icu.util.VersionInfo.ICU_VERSION.toString(),
            indexTimeText));
  }

  /**
   * Opens the index in {@code folder} for writing, making the folder where there is none. An index
   * with another fingerprint, or one that cannot be read, is emptied; {@link #state} tells.
   *
   * @throws IndexLockedException when another writer has it
   */
  public static LuceneEngine openForWriting(
      Path folder,
      IndexFingerprint fingerprint,
      AnalysisConfig analysis,
      Supplier<RankingConfig> ranking)
      throws IOException {
    makePrivate(folder);
    Directory directory = FSDirectory.open(folder);
    FieldAnalyzers analyzers = new FieldAnalyzers(analysis);
    try {
      IndexState state = look(directory, fingerprint);
      if (state == IndexState.STALE) {
        clear(directory);
      }
      boolean anew = state != IndexState.READY;
      IndexWriting writing = new IndexWriting(directory, analyzers, fingerprint, anew);
      return new LuceneEngine(directory, analyzers, Optional.of(writing), ranking, state);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IndexLockedException(folder, e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Opens the index for reading only; where there is none, it is as an empty one. */
  public static LuceneEngine openReadOnly(
      Path folder,
      IndexFingerprint fingerprint,
      AnalysisConfig analysis,
      Supplier<RankingConfig> ranking)
      throws IOException {
    FieldAnalyzers analyzers = new FieldAnalyzers(analysis);
    Directory directory =
        Files.isDirectory(folder) ? FSDirectory.open(folder) : new ByteBuffersDirectory();
    IndexState state = look(directory, fingerprint);
    if (state == IndexState.READY) {
      return new LuceneEngine(directory, analyzers, Optional.empty(), ranking, state);
    }
    directory.close();
    Directory empty = new ByteBuffersDirectory();
    new IndexWriter(empty, new IndexWriterConfig(analyzers)).close();
    return new LuceneEngine(empty, analyzers, Optional.empty(), ranking, state);
  }

  private static IndexState look(Directory directory, IndexFingerprint fingerprint)
      throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return IndexState.EMPTY;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      String made = reader.getIndexCommit().getUserData().get(IndexWriting.FINGERPRINT);
      return fingerprint.value().equals(made) ? IndexState.READY : IndexState.STALE;
    } catch (IndexNotFoundException e) {
      return IndexState.EMPTY;
    } catch (IndexFormatTooOldException
        | IndexFormatTooNewException
        | CorruptIndexException
        | EOFException
        | NoSuchFileException damaged) {
      return IndexState.STALE;
    }
  }

  /** Drops an index that is of no use, damaged or not: it is derived data, and made anew. */
  private static void clear(Directory directory) throws IOException {
    try (Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (file.startsWith("_") || file.contains(IndexFileNames.SEGMENTS)) {
          held.ensureValid();
          directory.deleteFile(file);
        }
      }
    }
  }

  private static void makePrivate(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Override
  public NoteIndex index() {
    return writing
        .map(LuceneNoteIndex::new)
        .orElseThrow(() -> new IllegalStateException("the index is open for reading only"));
  }

  @Override
  public Searcher searcher() {
    return searcher;
  }

  @Override
  public TextAnalyzer analyzer() {
    return analyzer;
  }

  @Override
  public IndexState state() {
    return state;
  }

  @Override
  public void close() throws IOException {
    try {
      if (writing.isPresent()) {
        writing.get().close();
      } else {
        searched.close();
      }
      directory.close();
      analyzers.close();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
