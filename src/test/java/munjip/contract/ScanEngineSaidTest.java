package munjip.contract;

import munjip.search.Engine;

/** The naive engine does with said: and from: what is asked of engines. */
class ScanEngineSaidTest extends SaidContract {
  @Override
  Engine open() {
    return new ScanEngine();
  }
}
