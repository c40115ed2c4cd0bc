package munjip.quote;

import munjip.lucene.ShippedAnalyzer;

/** The finder as it is shipped: its lists of words, and the engine's own analysis. */
final class ShippedFinder {
  static final QuoteFinder FINDER =
      new QuoteFinder(ShippedAnalyzer.CONFIG.names(), ShippedAnalyzer.ANALYZER);

  private ShippedFinder() {}
}
