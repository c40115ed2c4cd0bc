package munjip.web;

import io.javalin.http.Context;
import munjip.search.QuoteQuery;
import munjip.search.QuoteQuery.Unattributed;
import munjip.search.QuoteSearch;
import munjip.search.SearchRequest;

/** {@code /api/quotes} and {@code /api/speakers}: who said what, and who is quoted how often. */
final class QuoteRoutes {
  private final QuoteSearch quotes;

  QuoteRoutes(QuoteSearch quotes) {
    this.quotes = quotes;
  }

  void quotes(Context ctx) {
    Params params = new Params(ctx.queryString());
    QuoteQuery query =
        new QuoteQuery(
            params.text("speaker").orElse(""),
            params.text("about").orElse(""),
            params.text("work").orElse(""),
            params.whole("limit", QuoteQuery.DEFAULT_LIMIT, 1, QuoteQuery.MAX_LIMIT),
            params.whole("offset", 0, 0, SearchRequest.MAX_OFFSET),
            params.whole("mentions", QuoteQuery.DEFAULT_MENTIONS, 0, QuoteQuery.MAX_LIMIT),
            params.share("minConfidence", QuoteQuery.DEFAULT_CONFIDENCE),
            unattributed(params));
    Answers.json(ctx, quotes.quotes(query));
  }

  private static Unattributed unattributed(Params params) {
    String typed = params.text("unattributed").filter(value -> !value.isEmpty()).orElse("false");
    return Unattributed.of(typed)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.badParameter(
                        "unattributed", "unattributed must be true, false or only.")));
  }

  void speakers(Context ctx) {
    Params params = new Params(ctx.queryString());
    Answers.json(
        ctx,
        quotes.speakers(
            params.text("q").orElse(""),
            params.whole("limit", QuoteQuery.DEFAULT_LIMIT, 1, QuoteQuery.MAX_LIMIT),
            params.whole("offset", 0, 0, SearchRequest.MAX_OFFSET)));
  }
}
