package munjip.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import munjip.json.BadJsonException;
import munjip.json.Json;
import munjip.search.NoteSearch;
import munjip.search.RelatedQuery;
import munjip.search.RelatedRequest;

/** What is about the same things: as a passage, as a note, as a posted text. */
final class RelatedRoutes {
  /** JSON may write a byte of text as six ({@code \u0001}); beside the text stands little. */
  private static final int MAX_BODY = 6 * RelatedQuery.MAX_BYTES + 10_000;

  /**
   * Bytes of a body too large that are still read: a client that is refused while it sends may
   * never see why. What sends more than this is cut off.
   */
  private static final int MOST_READ = 10 * MAX_BODY;

  private final NoteSearch search;

  RelatedRoutes(NoteSearch search) {
    this.search = search;
  }

  void toPassage(Context ctx) {
    Params params = new Params(ctx.queryString());
    Answers.json(ctx, search.relatedToPassage(ctx.pathParam("id"), request(params)));
  }

  void toNote(Context ctx) {
    Params params = new Params(ctx.queryString());
    Answers.json(ctx, search.relatedToNote(ctx.pathParam("id"), request(params)));
  }

  /** The body of {@code POST /api/related}; null where a field is left out. */
  record Posted(String text, String filter, Integer limit, Integer perNote, Boolean faint) {}

  void toText(Context ctx) throws IOException {
    Posted posted = posted(ctx);
    if (posted.text() == null) {
      throw bad("text", "The body must have a text: {\"text\": \"…\"}.");
    }
    if (posted.text().getBytes(StandardCharsets.UTF_8).length > RelatedQuery.MAX_BYTES) {
      throw new ProblemException(Problems.tooLarge());
    }
    Answers.json(
        ctx,
        search.relatedToText(
            posted.text(),
            RelatedRequest.of(
                    posted.filter() == null ? "" : posted.filter(),
                    within("limit", posted.limit(), RelatedQuery.DEFAULT_LIMIT))
                .withPerNote(within("perNote", posted.perNote(), RelatedQuery.DEFAULT_PER_NOTE))
                .withFaint(Boolean.TRUE.equals(posted.faint()))));
  }

  private static Posted posted(Context ctx) throws IOException {
    InputStream sent = ctx.req().getInputStream();
    byte[] body = sent.readNBytes(MAX_BODY + 1);
    if (body.length > MAX_BODY) {
      readAway(sent);
      throw new ProblemException(Problems.tooLarge());
    }
    try {
      return Json.read(body, Posted.class);
    } catch (BadJsonException e) {
      throw new ProblemException(
          Problems.badRequest(
              "The body must be JSON such as {\"text\": \"…\", \"limit\": 10}; " + e.getMessage()));
    }
  }

  private static void readAway(InputStream sent) throws IOException {
    byte[] some = new byte[1 << 16];
    long read = 0;
    for (int more = 0; more >= 0 && read < MOST_READ; read += more) {
      more = sent.read(some);
    }
  }

  private static int within(String name, Integer value, int otherwise) {
    if (value != null && (value < 1 || value > RelatedQuery.MAX_LIMIT)) {
      throw bad(
          name,
          "%s is %d; it must be a whole number from 1 to %d, for example %d."
              .formatted(name, value, RelatedQuery.MAX_LIMIT, otherwise));
    }
    return value == null ? otherwise : value;
  }

  private static int limit(Params params) {
    return params.whole("limit", RelatedQuery.DEFAULT_LIMIT, 1, RelatedQuery.MAX_LIMIT);
  }

  private static RelatedRequest request(Params params) {
    return RelatedRequest.of(params.text("filter").orElse(""), limit(params))
        .withFaint(params.flag("faint", false));
  }

  private static ProblemException bad(String name, String detail) {
    return new ProblemException(Problems.badParameter(name, detail));
  }
}
