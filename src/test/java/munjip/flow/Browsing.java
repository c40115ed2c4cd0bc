package munjip.flow;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;

/** A server over some notes and a browser to look at its page with, for all tests of a class. */
final class Browsing implements AutoCloseable {
  private static final double PATIENCE_MS = 30_000;

  final Home home;
  final Chromium chromium;
  final Server server;

  /** Puts notes into a home. */
  @FunctionalInterface
  interface Notes {
    void write(Home home) throws IOException;
  }

  private Browsing(Home home, Chromium chromium, Server server) {
    this.home = home;
    this.chromium = chromium;
    this.server = server;
  }

  /** Skips the tests where there is no browser; returns when all notes can be found. */
  static Browsing start(Path temp, Notes notes) throws Exception {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    Chromium chromium = Chromium.start();
    Home home = Home.in(temp);
    notes.write(home);
    return new Browsing(home, chromium, Server.start(home).ready());
  }

  OpenPage window(Browser.NewContextOptions options) {
    return new OpenPage(chromium.browser, server, options);
  }

  /** As wide as on a small desk. */
  OpenPage desk() {
    return window(new Browser.NewContextOptions().setViewportSize(1280, 860));
  }

  @Override
  public void close() {
    server.close();
    chromium.close();
  }
}
