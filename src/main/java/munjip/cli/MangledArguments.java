package munjip.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Notices arguments that Java could not read, because the locale has no letters beyond ASCII: each
 * lost byte stands there as U+FFFD. What was lost cannot be brought back from in here.
 */
final class MangledArguments {
  private MangledArguments() {}

  static Optional<String> complaint(String[] args, Surroundings surroundings) {
    boolean utf8 = StandardCharsets.UTF_8.equals(surroundings.argumentEncoding());
    boolean mangled = Arrays.stream(args).anyMatch(arg -> arg.indexOf('\uFFFD') >= 0);
    return mangled && !utf8 ? Optional.of(advice(null)) : Optional.empty();
  }

  /**
   * @param text what could not be used, or null
   */
  static String advice(String text) {
    return (text == null ? "The words of this command" : "'" + Columns.plain(text) + "'")
        + " cannot be read in this locale, which has no Korean letters. Set a UTF-8 one: LC_ALL=C.UTF-8 munjip ...";
  }

  /** The encoding Java takes arguments and file names to have. */
  static Charset ofThisJvm() {
    try {
      return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    } catch (IllegalArgumentException e) {
      return StandardCharsets.US_ASCII;
    }
  }
}
