package munjip.quote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import munjip.analysis.TextAnalyzer;
import munjip.config.IndexConfig;
import munjip.config.IndexConfigReader;
import munjip.lucene.LuceneEngine;

/** The finder as it is shipped: its lists of words, and the engine's own analysis. */
final class ShippedFinder {
  /** One for all tests: what the analyzer loads takes longer than any of them. */
  static final QuoteFinder FINDER = finder();

  private ShippedFinder() {}

  private static QuoteFinder finder() {
    try {
      IndexConfig config = IndexConfigReader.read(Path.of("index-config"), Optional.empty());
      // There is no index at this place, and so none is written.
      TextAnalyzer analyzer =
          LuceneEngine.openReadOnly(
                  Path.of("target", "no-index"),
                  LuceneEngine.fingerprint("test"),
                  config.analysis(),
                  config::ranking)
              .analyzer();
      return new QuoteFinder(config.names(), analyzer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
