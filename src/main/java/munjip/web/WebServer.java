package munjip.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import munjip.analysis.TextAnalyzer;
import munjip.result.ListedFiles;
import munjip.result.Status;
import munjip.search.NoteSearch;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;

/**
 * Serves the page and the API to this machine. One instance is started once and stopped once;
 * {@link #stop} may be called from any thread, also when it was never started.
 */
public final class WebServer {
  /** Long queries: 10,000 Korean characters are 90,000 bytes when percent-encoded. */
  private static final int MAX_HEADERS = 128 * 1024;

  /** Requests in flight have so many milliseconds to finish when the server stops. */
  private static final int STOP_MS = 4_000;

  /** On the answer of {@code /healthz}: which server this is. */
  public static final String TOKEN_HEADER = "Munjip-Server";

  private static final String HOST = "127.0.0.1";

  // Held here, because the logging framework forgets loggers nobody holds, and their levels.
  private static final Logger JAVALIN = Logger.getLogger("io.javalin");
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  private final Javalin javalin;
  private final Events events;
  private boolean stopped;

  /**
   * @param search answers searches
   * @param views reads whole notes and their pictures: {@link NoteFiles}
   * @param analyzer shows how text becomes tokens
   * @param status asked anew for each request; must be quick
   * @param listed every file that is not searched, or not all of it
   * @param events publish to it whenever the index changes or indexing goes on
   * @param token tells this server from any other that may have its port later
   */
  public WebServer(
      NoteSearch search,
      NoteViews views,
      TextAnalyzer analyzer,
      Supplier<Status> status,
      Supplier<ListedFiles> listed,
      Supplier<Optional<String>> damage,
      Events events,
      String token) {
    this.events = events;
    PageFiles page = new PageFiles();
    this.javalin =
        Javalin.create(
            config -> {
              configure(config);
              config.resourceHandler(new Page(page));
              Answers.mapExceptions(config, page, new Trouble(damage));
              searchRoutes(config, new SearchRoutes(search, analyzer));
              relatedRoutes(config, new RelatedRoutes(search));
              get(config, "/api/glossary", new GlossaryRoutes(search.glossary())::terms);
              quoteRoutes(config, new QuoteRoutes(search.quotes()));
              noteRoutes(config, new NoteRoutes(search, views));
              statusRoutes(config, new StatusRoutes(status, listed, events, token));
              plannedRoutes(config);
            });
  }

  /**
   * Begins to answer.
   *
   * @param port 0 for any free one
   * @return the port it listens on
   */
  public int start(int port) throws PortUnavailableException {
    // What they log may name the address of a request, and with it the query.
    JAVALIN.setLevel(Level.OFF);
    JETTY.setLevel(Level.SEVERE);
    try {
      javalin.start(HOST, port);
    } catch (JavalinBindException e) {
      throw String.valueOf(e.getMessage()).contains("elevated")
          ? PortUnavailableException.forbidden(port, e)
          : PortUnavailableException.busy(port, e);
    }
    return javalin.port();
  }

  /** Where a browser finds it; only once started. */
  public String url() {
    return "http://" + HOST + ":" + javalin.port();
  }

  /**
   * Takes no more requests, lets those in flight finish for up to four seconds, ends event streams
   * and frees the port.
   */
  public synchronized void stop() {
    if (!stopped) {
      stopped = true;
      events.close();
      javalin.stop();
    }
  }

  /** Paths that are answered, as {@code /api/notes/{id}}: what docs/api.md must name. */
  List<String> paths() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(route -> route.endpoint.path.replace("<path>", "{path}"))
        .distinct()
        .toList();
  }

  private static void configure(JavalinConfig config) {
    config.concurrency.useVirtualThreads = true;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    // On one machine packing costs more time than it saves.
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.modifyServer(WebServer::guard);
    config.jetty.modifyHttpConfiguration(WebServer::limit);
    config.jetty.modifyServletContextHandler(
        context -> context.setErrorHandler(new ServerErrors()));
  }

  private static void guard(Server server) {
    server.insertHandler(new Gate());
    server.setErrorHandler(new ServerErrors());
    server.setStopTimeout(STOP_MS);
  }

  private static void limit(HttpConfiguration http) {
    http.setRequestHeaderSize(MAX_HEADERS);
    http.setSendServerVersion(false);
    http.setSendDateHeader(false);
    // Two Host lines come as far as the gate, which turns them away in its own words.
    http.setHttpCompliance(
        HttpCompliance.RFC9110.with(
            "munjip",
            HttpCompliance.Violation.DUPLICATE_HOST_HEADERS,
            HttpCompliance.Violation.MISMATCHED_AUTHORITY));
    // A picture's path may hold %2F and %25; NoteFiles checks where it really leads.
    http.setUriCompliance(
        UriCompliance.DEFAULT.with(
            "munjip",
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
  }

  private static void searchRoutes(JavalinConfig config, SearchRoutes routes) {
    get(config, "/api/search", routes::search);
    get(config, "/api/passages/{id}", routes::passage);
    get(config, "/api/analyze", routes::analyze);
    get(config, "/api/explain", routes::explain);
  }

  private static void relatedRoutes(JavalinConfig config, RelatedRoutes routes) {
    get(config, "/api/passages/{id}/related", routes::toPassage);
    get(config, "/api/notes/{id}/related", routes::toNote);
    config.routes.post("/api/related", routes::toText);
  }

  private static void quoteRoutes(JavalinConfig config, QuoteRoutes routes) {
    get(config, "/api/quotes", routes::quotes);
    get(config, "/api/speakers", routes::speakers);
  }

  private static void noteRoutes(JavalinConfig config, NoteRoutes routes) {
    get(config, "/api/notes/{id}", routes::note);
    get(config, "/api/notes/{id}/source", routes::source);
    get(config, "/api/notes/{id}/files/<path>", routes::file);
  }

  private static void statusRoutes(JavalinConfig config, StatusRoutes routes) {
    get(config, "/api/status", routes::status);
    get(config, "/api/status/skipped", routes::listed);
    get(config, "/api/events", routes::events);
    get(config, "/healthz", routes::health);
  }

  private static void plannedRoutes(JavalinConfig config) {
    for (String path : List.of("suggest")) {
      get(
          config,
          "/api/" + path,
          ctx -> {
            throw new ProblemException(Problems.notYet("/api/" + path));
          });
    }
  }

  /** The server itself leaves the body out for HEAD. */
  private static void get(JavalinConfig config, String path, Handler handler) {
    config.routes.get(path, handler);
    config.routes.head(path, handler);
  }
}
