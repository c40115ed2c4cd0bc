package munjip.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import munjip.analysis.AnalysisConfig;
import munjip.index.IndexFingerprint;
import munjip.search.Engine;
import munjip.search.RankingConfig;

/** For tests in which no index may be opened. */
final class NoEngines implements Engines {
  @Override
  public IndexFingerprint fingerprint(String indexTimeText) {
    throw new AssertionError("no index is to be opened here");
  }

  @Override
  public Engine openForWriting(
      Path indexDir,
      IndexFingerprint fingerprint,
      AnalysisConfig analysis,
      Supplier<RankingConfig> ranking,
      boolean thorough) {
    throw new AssertionError("no index is to be written here");
  }

  @Override
  public Engine openReadOnly(
      Path indexDir,
      IndexFingerprint fingerprint,
      AnalysisConfig analysis,
      Supplier<RankingConfig> ranking) {
    throw new AssertionError("no index is to be read here");
  }
}
