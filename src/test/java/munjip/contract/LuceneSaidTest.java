package munjip.contract;

import java.io.IOException;
import java.nio.file.Path;
import munjip.lucene.LuceneEngine;
import munjip.search.Engine;
import org.junit.jupiter.api.io.TempDir;

/** Lucene does with said: and from: what is asked of engines. */
class LuceneSaidTest extends SaidContract {
  @TempDir Path folder;

  @Override
  Engine open() throws IOException {
    return LuceneEngine.openForWriting(
        folder.resolve("index"),
        LuceneEngine.fingerprint("test"),
        LuceneContractTest.ANALYSIS,
        () -> ContractNotes.RANKING);
  }
}
