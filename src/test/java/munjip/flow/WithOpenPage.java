package munjip.flow;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests of the page in a real browser: one server and one browser for all of a class, and for each
 * test a window of its own, which must have done nothing wrong in the end.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(600)
abstract class WithOpenPage {
  private final Browsing.Notes notes;
  Browsing browsing;
  OpenPage open;

  /**
   * @param notes that the server finds things in
   */
  WithOpenPage(Browsing.Notes notes) {
    this.notes = notes;
  }

  @BeforeAll
  void serve(@TempDir Path temp) throws Exception {
    browsing = Browsing.start(temp, notes);
  }

  @AfterAll
  void stop() {
    // There is none where there is no browser.
    if (browsing != null) {
      browsing.close();
    }
  }

  @BeforeEach
  void openPage() {
    open = browsing.desk();
  }

  @AfterEach
  void closePage() {
    // The page of this test, and not of one before it.
    OpenPage shown = open;
    open = null;
    if (shown != null) {
      shown.assertInnocent();
      shown.close();
    }
  }
}
