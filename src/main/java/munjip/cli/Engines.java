package munjip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import munjip.analysis.AnalysisConfig;
import munjip.index.IndexFingerprint;
import munjip.search.Engine;
import munjip.search.RankingConfig;

/** Opens the engine; handed in by Main, so that no command knows which engine it is. */
public interface Engines {
  /**
   * What an index made now would be made with.
   *
   * @param indexTimeText the index-time configuration as one text
   */
  IndexFingerprint fingerprint(String indexTimeText);

  /**
   * Opens an index for one writer, making it when it is not there. A stale one is emptied; the
   * state of the engine tells that it was.
   *
   * @param thorough whether every byte of it is checked before, where else only what opening needs
   * @throws munjip.search.IndexLockedException when another writer holds it
   */
  Engine openForWriting(
      Path indexDir,
      IndexFingerprint fingerprint,
      AnalysisConfig analysis,
      Supplier<RankingConfig> ranking,
      boolean thorough)
      throws IOException;

  /** Opens an index for reading beside whoever writes it; where there is none, an empty one. */
  Engine openReadOnly(
      Path indexDir,
      IndexFingerprint fingerprint,
      AnalysisConfig analysis,
      Supplier<RankingConfig> ranking)
      throws IOException;
}
