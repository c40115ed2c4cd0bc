package munjip.words;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Tests that only read one notebook, written once for all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithNotebook {
  private final String[] texts;
  Notebook notes;

  /**
   * @param texts of its notes
   */
  WithNotebook(String... texts) {
    this.texts = texts.clone();
  }

  @BeforeAll
  void write() throws IOException {
    notes = Notebook.of(texts);
  }

  @AfterAll
  void close() throws IOException {
    notes.close();
  }
}
