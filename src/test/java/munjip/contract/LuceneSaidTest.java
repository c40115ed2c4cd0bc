package munjip.contract;

import java.io.IOException;
import java.nio.file.Path;
import munjip.search.Engine;
import org.junit.jupiter.api.io.TempDir;

/** Lucene does with said: and from: what is asked of engines. */
class LuceneSaidTest extends SaidContract {
  @TempDir Path folder;

  @Override
  Engine open() throws IOException {
    return TestLucene.in(folder.resolve("index"));
  }
}
