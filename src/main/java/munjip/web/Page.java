package munjip.web;

import io.javalin.http.Context;
import io.javalin.http.staticfiles.ResourceHandler;
import io.javalin.http.staticfiles.StaticFileConfig;
import io.javalin.security.RouteRole;
import java.util.Optional;
import java.util.Set;

/** Serves the static page where no route of the API matches. */
final class Page implements ResourceHandler {
  private final PageFiles files;

  Page(PageFiles files) {
    this.files = files;
  }

  @Override
  public boolean canHandle(Context ctx) {
    return files.at(ctx.path()).isPresent();
  }

  @Override
  public boolean handle(Context ctx) {
    Optional<PageFiles.PageFile> found = files.at(ctx.path());
    found.ifPresent(file -> send(ctx, file));
    return found.isPresent();
  }

  private static void send(Context ctx, PageFiles.PageFile file) {
    ctx.header(SafeHeaders.POLICY, SafeHeaders.PAGE_POLICY)
        .header("Cache-Control", "no-cache")
        .header("ETag", file.etag());
    if (file.etag().equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
    } else {
      ctx.contentType(file.mediaType()).result(file.read());
    }
  }

  @Override
  public boolean addStaticFileConfig(StaticFileConfig config) {
    return false;
  }

  @Override
  public Set<RouteRole> resourceRouteRoles(Context ctx) {
    return Set.of();
  }
}
