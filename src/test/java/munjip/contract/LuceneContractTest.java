package munjip.contract;

import java.io.IOException;
import java.nio.file.Path;
import munjip.search.Engine;
import org.junit.jupiter.api.io.TempDir;

/** Lucene finds what is asked of engines. */
class LuceneContractTest extends EngineContract {
  @TempDir Path folder;

  @Override
  Engine open() throws IOException {
    return TestLucene.in(folder.resolve("index"));
  }
}
