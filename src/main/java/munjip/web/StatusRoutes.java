package munjip.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import munjip.note.SkippedNote;
import munjip.result.Status;

/** How things stand: {@code /api/status}, {@code /api/events} and {@code /healthz}. */
final class StatusRoutes {
  private final Supplier<Status> status;
  private final Supplier<List<SkippedNote>> skipped;
  private final Events events;
  private final String token;

  StatusRoutes(
      Supplier<Status> status, Supplier<List<SkippedNote>> skipped, Events events, String token) {
    this.status = status;
    this.skipped = skipped;
    this.events = events;
    this.token = token;
  }

  void status(Context ctx) {
    Answers.json(ctx, status.get());
  }

  /** All files that were skipped, where the status has only the first. */
  record Skipped(List<SkippedNote> skipped) {}

  void skipped(Context ctx) {
    Answers.json(ctx, new Skipped(skipped.get()));
  }

  void health(Context ctx) {
    ctx.header(WebServer.TOKEN_HEADER, token);
    ctx.contentType("text/plain; charset=utf-8").result("ok\n");
  }

  /** Stays in here, on its virtual thread, for as long as the listener listens. */
  void events(Context ctx) {
    ctx.contentType("text/event-stream; charset=utf-8");
    if (ctx.req().getMethod().equals("HEAD")) {
      return;
    }
    try {
      events.stream(ctx.res().getOutputStream());
    } catch (IOException e) {
      // The listener hung up.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
