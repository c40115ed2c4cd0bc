package munjip.web;

import java.nio.ByteBuffer;
import munjip.json.Json;
import munjip.json.Problem;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Words the errors the HTTP server finds by itself (broken requests, too large headers) as problem
 * JSON, too. Nothing of the request is repeated in them.
 */
final class ServerErrors extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Object cause = request.getAttribute(ERROR_EXCEPTION);
    int status = cause instanceof HttpException known ? known.getCode() : response.getStatus();
    SafeHeaders.putAll(response.getHeaders());
    write(response, Problems.ofStatus(lacksHost(cause) ? 421 : status), callback);
    return true;
  }

  /** Jetty finds a request without Host broken before the gate sees it. */
  private static boolean lacksHost(Object cause) {
    return cause instanceof HttpException bad && "No Host".equals(bad.getReason());
  }

  static void write(Response response, Problem problem, Callback callback) {
    byte[] body = Json.write(problem);
    response.setStatus(problem.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
  }
}
