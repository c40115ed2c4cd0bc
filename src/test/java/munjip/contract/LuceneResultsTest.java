package munjip.contract;

import java.io.IOException;
import java.nio.file.Path;
import munjip.search.Engine;
import org.junit.jupiter.api.io.TempDir;

/** Lucene tells what it found as is asked of engines. */
class LuceneResultsTest extends ResultsContract {
  @TempDir Path folder;

  @Override
  Engine open() throws IOException {
    return TestLucene.in(folder.resolve("index"));
  }
}
