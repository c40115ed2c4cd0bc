package munjip.web;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One server for all tests of a class: they ask it, and leave its notes as they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithServed {
  Served served;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    served = Served.in(folder);
  }

  @AfterAll
  void stop() {
    served.close();
  }
}
