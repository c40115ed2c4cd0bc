package munjip.contract;

import munjip.search.Engine;

/** The naive engine tells what it found as is asked of engines. */
class ScanEngineResultsTest extends ResultsContract {
  @Override
  Engine open() {
    return new ScanEngine();
  }
}
