package munjip.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes the pictures in {@code docs/images} that the README shows, of the samples. A program, not a
 * test: {@code mvn test-compile}, then run it with the test class path in the project's folder.
 */
final class Screenshots {
  private static final Path IMAGES = Path.of("docs/images");

  /** What the README promises to stay below, bytes. */
  private static final long MOST = 300_000;

  private static final String QUERY = "기억 빈틈";
  private static final int WARM = 300;

  private Screenshots() {}

  public static void main(String[] arguments) throws Exception {
    Files.createDirectories(IMAGES);
    Path temp = Files.createTempDirectory("munjip-screenshots");
    try (Chromium chromium = Chromium.start();
        Server server = Server.start(Home.in(temp), "--samples").ready()) {
      Browser browser = chromium.browser;
      // The page tells how long a search took, and the first ones of a new program take longest.
      for (int i = 0; i < WARM; i++) {
        server.search(QUERY);
      }
      try (OpenPage light = new OpenPage(browser, server, desk(ColorScheme.LIGHT))) {
        openBoth(light);
        take(light.page, "page.png");
      }
      try (OpenPage dark = new OpenPage(browser, server, desk(ColorScheme.DARK))) {
        openBoth(dark);
        take(dark.page, "page-dark.png");
      }
      try (OpenPage phone =
          new OpenPage(
              browser,
              server,
              new Browser.NewContextOptions().setViewportSize(390, 844).setDeviceScaleFactor(2))) {
        phone.type(QUERY);
        assertThat(phone.at("ol#hits mark").first()).isVisible();
        take(phone.page, "page-phone.png");
      }
    }
  }

  /** Wide enough for the related passages to stand beside the note. */
  private static Browser.NewContextOptions desk(ColorScheme scheme) {
    return new Browser.NewContextOptions().setViewportSize(1360, 820).setColorScheme(scheme);
  }

  /** A search, a note of it, and what is related. */
  private static void openBoth(OpenPage open) {
    open.type(QUERY);
    open.at("ol#hits li.hit a.passage:has-text('운동할 수 있는 마당')").first().click();
    assertThat(open.at("article#reader .hit-block").first()).isVisible();
    assertThat(open.at("section#related a.related-link").first()).isVisible();
  }

  private static void take(Page page, String name) throws IOException {
    page.evaluate("() => document.fonts.ready");
    Path file = IMAGES.resolve(name);
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
    if (Files.size(file) > MOST) {
      throw new IllegalStateException(file + " has " + Files.size(file) + " bytes");
    }
    System.out.println(file + ", " + Files.size(file) + " bytes");
  }
}
