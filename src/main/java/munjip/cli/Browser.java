package munjip.cli;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;

/** Opens a page in the user's browser. */
public final class Browser {
  private Browser() {}

  /** Does nothing where there is no browser to open: the address was printed. */
  public static void open(URI page) {
    boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    try {
      new ProcessBuilder(mac ? "open" : "xdg-open", page.toString())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      System.err.println("No browser could be opened (" + e.getMessage() + "). Open " + page);
    }
  }
}
