package munjip.contract;

import munjip.search.Engine;

/** The naive engine does what is asked of engines: so the contract asks what can be done. */
class ScanEngineContractTest extends EngineContract {
  @Override
  Engine open() {
    return new ScanEngine();
  }
}
