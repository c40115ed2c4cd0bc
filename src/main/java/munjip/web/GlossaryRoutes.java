package munjip.web;

import io.javalin.http.Context;
import munjip.search.GlossaryQuery;
import munjip.search.GlossarySearch;
import munjip.search.SearchRequest;

/** {@code /api/glossary}: the terms that the notes give in two languages. */
final class GlossaryRoutes {
  private final GlossarySearch glossary;

  GlossaryRoutes(GlossarySearch glossary) {
    this.glossary = glossary;
  }

  void terms(Context ctx) {
    Params params = new Params(ctx.queryString());
    Answers.json(
        ctx,
        glossary.terms(
            new GlossaryQuery(
                params.text("q").orElse(""),
                params.whole("limit", GlossaryQuery.DEFAULT_LIMIT, 1, GlossaryQuery.MAX_LIMIT),
                params.whole("offset", 0, 0, SearchRequest.MAX_OFFSET),
                params.share("minConfidence", GlossaryQuery.DEFAULT_CONFIDENCE))));
  }
}
