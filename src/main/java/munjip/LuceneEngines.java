package munjip;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import munjip.analysis.AnalysisConfig;
import munjip.cli.Engines;
import munjip.index.IndexFingerprint;
import munjip.lucene.LuceneEngine;
import munjip.search.Engine;
import munjip.search.RankingConfig;

/** The engine this program comes with. */
final class LuceneEngines implements Engines {
  @Override
  public IndexFingerprint fingerprint(String indexTimeText) {
    return LuceneEngine.fingerprint(indexTimeText);
  }

  @Override
  public Engine openForWriting(
      Path indexDir,
      IndexFingerprint fingerprint,
      AnalysisConfig analysis,
      Supplier<RankingConfig> ranking,
      boolean thorough)
      throws IOException {
    return LuceneEngine.openForWriting(indexDir, fingerprint, analysis, ranking, thorough);
  }

  @Override
  public Engine openReadOnly(
      Path indexDir,
      IndexFingerprint fingerprint,
      AnalysisConfig analysis,
      Supplier<RankingConfig> ranking)
      throws IOException {
    return LuceneEngine.openReadOnly(indexDir, fingerprint, analysis, ranking);
  }
}
