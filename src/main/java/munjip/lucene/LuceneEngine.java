package munjip.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
import org.apache.lucene.index.IndexFileNames;
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
  private final IndexFingerprint fingerprint;
  private final FirstLook look;

  private LuceneEngine(
      Directory directory,
      FieldAnalyzers analyzers,
      Optional<IndexWriting> writing,
      Supplier<RankingConfig> ranking,
      IndexFingerprint fingerprint,
      FirstLook look)
      throws IOException {
    this.directory = directory;
    this.fingerprint = fingerprint;
    this.analyzers = analyzers;
    this.writing = writing;
    this.look = look;
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

  /** Opens an index for writing that needs no closer look. */
  public static LuceneEngine openForWriting(
      Path folder,
      IndexFingerprint fingerprint,
      AnalysisConfig analysis,
      Supplier<RankingConfig> ranking)
      throws IOException {
    return openForWriting(folder, fingerprint, analysis, ranking, false);
  }

  /**
   * Opens the index in {@code folder} for writing, making the folder where there is none. An index
   * with another fingerprint, or one that cannot be read, is emptied; {@link #state} tells.
   *
   * @param thorough whether the checksum of every file is compared before
   * @throws IndexLockedException when another writer has it
   */
  public static LuceneEngine openForWriting(
      Path folder,
      IndexFingerprint fingerprint,
      AnalysisConfig analysis,
      Supplier<RankingConfig> ranking,
      boolean thorough)
      throws IOException {
    makePrivate(folder);
    Directory directory = FSDirectory.open(folder);
    FieldAnalyzers analyzers = new FieldAnalyzers(analysis);
    try {
      FirstLook look = FirstLook.at(directory, fingerprint, thorough);
      if (look.state() == IndexState.STALE) {
        clear(directory);
      }
      boolean anew = look.state() != IndexState.READY;
      IndexWriting writing = new IndexWriting(directory, analyzers, fingerprint, anew);
      return new LuceneEngine(
          directory, analyzers, Optional.of(writing), ranking, fingerprint, look);
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
    FirstLook look = FirstLook.at(directory, fingerprint, false);
    if (look.state() == IndexState.READY) {
      return new LuceneEngine(directory, analyzers, Optional.empty(), ranking, fingerprint, look);
    }
    directory.close();
    Directory empty = new ByteBuffersDirectory();
    new IndexWriter(empty, new IndexWriterConfig(analyzers)).close();
    return new LuceneEngine(empty, analyzers, Optional.empty(), ranking, fingerprint, look);
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
    return look.state();
  }

  @Override
  public Optional<String> damage() {
    return look.damage();
  }

  @Override
  public Optional<String> damageNow() throws IOException {
    return FirstLook.at(directory, fingerprint, true).damage();
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
