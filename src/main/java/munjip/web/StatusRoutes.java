package munjip.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.function.Supplier;
import munjip.result.ListedFiles;
import munjip.result.Status;

/** How things stand: {@code /api/status}, {@code /api/events} and {@code /healthz}. */
final class StatusRoutes {
  private final Supplier<Status> status;
  private final Supplier<ListedFiles> listed;
  private final Events events;
  private final String token;

  StatusRoutes(Supplier<Status> status, Supplier<ListedFiles> listed, Events events, String token) {
    this.status = status;
    this.listed = listed;
    this.events = events;
    this.token = token;
  }

  void status(Context ctx) {
    Answers.json(ctx, status.get());
  }

  void listed(Context ctx) {
    Answers.json(ctx, listed.get());
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
