package munjip.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.EndpointNotFound;
import java.util.Collection;
import munjip.json.Json;
import munjip.json.Problem;
import munjip.search.BadRequestException;
import munjip.search.GoneException;

/** Turns values and exceptions into answers: JSON, or a problem. */
final class Answers {
  static final String JSON = "application/json";

  private Answers() {}

  static void json(Context ctx, Object value) {
    json(ctx, Json.write(value));
  }

  static void json(Context ctx, byte[] json) {
    ctx.contentType(JSON).result(json);
  }

  static void problem(Context ctx, Problem problem) {
    ctx.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(Json.write(problem));
  }

  /** Routes every exception of a handler to the problem it stands for. */
  static void mapExceptions(JavalinConfig config, PageFiles page, Trouble trouble) {
    config.routes.exception(ProblemException.class, (e, ctx) -> problem(ctx, e.problem()));
    config.routes.exception(
        BadRequestException.class, (e, ctx) -> problem(ctx, Problems.badRequest(e.getMessage())));
    config.routes.exception(GoneException.class, (e, ctx) -> problem(ctx, gone(e)));
    config.routes.exception(
        MethodNotAllowedResponse.class, (e, ctx) -> wrongMethod(ctx, allowed(e)));
    config.routes.exception(EndpointNotFound.class, (e, ctx) -> noSuchPath(ctx, page));
    config.routes.exception(
        HttpResponseException.class, (e, ctx) -> problem(ctx, Problems.ofStatus(e.getStatus())));
    config.routes.exception(Exception.class, (e, ctx) -> problem(ctx, trouble.problem(e)));
    config.router.javaLangErrorHandler(trouble::answer);
  }

  private static Problem gone(GoneException e) {
    Problem problem = Problems.gone(e.getMessage());
    return e.nearest().map(problem::withNearest).orElse(problem);
  }

  private static void noSuchPath(Context ctx, PageFiles page) {
    if (page.at(ctx.path()).isPresent()) {
      wrongMethod(ctx, "GET, HEAD");
    } else {
      problem(ctx, Problems.noSuchPath(ctx.path()));
    }
  }

  private static void wrongMethod(Context ctx, String allowed) {
    ctx.header("Allow", allowed);
    problem(ctx, Problems.wrongMethod(ctx.method().name(), ctx.path(), allowed));
  }

  private static String allowed(MethodNotAllowedResponse e) {
    Collection<String> methods = e.getDetails().values();
    return String.join(", ", methods);
  }
}
