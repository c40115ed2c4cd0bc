package munjip.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import munjip.analysis.TextAnalyzer;
import munjip.config.IndexConfig;
import munjip.config.IndexConfigReader;

/** The engine's own analysis as it is shipped, and the configuration beside it. */
public final class ShippedAnalyzer {
  public static final IndexConfig CONFIG = config();

  /** One for all tests: what it loads takes longer than any of them. */
  public static final TextAnalyzer ANALYZER = analyzer();

  private ShippedAnalyzer() {}

  private static IndexConfig config() {
    try {
      return IndexConfigReader.read(Path.of("index-config"), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TextAnalyzer analyzer() {
    try {
      // There is no index at this place, and so none is written.
      return LuceneEngine.openReadOnly(
              Path.of("target", "no-index"),
              LuceneEngine.fingerprint("test"),
              CONFIG.analysis(),
              CONFIG::ranking)
          .analyzer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
