package munjip.contract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import munjip.analysis.AnalysisConfig;
import munjip.lucene.LuceneEngine;
import munjip.search.Engine;

/** Lucene as the contracts are tried on it: without words of anybody's own. */
final class TestLucene {
  static final AnalysisConfig ANALYSIS =
      new AnalysisConfig(
          List.of(),
          Set.of(
              "EP", "EF", "EC", "ETN", "ETM", "JKS", "JKC", "JKG", "JKO", "JKB", "JKV", "JKQ", "JX",
              "JC", "SP", "SSC", "SSO", "SC", "SE", "SF", "SY", "XSA", "XSV", "UNA", "NA", "VSV"));

  private TestLucene() {}

  /**
   * @param folder that becomes the index
   */
  static Engine in(Path folder) throws IOException {
    return LuceneEngine.openForWriting(
        folder, LuceneEngine.fingerprint("test"), ANALYSIS, () -> ContractNotes.RANKING);
  }
}
