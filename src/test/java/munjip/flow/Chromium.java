package munjip.flow;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser installed on this machine, driven by Playwright, which is kept from fetching its own.
 */
final class Chromium implements AutoCloseable {
  private static final String HOW =
      "No Chromium found: install it (Debian: apt install chromium; macOS: brew install chromium), or"
          + " name it in MUNJIP_BROWSER. Until then the page is not tested.";

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/snap/bin/chromium",
          "/opt/homebrew/bin/chromium",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private final Playwright playwright;
  final Browser browser;

  private Chromium(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(List.of("--no-sandbox")));
  }

  /** Skips the test where there is none, but fails it with {@code MUNJIP_REQUIRE_BROWSER} set. */
  static Chromium start() {
    Optional<Path> found =
        Stream.concat(Stream.ofNullable(System.getenv("MUNJIP_BROWSER")), PLACES.stream())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty()) {
      if (System.getenv("MUNJIP_REQUIRE_BROWSER") != null) {
        fail(HOW);
      }
      abort(HOW);
    }
    return new Chromium(found.get());
  }

  @Override
  public void close() {
    playwright.close();
  }
}
