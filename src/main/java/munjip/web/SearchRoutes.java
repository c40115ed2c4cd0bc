package munjip.web;

import io.javalin.http.Context;
import java.util.Set;
import munjip.analysis.TextAnalyzer;
import munjip.json.Json;
import munjip.result.AnalyzedText;
import munjip.search.NoteSearch;
import munjip.search.SearchRequest;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * {@code /api/search}, {@code /api/passages/{id}}, {@code /api/explain} and {@code /api/analyze}.
 */
final class SearchRoutes {
  private final NoteSearch search;
  private final TextAnalyzer analyzer;

  SearchRoutes(NoteSearch search, TextAnalyzer analyzer) {
    this.search = search;
    this.analyzer = analyzer;
  }

  void search(Context ctx) {
    // The moment the last header line was read.
    long asked = ServletContextRequest.getServletContextRequest(ctx.req()).getHeadersNanoTime();
    Params params = new Params(ctx.queryString());
    SearchRequest request =
        new SearchRequest(
            params.text("q").orElse(""),
            params.whole("limit", SearchRequest.DEFAULT_LIMIT, 1, SearchRequest.MAX_LIMIT),
            params.whole("offset", 0, 0, SearchRequest.MAX_OFFSET),
            params.whole("passages", SearchRequest.DEFAULT_PASSAGES, 1, SearchRequest.MAX_PASSAGES),
            params.sort(),
            params.flag("expand", true),
            params.flag("rescue", true),
            true);
    Answers.json(ctx, Json.write(search.search(request), asked));
  }

  void passage(Context ctx) {
    Answers.json(ctx, search.passage(ctx.pathParam("id")));
  }

  void explain(Context ctx) {
    Params params = new Params(ctx.queryString());
    String passage =
        params
            .text("passage")
            .orElseThrow(
                () ->
                    bad(
                        "passage",
                        "Say of which passage: /api/explain?q=…&passage=…; ids come with search"
                            + " results."));
    SearchRequest request =
        SearchRequest.of(params.text("q").orElse(""))
            .withExpand(params.flag("expand", true))
            .withRescue(params.flag("rescue", true));
    Answers.json(ctx, search.explain(request, passage));
  }

  void analyze(Context ctx) {
    Params params = new Params(ctx.queryString());
    String text =
        params
            .text("text")
            .orElseThrow(
                () -> bad("text", "Say which text: /api/analyze?text=… shows how it is cut."));
    if (text.length() > SearchRequest.MAX_TEXT) {
      throw bad(
          "text",
          "text has %,d characters; at most %,d are taken."
              .formatted(text.length(), SearchRequest.MAX_TEXT));
    }
    Set<String> fields = analyzer.fields();
    String field = params.text("field").orElseGet(() -> fields.iterator().next());
    if (!fields.contains(field)) {
      throw bad(
          "field",
          "There is no such field; field must be one of " + String.join(", ", fields) + ".");
    }
    Answers.json(ctx, AnalyzedText.of(analyzer, field, text));
  }

  private static ProblemException bad(String name, String detail) {
    return new ProblemException(Problems.badParameter(name, detail));
  }
}
