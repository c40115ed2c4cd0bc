package munjip.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import munjip.json.Json;
import munjip.json.Problem;

/**
 * Writes what should not have happened to the log (stderr), under a short reference that the answer
 * names. Only classes and places are logged: messages may hold what was typed, and no query is ever
 * logged.
 */
final class Trouble {
  private static final Logger LOG = Logger.getLogger("munjip.web");

  /** Enough letters to find one among the errors of a log. */
  private static final int REFERENCE_BYTES = 4;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Supplier<Optional<String>> damage;

  /**
   * @param damage says, if the index is damaged, what of it and what becomes of it, for people
   */
  Trouble(Supplier<Optional<String>> damage) {
    this.damage = damage;
  }

  /** What to answer; what damaged bytes lead to is anything, so the index is looked at first. */
  Problem problem(Throwable trouble) {
    return damage.get().map(Problems::damaged).orElseGet(() -> Problems.unexpected(log(trouble)));
  }

  /** Logs it and gives its reference. */
  private static String log(Throwable trouble) {
    byte[] random = new byte[REFERENCE_BYTES];
    RANDOM.nextBytes(random);
    String reference = HexFormat.of().formatHex(random);
    LOG.log(Level.SEVERE, () -> "unexpected error " + reference + "\n" + places(trouble));
    return reference;
  }

  void answer(HttpServletResponse response, Error error) {
    Problem problem = problem(error);
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    try {
      response.getOutputStream().write(Json.write(problem));
    } catch (IOException e) {
      // Whoever asked is gone; the log has what matters.
    }
  }

  private static String places(Throwable trouble) {
    StringJoiner lines = new StringJoiner("\n");
    int causes = 0;
    for (Throwable t = trouble; t != null && causes < 10; t = t.getCause(), causes++) {
      lines.add((causes == 0 ? "" : "caused by ") + t.getClass().getName());
      for (StackTraceElement place : t.getStackTrace()) {
        lines.add("    at " + place);
      }
    }
    return lines.toString();
  }
}
