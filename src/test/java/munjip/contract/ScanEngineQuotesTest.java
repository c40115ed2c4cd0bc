package munjip.contract;

import munjip.search.Engine;

/** The naive engine does with quotes what is asked of engines. */
class ScanEngineQuotesTest extends QuotesContract {
  @Override
  Engine open() {
    return new ScanEngine();
  }
}
