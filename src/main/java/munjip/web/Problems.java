package munjip.web;

import munjip.json.Problem;
import munjip.search.RelatedQuery;

/** The errors of the API, each with its type, title and status. */
final class Problems {
  private Problems() {}

  static Problem badRequest(String detail) {
    return Problem.of("bad-request", "Bad request", 400, detail);
  }

  static Problem badParameter(String name, String detail) {
    return badRequest(detail).withParameter(name);
  }

  static Problem foreignHost() {
    return Problem.of(
        "foreign-host",
        "Not a host of this server",
        421,
        "This server answers only as 127.0.0.1, localhost or [::1]; open it under one of these.");
  }

  static Problem foreignOrigin() {
    return Problem.of(
        "foreign-origin",
        "Not for other sites",
        403,
        "Your notes are shown to this server's own page only, not to other web sites. Programs"
            + " leave the Origin header out.");
  }

  static Problem gone(String detail) {
    return Problem.of("gone", "Not here", 404, detail);
  }

  static Problem noSuchPath(String path) {
    return Problem.of(
        "no-such-path", "No such path", 404, "There is nothing at " + path + "; see docs/api.md.");
  }

  static Problem notYet(String path) {
    return Problem.of(
        "not-yet", "Not there yet", 404, path + " is planned and not there yet; see docs/api.md.");
  }

  static Problem wrongMethod(String method, String path, String allowed) {
    return Problem.of(
        "wrong-method",
        "Wrong method",
        405,
        "%s takes %s, not %s.".formatted(path, allowed, method));
  }

  static Problem tooLarge() {
    return Problem.of(
        "too-large",
        "Too large",
        413,
        "A posted text may have %,d bytes in UTF-8; post a part of it."
            .formatted(RelatedQuery.MAX_BYTES));
  }

  /** The connection's own errors, told by the HTTP server before any route is known. */
  static Problem ofStatus(int status) {
    return switch (status) {
      case 414 ->
          Problem.of(
              "long-address",
              "Address too long",
              414,
              "The address has more than 128 KiB. A query may have 10,000 characters; post longer"
                  + " text to /api/related.");
      case 421 -> foreignHost();
      case 404 ->
          Problem.of(
              "no-such-path", "No such path", 404, "There is nothing here; see docs/api.md.");
      case 431 ->
          Problem.of(
              "large-headers",
              "Headers too large",
              431,
              "The request's headers have more than 128 KiB; send fewer or shorter ones.");
      default ->
          status < 500
              ? Problem.of(
                  "bad-request",
                  "Bad request",
                  status,
                  "This is no valid HTTP request, or its path is not one that is answered.")
              : unexpected("none");
    };
  }

  static Problem damaged(String detail) {
    return Problem.of("damaged-index", "The index is damaged", 503, detail);
  }

  static Problem unexpected(String reference) {
    return Problem.of(
            "unexpected",
            "Something went wrong inside Munjip",
            500,
            "The log of the server names the place under the reference "
                + reference
                + "; please report both.")
        .withReference(reference);
  }
}
