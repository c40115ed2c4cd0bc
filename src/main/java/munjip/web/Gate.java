package munjip.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import munjip.json.Problem;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Stands before everything else, the page and unknown paths too, and turns away what does not come
 * from this machine's user. A page of another site can make a browser ask 127.0.0.1, directly or
 * under a name of its own that it points there (DNS rebinding): the first shows in Origin and
 * Sec-Fetch-Site, the second in Host.
 */
final class Gate extends Handler.Wrapper {
  private static final Pattern OUR_HOSTS =
      Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    SafeHeaders.putAll(response.getHeaders());
    Optional<Problem> refusal = refusal(request);
    if (refusal.isPresent()) {
      ServerErrors.write(response, refusal.get(), callback);
      return true;
    }
    return super.handle(request, response, callback);
  }

  private static Optional<Problem> refusal(Request request) {
    HttpFields headers = request.getHeaders();
    List<String> hosts = headers.getValuesList(HttpHeader.HOST);
    if (hosts.size() != 1 || !OUR_HOSTS.matcher(hosts.getFirst()).matches()) {
      return Optional.of(Problems.foreignHost());
    }
    // A proxy-style request names the host in its first line, too.
    String authority = request.getHttpURI().getAuthority();
    if (authority != null && !OUR_HOSTS.matcher(authority).matches()) {
      return Optional.of(Problems.foreignHost());
    }
    String own = "http://" + hosts.getFirst().toLowerCase(Locale.ROOT);
    boolean foreign =
        headers.getValuesList(HttpHeader.ORIGIN).stream()
            .anyMatch(origin -> !origin.toLowerCase(Locale.ROOT).equals(own));
    return foreign || asksForAnother(request)
        ? Optional.of(Problems.foreignOrigin())
        : Optional.empty();
  }

  /**
   * Whether a browser says that another site, or another program on this machine's ports, is behind
   * a request for data. Links from elsewhere to the page itself stay possible.
   */
  private static boolean asksForAnother(Request request) {
    String site = request.getHeaders().get("Sec-Fetch-Site");
    return site != null
        && !site.equals("same-origin")
        && !site.equals("none")
        && Request.getPathInContext(request).startsWith("/api");
  }
}
