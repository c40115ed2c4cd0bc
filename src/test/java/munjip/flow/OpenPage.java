package munjip.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The search page in a browser window of its own. Whatever it should not do is written down, and
 * fails the test at the end: dialogs, errors in the console, requests to anywhere else.
 */
final class OpenPage implements AutoCloseable {
  private static final double PATIENCE_MS = 30_000;

  final Page page;
  private final BrowserContext context;
  private final String origin;
  private final List<String> misdeeds = new CopyOnWriteArrayList<>();

  OpenPage(Browser browser, Server server, Browser.NewContextOptions options) {
    this.origin = server.address;
    this.context =
        browser.newContext(
            options.setLocale("en").setPermissions(List.of("clipboard-read", "clipboard-write")));
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    context.onRequest(
        request -> {
          if (!request.url().startsWith(origin + "/")) {
            misdeeds.add("request to " + request.url());
          }
        });
    context.onDialog(
        dialog -> {
          misdeeds.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    context.onPage(more -> misdeeds.add("window: " + more.url()));
    page.onConsoleMessage(
        message -> {
          // Whoever edits an open passage makes its id a thing of the past; the answer to that is
          // 404, the page copes, and the browser writes it down.
          if (message.text().contains("404") && message.location().contains("/api/passages/")) {
            return;
          }
          if (message.type().equals("error") || message.text().contains("Content Security")) {
            misdeeds.add("console: " + message.text() + " " + message.location());
          }
        });
    page.onPageError(error -> misdeeds.add("error: " + error));
    go("/");
  }

  /** To a search. */
  void go(String path) {
    goTo(path);
    assertThat(page.locator("ol#hits")).hasAttribute("aria-busy", "false", patiently());
  }

  /** To whatever is there. */
  void goTo(String path) {
    page.navigate(origin + path);
  }

  static com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions patiently() {
    return new com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions()
        .setTimeout(PATIENCE_MS);
  }

  Locator at(String selector) {
    return page.locator(selector);
  }

  Locator box() {
    return at("#q");
  }

  /** Types as a person does, key by key; the answer is there when the address says so. */
  void type(String text) {
    box().fill("");
    box().pressSequentially(text);
    page.waitForURL(url -> url.contains("q="));
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  /** Whether the middle of the element can be seen inside its pane. */
  boolean isInView(Locator element, Locator pane) {
    BoundingBox inner = element.boundingBox();
    BoundingBox outer = pane.boundingBox();
    return inner.y >= outer.y - 1 && inner.y < outer.y + outer.height;
  }

  /** Fails when something is wider than the window. */
  void assertFits() {
    Object wider =
        page.evaluate(
            """
            () => ['html', 'body', '#results-pane', '#reader-pane'].filter(each => {
              const element = document.querySelector(each);
              return element.scrollWidth > element.clientWidth;
            }).join()
            """);
    assertThat(wider).as("wider than the window").isEqualTo("");
  }

  /** Fails when the page did what no page of ours may do. */
  void assertInnocent() {
    assertThat(misdeeds).isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
