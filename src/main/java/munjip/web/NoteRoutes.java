package munjip.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import munjip.json.NoteView;
import munjip.result.OpenIn;
import munjip.search.NoteEntry;
import munjip.search.NoteSearch;

/** {@code /api/notes/{id}}: a note in full, its source, and the pictures it shows. */
final class NoteRoutes {
  private final NoteSearch search;
  private final NoteViews views;

  NoteRoutes(NoteSearch search, NoteViews views) {
    this.search = search;
    this.views = views;
  }

  void note(Context ctx) {
    NoteEntry entry = entry(ctx);
    Answers.json(
        ctx,
        NoteView.of(
            views.note(entry),
            OpenIn.of(entry.file()),
            target -> views.linked(entry, target),
            search.quotes().in(entry.id())));
  }

  void source(Context ctx) {
    ctx.contentType("text/plain; charset=utf-8").result(views.source(entry(ctx)));
  }

  void file(Context ctx) throws IOException {
    Picture picture =
        views
            .picture(entry(ctx), ctx.pathParam("path"))
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problems.gone("There is no such picture in the folder of this note.")));
    if (picture.mediaType().equals(Picture.SVG)) {
      ctx.header(SafeHeaders.POLICY, SafeHeaders.DRAWING_POLICY);
    }
    ctx.contentType(picture.mediaType())
        .header("Content-Length", Long.toString(picture.bytes()))
        .result(Files.newInputStream(picture.file()));
  }

  private NoteEntry entry(Context ctx) {
    return search.note(ctx.pathParam("id"));
  }
}
