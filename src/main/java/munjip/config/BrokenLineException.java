package munjip.config;

/** A line of a config file cannot be used; the message says what is wrong and what was expected. */
final class BrokenLineException extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenLineException(String message) {
    super(message);
  }
}
