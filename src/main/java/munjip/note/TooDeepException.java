package munjip.note;

/** Markup nested deeper than any person writes; the note is then read as plain text. */
final class TooDeepException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooDeepException() {
    super("nested too deep", null, false, false);
  }
}
