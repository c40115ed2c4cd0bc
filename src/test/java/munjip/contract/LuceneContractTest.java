package munjip.contract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import munjip.analysis.AnalysisConfig;
import munjip.lucene.LuceneEngine;
import munjip.search.Engine;
import org.junit.jupiter.api.io.TempDir;

/** Lucene does what is asked of engines. */
class LuceneContractTest extends EngineContract {
  static final AnalysisConfig ANALYSIS =
      new AnalysisConfig(
          List.of(),
          Set.of(
              "EP", "EF", "EC", "ETN", "ETM", "JKS", "JKC", "JKG", "JKO", "JKB", "JKV", "JKQ", "JX",
              "JC", "SP", "SSC", "SSO", "SC", "SE", "SF", "SY", "XSA", "XSV", "UNA", "NA", "VSV"));

  @TempDir Path folder;

  @Override
  Engine open() throws IOException {
    return LuceneEngine.openForWriting(
        folder.resolve("index"),
        LuceneEngine.fingerprint("test"),
        ANALYSIS,
        () -> ContractNotes.RANKING);
  }
}
